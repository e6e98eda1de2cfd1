using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>Reads the criteria and weights of a table: criterion and weight, and where they are given low, high, from, to, step, direction and political.</summary>
internal static class WeightsFile
{
    /// <summary>The criteria of a table.</summary>
    /// <param name="scored">The criteria that scores are for.</param>
    /// <exception cref="RuleBrokenException">A column or a criterion is missing, or something is no number.</exception>
    public static IReadOnlyList<Criterion> Read(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string> scored)
    {
        string[] headings = rows.Count == 0 ? [] : [.. rows[0].Select(heading => heading.Trim().ToLowerInvariant())];
        if (!headings.Contains("criterion") || !headings.Contains("weight"))
        {
            throw new RuleBrokenException($"The file of weights has the headings {string.Join(", ", headings)}. It needs criterion and weight, and may have low, high, from, to, step, direction and political");
        }

        string Cell(IReadOnlyList<string> row, string heading) => Array.IndexOf(headings, heading) is >= 0 and var column && column < row.Count ? row[column].Trim() : "";
        string[] titles = [.. rows.Skip(1).Select(row => Cell(row, "criterion"))];
        if (scored.FirstOrDefault(title => !titles.Contains(title, StringComparer.OrdinalIgnoreCase)) is { } unweighted)
        {
            throw new RuleBrokenException($"The file of weights has no weight for “{unweighted}”");
        }

        if (titles.FirstOrDefault(title => !scored.Contains(title, StringComparer.OrdinalIgnoreCase)) is { } unscored)
        {
            throw new RuleBrokenException($"The file of weights names “{unscored}”, which nobody scored");
        }

        double sum = rows.Skip(1).Sum(row => ScoresFile.Number(Cell(row, "weight"), $"The weight of “{Cell(row, "criterion")}”"));
        double unit = Math.Abs(sum - 1) < 1e-6 ? 100 : 1;
        return [.. rows.Skip(1).Select(row => CriterionOf(heading => Cell(row, heading), unit))];
    }

    private static Criterion CriterionOf(Func<string, string> cell, double unit)
    {
        string title = cell("criterion");
        double? Given(string heading) => cell(heading) is { Length: > 0 } text ? ScoresFile.Number(text, $"{heading} of “{title}”") : null;
        double weight = Math.Round(Given("weight")!.Value * unit, 10);
        return new Criterion(Guid.CreateVersion7(), title, "")
        {
            Weight = weight,
            WeightLow = Given("low") * unit ?? 0,
            WeightHigh = Given("high") * unit ?? 100,
            Scale = (Given("from"), Given("to")) is ({ } from, { } to) ? new Scale(from, to, Given("step") ?? 1) : null,
            Direction = cell("direction").ToLowerInvariant() switch
            {
                "" or "higher" => CriterionDirection.HigherCountsMore,
                "lower" => CriterionDirection.LowerCountsMore,
                var other => throw new RuleBrokenException(string.Create(CultureInfo.InvariantCulture, $"The direction of “{title}” is “{other}”. Write higher or lower")),
            },
            IsPolitical = cell("political").ToLowerInvariant() is "yes" or "true" or "1",
        };
    }
}
