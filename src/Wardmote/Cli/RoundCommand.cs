using System.CommandLine;
using System.Text.Json;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Wardmote.Cli;

/// <summary>`wardmote round open|status|close --partnership NAME --period 2025-Q2`: runs a round as the pages do.</summary>
internal static class RoundCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create() => new("round", "Collects the figures of a quarter, a month or a year") { Open(), Status(), Close() };

    private static Command Open()
    {
        var due = new Option<string>("--due") { Description = "The day by which values are due, like 2025-10-21", HelpName = "DAY", Required = true };
        var approval = new Option<bool>("--approval") { Description = "A second person approves each value before the round can be closed" };
        Command command = Of("open", "Opens a round: everybody who owes a value sees it among their work", out RoundOptions options, due, approval);
        command.SetAction((result, cancellationToken) => options.RunAsync(result, async (scope, period) =>
        {
            string typed = result.GetValue(due)!;
            DateOnly day = WrittenDay.Read(typed) ?? throw new SettingException($"“{typed}” is no day: write it like 2025-10-21");
            await scope.Of<OpenRound>().RunAsync(new(period, day, result.GetValue(approval)), cancellationToken);
            return await ReportAsync(scope.Of<AppDb>(), period, cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static Command Status()
    {
        Command command = Of("status", "Says what is in, what is missing and what looks wrong", out RoundOptions options);
        command.SetAction((result, cancellationToken) => options.RunAsync(result, (scope, period) => ReportAsync(scope.Of<AppDb>(), period, cancellationToken), cancellationToken));
        return command;
    }

    private static Command Close()
    {
        var gaps = new Option<bool>("--with-gaps") { Description = "Closes although values are missing; reports will say that they are" };
        Command command = Of("close", "Closes a round and freezes its figures", out RoundOptions options, gaps);
        command.SetAction((result, cancellationToken) => options.RunAsync(result, async (scope, period) =>
        {
            Round round = await RoundOfAsync(scope.Of<AppDb>(), period, cancellationToken);
            await scope.Of<CloseRound>().RunAsync(new(round.RoundId, result.GetValue(gaps)), cancellationToken);
            return await ReportAsync(scope.Of<AppDb>(), period, cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static Command Of(string name, string description, out RoundOptions options, params Option[] others)
    {
        var command = new Command(name, description);
        options = new RoundOptions(command);
        foreach (Option other in others)
        {
            command.Options.Add(other);
        }

        return command;
    }

    private static async Task<Round> RoundOfAsync(AppDb db, Period period, CancellationToken cancellationToken) =>
        await db.Rounds.FirstOrDefaultAsync(round => round.PeriodFirst == period.First && round.PeriodKind == period.Kind, cancellationToken) ?? throw new NotFoundException($"A round for {period}");

    private static async Task<RoundReport> ReportAsync(AppDb db, Period period, CancellationToken cancellationToken)
    {
        Round round = await RoundOfAsync(db, period, cancellationToken);
        IReadOnlyList<ReturnLine> lines = await db.LinesAsync(await db.CollectedByAsync(round, cancellationToken), cancellationToken);
        return new(
            period.Code,
            round.IsOpen ? "open" : "closed",
            round.DueOn,
            lines.Count,
            lines.Count(line => line.Value is not null),
            lines.Count(line => line.Value?.IsApproved == true),
            [.. lines.Where(line => line.Value is null || line.Doubts.Count > 0 || line.Questions.Count > 0).Select(line => new RoundReportLine(
                line.Indicator.Code, line.Period.Code, line.Definition.AskedPerson?.Name, line.Value is null ? null : ValueText.Of(line.Definition, line.Series.At(line.Period)), line.Doubts, [.. line.Questions.Select(question => question.Text)]))]);
    }

    /// <summary>How a round stands, as --json tells it.</summary>
    private sealed record RoundReport(string Period, string State, DateOnly DueOn, int Asked, int In, int Approved, IReadOnlyList<RoundReportLine> NeedALook);

    /// <summary>A value that is missing, looks wrong or is asked about.</summary>
    private sealed record RoundReportLine(string Code, string Period, string? Asked, string? Value, IReadOnlyList<string> Doubts, IReadOnlyList<string> Questions);

    /// <summary>The options that the three have in common.</summary>
    private sealed class RoundOptions
    {
        private readonly Option<string> _partnership = new("--partnership") { Description = "The partnership whose round it is", HelpName = "NAME", Required = true };
        private readonly Option<string> _period = new("--period") { Description = "The round’s period: 2025-Q2, 2025-06, 2025/26", HelpName = "PERIOD", Required = true };
        private readonly Option<bool> _json = new("--json") { Description = "Answers in JSON" };
        private readonly SharedOptions _shared;

        public RoundOptions(Command command)
        {
            command.Options.Add(_partnership);
            command.Options.Add(_period);
            command.Options.Add(_json);
            _shared = new SharedOptions(command);
        }

        public async Task<int> RunAsync(ParseResult result, Func<CommandScope, Period, Task<RoundReport>> run, CancellationToken cancellationToken)
        {
            string typed = result.GetValue(_period)!;
            Period period = PeriodReader.Read(typed) ?? throw new SettingException($"“{typed}” is no period: write 2025-Q2, 2025-06 or 2025/26");
            await using CommandScope scope = await CommandScope.OpenAsync(_shared.Read(result), cancellationToken);
            await scope.WorkForAsync(result.GetValue(_partnership)!, cancellationToken);
            RoundReport report = await run(scope, period);
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(_json))
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(report, Json));
                return ExitCode.Done;
            }

            await output.WriteLineAsync($"The round for {period} is {report.State}, due on {report.DueOn:d MMMM yyyy}: {report.In} of {report.Asked} values are in, {report.Approved} approved.");
            foreach (RoundReportLine line in report.NeedALook)
            {
                await output.WriteLineAsync($"  {line.Code} {line.Period}: {line.Value ?? $"missing, asked of {line.Asked ?? "nobody"}"}{string.Concat(line.Doubts.Concat(line.Questions).Select(doubt => $"\n    {doubt}"))}");
            }

            return ExitCode.Done;
        }
    }
}
