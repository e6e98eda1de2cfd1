using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Cli;

/// <summary>`wardmote priorities score|sensitivity`: ranks the candidates of a round, or of a file of scores, and says how far the order holds.</summary>
internal static class PrioritiesCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create() => new("priorities", "Ranks candidates for priorities, and says how far the order holds") { Score(), Sensitivity() };

    private static Command Score()
    {
        var command = new Command("score", "Prints each candidate’s scores, total and place, and how far the scorers agree");
        var source = new RankingSource(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            RoundResult ranked = await source.ReadAsync(result, cancellationToken);
            TextWriter output = result.InvocationConfiguration.Output;
            await output.WriteLineAsync(source.IsJson(result) ? JsonSerializer.Serialize(RankingShape.OfScores(ranked), Json) : string.Join('\n', Lines(ranked)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Sensitivity()
    {
        var command = new Command("sensitivity", "Tries other weights and scores: how often each candidate takes each place, and which criterion turns the first five");
        var source = new RankingSource(command);
        var draws = new Option<int>("--draws") { Description = $"How many weightings to try, at most {RoundSensitivity.MostDraws:N0}", HelpName = "NUMBER", DefaultValueFactory = _ => RoundSensitivity.UsualDraws };
        command.Options.Add(draws);
        command.SetAction(async (result, cancellationToken) =>
        {
            int number = result.GetValue(draws);
            if (number is < 1 or > RoundSensitivity.MostDraws)
            {
                throw new Platform.Common.SettingException($"--draws is {number}: choose between 1 and {RoundSensitivity.MostDraws.ToString("N0", CultureInfo.InvariantCulture)}");
            }

            RoundResult ranked = await source.ReadAsync(result, cancellationToken);
            RoundSensitivity sensitivity = RoundSensitivity.Of(ranked, number, source.SeedOf(result))
                ?? throw new Platform.Common.RuleBrokenException($"Fewer than two candidates have a total, so that there is no order to try. {string.Join(" ", ranked.Told)}");
            TextWriter output = result.InvocationConfiguration.Output;
            await output.WriteLineAsync(source.IsJson(result) ? JsonSerializer.Serialize(RankingShape.OfSensitivity(sensitivity), Json) : string.Join('\n', Lines(sensitivity)));
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Lines(RoundResult result) =>
    [
        result.Says,
        "",
        .. result.Rows.Select(row => $"  {row.RankText,-5} {RankingWords.Number(row.Total),7}  {row.Candidate.Title}: {string.Join(", ", row.Cells.Select(cell => $"{cell.Criterion.Title} {(cell.Value is { } value ? value.ToString("0.##", CultureInfo.InvariantCulture) : "missing")}"))}"),
        "",
        result.Method,
        .. result.Told,
        .. result.Counted.Count > 1 ? [RoundAgreement.Of(result).Says] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Lines(RoundSensitivity sensitivity) =>
    [
        sensitivity.Says,
        "",
        $"  {"Share of draws in place",-40}{string.Concat(Enumerable.Range(1, sensitivity.Result.Placed.Count).Select(place => $"{place,6}"))}",
        .. sensitivity.Result.Placed.Select((row, at) => $"  {row.RankText,-4}{Cut(row.Candidate.Title, 35),-36}{string.Concat(sensitivity.Main.Places[at].Select(share => $"{(share == 0 ? "" : RankingWords.Percent(share)),6}"))}"),
        "",
        .. sensitivity.Flips.Select(sensitivity.FlipSays),
        .. sensitivity.Orders.Where(other => !other.KeepsFirst(sensitivity.First)).Select(other => $"{other.Name}, others are among the first {sensitivity.First}: {string.Join(", ", sensitivity.Result.Placed.Select((row, at) => (row, Rank: other.Ranks[at])).Where(one => one.Rank <= sensitivity.First).OrderBy(one => one.Rank).Select(one => one.row.Candidate.Title))}."),
        .. sensitivity.CorrelatedPairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"“{pair.One.Title}” and “{pair.Other.Title}” put the candidates in nearly the same order ({pair.Correlation:0.00}): what they measure may count twice.")),
        sensitivity.Method,
    ];

    private static string Cut(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1), "…");
}
