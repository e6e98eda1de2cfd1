using System.CommandLine;
using System.Text.Json;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote evidence coverage --json`: which months of which force and file exist.</summary>
internal static class EvidenceCoverageCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var command = new Command("coverage", "Says which months of which force and file exist, and what is odd about them");
        var partnership = new Option<string?>("--partnership") { Description = "Whose data; the only partnership where none is named", HelpName = "NAME" };
        var from = new Option<string?>("--from") { Description = "The first month, like 2018-01; the first that was brought in where none is given", HelpName = "MONTH" };
        var to = new Option<string?>("--to") { Description = "The last month, like 2021-09", HelpName = "MONTH" };
        var json = new Option<bool>("--json") { Description = "Answers in JSON" };
        foreach (Option option in new Option[] { partnership, from, to, json })
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            Period? first = Month(result.GetValue(from)), last = Month(result.GetValue(to));
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            DataFitness fitness = await scope.Of<AppDb>().FitnessAsync(cancellationToken);
            var report = CoverageReport.Of(fitness, fitness.Within(first, last), scope.Of<CurrentUser>().PartnershipName);
            TextWriter output = result.InvocationConfiguration.Output;
            if (result.GetValue(json))
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(report, Json));
                return ExitCode.Done;
            }

            await output.WriteLineAsync(report.Summary);
            foreach (FileCoverage file in report.Files)
            {
                await output.WriteLineAsync($"  {file.Force} {file.File}: {file.Present} of {file.Months} months{Named("missing", file.Missing)}{Named("suspected", file.Suspected)}{Named("supplied again", file.SuppliedAgain)}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Named(string what, IReadOnlyList<string> months) => months.Count == 0 ? "" : $"; {what}: {string.Join(", ", months)}";

    internal static Period? Month(string? typed) => typed is null ? null
        : PeriodReader.Read(typed) is { Kind: PeriodKind.Month } month ? month : throw new SettingException($"“{typed}” is no month: write it like 2018-01");
}
