using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Problems;

/// <summary>What is compared to test a response: which areas, which months, which type. Months between both periods, in which it was set up, are in neither.</summary>
/// <param name="Target">The codes of the areas where it was done.</param>
/// <param name="Comparison">The codes of areas like them where it was not.</param>
/// <param name="Buffer">The codes of areas next to the target, to which crime might move; may be empty.</param>
/// <param name="BeforeFrom">The first month before: "2018-01".</param>
public sealed record StudyPlan(string? TypeSlug, IReadOnlyList<string> Target, IReadOnlyList<string> Comparison, IReadOnlyList<string> Buffer, string BeforeFrom, string BeforeTo, string AfterFrom, string AfterTo)
{
    private const int FewestMonths = 6;

    /// <summary>The months, with the reason where they cannot be compared.</summary>
    /// <exception cref="RuleBrokenException">A month is none, a period is too short, both overlap, or an area stands on both sides.</exception>
    public (Period BeforeFrom, Period BeforeTo, Period AfterFrom, Period AfterTo) Months()
    {
        (Period First, Period Last) before = Between(BeforeFrom, BeforeTo, nameof(BeforeFrom)), after = Between(AfterFrom, AfterTo, nameof(AfterFrom));
        if (after.First <= before.Last)
        {
            throw new RuleBrokenException($"The months after begin in {after.First}, before those before have ended ({before.Last}): set them apart", nameof(AfterFrom));
        }

        if (Target.Count == 0 || Comparison.Count == 0)
        {
            throw new RuleBrokenException("Choose at least one area where the response was made and one to compare it with", Target.Count == 0 ? nameof(Target) : nameof(Comparison));
        }

        string? twice = Target.Concat(Comparison).Concat(Buffer).GroupBy(code => code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(code => code.Count() > 1)?.Key;
        return twice is null ? (before.First, before.Last, after.First, after.Last)
            : throw new RuleBrokenException($"The area {twice} stands on two sides: an area is treated, compared with, or next to the treated one", nameof(Comparison));
    }

    private static (Period, Period) Between(string from, string to, string field)
    {
        (Period first, Period last) = (Month(from, field), Month(to, field));
        int months = ((last.First.Year - first.First.Year) * 12) + last.First.Month - first.First.Month + 1;
        return months >= FewestMonths ? (first, last) : throw new RuleBrokenException($"{first} to {last} is {Math.Max(0, months)} months; at least {FewestMonths} are needed", field);
    }

    private static Period Month(string text, string field) => PeriodReader.Read(text ?? "") is { Kind: PeriodKind.Month } month ? month : throw new RuleBrokenException($"“{text}” is not a month: write it like 2021-09", field);
}

/// <summary>A response tested, as it was found on a day: what was compared, what it says in words, and the figures.</summary>
/// <param name="Says">The answer in sentences, the most important first.</param>
/// <param name="Seen">Whether the study found an effect, found none, or could not say.</param>
public sealed record ResponseStudy(StudyPlan Plan, StudyVerdict Seen, IReadOnlyList<string> Says, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Caveats)
{
    /// <summary>The months as a picture shows them; none where nothing could be set to 100, or where the study is older than its picture.</summary>
    public StudyCourse? Course { get; init; }
}

/// <summary>What a study of a response found.</summary>
public enum StudyVerdict { CannotSay, NoEvidence, Fewer, More }
