using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote indicator list|show CODE|set CODE PERIOD VALUE --partnership NAME`: indicators, how they stand, and a value entered as on its page.</summary>
internal static class IndicatorCommand
{
    public static Command Create() => new("indicator", "Lists indicators, shows one, or sets a value") { List(), Show(), Set() };

    private static Command List()
    {
        var command = new Command("list", "One line an indicator: its code, latest value, status and direction");
        Act(command, [], async (scope, _, cancellationToken) =>
        {
            AppDb db = scope.Of<AppDb>();
            List<Indicator> indicators = await db.Indicators.AsNoTracking().OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
            IReadOnlyList<IndicatorOverview> overviews = await db.OverviewsAsync(indicators, upTo: null, Today(scope), cancellationToken);
            return (overviews.Select(Told), overviews.Select(overview =>
                $"{overview.Indicator.Code}  {overview.Indicator.Title}: {overview.ValueWords}{Of(overview)}. {overview.Status.Rag.Title}, {overview.Movement.Direction.Title}"));
        });
        return command;
    }

    private static Command Show()
    {
        var command = new Command("show", "An indicator’s values, its status with the rule, and what the values say");
        var code = new Argument<string>("CODE") { Description = "The indicator’s code" };
        Act(command, [code], async (scope, result, cancellationToken) =>
        {
            AppDb db = scope.Of<AppDb>();
            Indicator indicator = await db.IndicatorCodedAsync(result.GetValue(code)!, cancellationToken);
            Series series = await db.SeriesAsync(indicator, cancellationToken);
            var overview = IndicatorOverview.Of(indicator, series);
            return (new
            {
                indicator = Told(overview),
                rule = overview.Status.Rule,
                says = overview.Movement.Sentence,
                values = series.Points.Select(point => new { period = point.Period.Code, point.Number, point.Numerator, point.Denominator, special = point.Special?.ToString(), version = point.VersionNumber, closed = point.IsFrozen, origin = point.Origin }),
            },
            [
                $"{indicator.Code}  {indicator.Title}", $"{overview.Status.Rag.Title}{Of(overview)}. {overview.Status.Rule}", overview.Movement.Sentence,
                .. series.Points.Select(point => $"  {point.Period.Code}  {ValueText.Of(indicator.Definition, point)}  {point.Origin}"),
            ]);
        });
        return command;
    }

    private static Command Set()
    {
        var command = new Command("set", "Enters the value of a period, as on its page: 43, 62.8%, “27 of 43”, n/a. The same value twice changes nothing");
        var code = new Argument<string>("CODE") { Description = "The indicator’s code" };
        var period = new Argument<string>("PERIOD") { Description = "2025-Q2, 2025-06, 2025/26" };
        var value = new Argument<string>("VALUE") { Description = "The value, as it would be typed" };
        Act(command, [code, period, value], async (scope, result, cancellationToken) =>
        {
            Indicator indicator = await scope.Of<AppDb>().IndicatorCodedAsync(result.GetValue(code)!, cancellationToken);
            Period of = PeriodReader.Read(result.GetValue(period)!) ?? throw new RuleBrokenException($"“{result.GetValue(period)}” is no period. Write it as 2025-Q2, 2025-06 or 2025/26");
            EnteredNumber entered = NumberReader.Read(indicator.Definition, result.GetValue(value)) ?? throw new RuleBrokenException("Give a value, such as 43 or “27 of 43”");
            IReadOnlyList<ValueResult> results = await scope.Of<EnterValues>().RunAsync(new([new NewValue(indicator.IndicatorId, of, entered)]), cancellationToken);
            string outcome = results[0].Outcome.ToString();
            return (new { code = indicator.Code, period = of.Code, outcome = outcome.ToLowerInvariant() }, [$"{indicator.Code} for {of}: {outcome.ToLowerInvariant()}"]);
        });
        return command;
    }

    /// <summary>What all three have in common: the partnership that they work for, and lines for people or JSON for programs.</summary>
    private static void Act(Command command, IReadOnlyList<Argument> arguments, Func<CommandScope, ParseResult, CancellationToken, Task<(object Json, IEnumerable<string> Lines)>> act)
    {
        var partnership = new Option<string>("--partnership") { Description = "The partnership’s name", HelpName = "NAME", Required = true };
        var json = new Option<bool>("--json") { Description = "Answers with JSON" };
        foreach (Argument argument in arguments)
        {
            command.Arguments.Add(argument);
        }

        command.Options.Add(partnership);
        command.Options.Add(json);
        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForAsync(result.GetValue(partnership)!, cancellationToken);
            (object told, IEnumerable<string> lines) = await act(scope, result, cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json) ? JsonSerializer.Serialize(told, JsonSerializerOptions.Web) : string.Join('\n', lines));
            return ExitCode.Done;
        });
    }

    private static object Told(IndicatorOverview overview) => new
    {
        code = overview.Indicator.Code,
        title = overview.Indicator.Title,
        tier = overview.Definition.Tier,
        period = overview.Status.Point is null ? null : overview.Status.Period.Code,
        value = overview.Status.Point?.Number,
        words = overview.ValueWords,
        target = overview.TargetWords,
        status = overview.Status.Rag.Title,
        direction = overview.Movement.Direction.Title,
    };

    private static string Of(IndicatorOverview overview) => overview.Status.Point is null ? "" : $" ({overview.Status.Period.ShortName})";

    private static DateOnly Today(CommandScope scope) => DateOnly.FromDateTime(scope.Of<TimeProvider>().GetUtcNow().UtcDateTime);
}
