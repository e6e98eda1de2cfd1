using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>What a strategy says of itself before its first section.</summary>
/// <param name="Title">"Community Safety Strategy 2027 to 2031".</param>
/// <param name="FirstDay">The day from which it holds.</param>
/// <param name="Years">For how many years.</param>
public sealed record StrategyHead(string Title, DateOnly FirstDay, int Years)
{
    public const int UsualYears = 4;

    public const int MostYears = 10;

    public const int LongestTitle = 200;

    /// <summary>The assessment that it rests on; none where it rests on none yet.</summary>
    public Guid? AssessmentId { get; init; }

    /// <summary>What the partnership wants to be true, in a sentence or two.</summary>
    public string? Vision { get; init; }

    public string? Foreword { get; init; }

    /// <summary>Who signs the foreword.</summary>
    public string? ForewordBy { get; init; }

    /// <summary>How due regard was had to the public sector equality duty (Equality Act 2010, section 149).</summary>
    public string? EqualityStatement { get; init; }

    /// <summary>How the launch is made known.</summary>
    public string? Launch { get; init; }

    public DateOnly LastDay => FirstDay.AddYears(Years).AddDays(-1);

    /// <summary>The financial years that it touches.</summary>
    public IReadOnlyList<FinancialYear> FinancialYears => [.. Enumerable.Range(FinancialYear.Of(FirstDay).StartYear, FinancialYear.Of(LastDay).StartYear - FinancialYear.Of(FirstDay).StartYear + 1).Select(year => new FinancialYear(year))];

    /// <summary>What a strategy that nobody has described yet begins with: four years from the next April.</summary>
    public static StrategyHead Usual(DateOnly today)
    {
        FinancialYear first = new(FinancialYear.Of(today).StartYear + 1);
        return new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Community Safety Strategy {first.StartYear} to {first.StartYear + UsualYears}"), first.First, UsualYears);
    }

    /// <summary>The same, tidied.</summary>
    /// <exception cref="RuleBrokenException">It has no title, or runs for no time or too long.</exception>
    public StrategyHead Held() => this switch
    {
        { Title: var title } when string.IsNullOrWhiteSpace(title) => throw new RuleBrokenException("Give the strategy a title, for example “Community Safety Strategy 2027 to 2031”", nameof(Title)),
        { Title.Length: > LongestTitle } => throw new RuleBrokenException($"The title must be {LongestTitle} characters or fewer", nameof(Title)),
        { Years: < 1 or > MostYears } => throw new RuleBrokenException($"A strategy runs for 1 to {MostYears} years", nameof(Years)),
        { FirstDay.Year: < 1990 or > 2200 } => throw new RuleBrokenException("Give the day from which it holds, for example 1 April 2027", nameof(FirstDay)),
        _ => this with { Title = Title.Trim() },
    };
}

/// <summary>What a review of a strategy is.</summary>
public enum ReviewKind { Annual, MidTerm }

/// <summary>A review of the strategy: when it is due, and what came of it.</summary>
/// <param name="HeldOn">The day on which it was held; none while it is to come.</param>
public sealed record StrategyReview(ReviewKind Kind, DateOnly DueOn, DateOnly? HeldOn = null, string? Outcome = null)
{
    public string Title => Kind == ReviewKind.Annual ? "Annual review" : "Mid-term refresh";

    /// <summary>The usual reviews: one at the end of each year, of which that of the second is the mid-term refresh.</summary>
    public static IReadOnlyList<StrategyReview> Usual(DateOnly firstDay, int years) =>
        [.. Enumerable.Range(1, Math.Max(0, years - 1)).Select(year => new StrategyReview(year == 2 ? ReviewKind.MidTerm : ReviewKind.Annual, firstDay.AddYears(year)))];
}
