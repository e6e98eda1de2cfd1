using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments;

/// <summary>What an assessment is made from: the same recipe on the same data gives the same tables.</summary>
/// <param name="Set">The set of areas that tables and maps go by, such as "ward-2019"; none for the wards in force at the end.</param>
/// <param name="Area">The district, by its name, or an area by its code; none for all areas of the set.</param>
/// <param name="From">The first month: "2018-01".</param>
/// <param name="To">The last month: "2021-09".</param>
public sealed record AssessmentRecipe(string? Set, string? Area, string From, string To)
{
    /// <summary>The seed of everything that is drawn at random.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Makes sure that the months are months, the first not after the last.</summary>
    /// <exception cref="RuleBrokenException">They are not.</exception>
    public void Check()
    {
        Period first = Month(From, nameof(From)), last = Month(To, nameof(To));
        if (first > last)
        {
            throw new RuleBrokenException($"The first month ({first}) lies after the last ({last}): exchange them", nameof(From));
        }
    }

    /// <summary>The months from the first to the last, both included.</summary>
    public int Months => ((LastMonth.First.Year - FirstMonth.First.Year) * 12) + LastMonth.First.Month - FirstMonth.First.Month + 1;

    public Period FirstMonth => Month(From, nameof(From));

    public Period LastMonth => Month(To, nameof(To));

    /// <summary>The same with its last month a year later; the first month moves along, so that as many months are looked at.</summary>
    public AssessmentRecipe NextYear() => this with { From = Later(FirstMonth), To = Later(LastMonth) };

    private static string Later(Period month) => Period.Of(PeriodKind.Month, month.First.AddYears(1)).Code;

    private static Period Month(string text, string field) => PeriodReader.Read(text) is { Kind: PeriodKind.Month } month
        ? month
        : throw new RuleBrokenException($"“{text}” is not a month: write it like 2021-09", field);
}
