using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>Whether a risk still has to be watched.</summary>
public enum RiskState { Open, Closed }

/// <summary>All that the register says of a risk.</summary>
/// <param name="Event">What could happen.</param>
public sealed record RiskEntry(string Event)
{
    /// <summary>Why it could happen.</summary>
    public string? Cause { get; init; }

    /// <summary>What it would mean.</summary>
    public string? Effect { get; init; }

    /// <summary>How likely it is without the controls, 1 to 5; none where nobody has judged it.</summary>
    public int? Likelihood { get; init; }

    /// <summary>How much it would matter without them, 1 to 5.</summary>
    public int? Impact { get; init; }

    /// <summary>What is done about it, a line each.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    public int? ResidualLikelihood { get; init; }

    public int? ResidualImpact { get; init; }

    public PersonName? Owner { get; init; }

    /// <summary>The day by which somebody looks at it again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The priority that it threatens; none for the strategy as a whole.</summary>
    public Guid? PriorityId { get; init; }

    public RiskState State { get; init; }

    /// <summary>The strategy that it was taken over from, until somebody looks at it again; none otherwise.</summary>
    public string? TakenOverFrom { get; init; }

    /// <summary>Likelihood times impact without the controls; none where one of them is not judged.</summary>
    public int? Score => Likelihood * Impact;

    /// <summary>Likelihood times impact with the controls.</summary>
    public int? ResidualScore => ResidualLikelihood * ResidualImpact;

    /// <summary>The same, tidied.</summary>
    /// <exception cref="RuleBrokenException">It says not what could happen, a score is off the scale, or the controls would make it worse.</exception>
    public RiskEntry Held()
    {
        if (string.IsNullOrWhiteSpace(Event))
        {
            throw new RuleBrokenException("Say what could happen, for example “The grant for outreach ends in March”", nameof(Event));
        }

        foreach ((int? step, string field) in new[] { (Likelihood, nameof(Likelihood)), (Impact, nameof(Impact)), (ResidualLikelihood, nameof(ResidualLikelihood)), (ResidualImpact, nameof(ResidualImpact)) })
        {
            if (step is < 1 or > RiskScale.Steps)
            {
                throw new RuleBrokenException($"{step} is not on the scale from 1 to {RiskScale.Steps}", field);
            }
        }

        if (ResidualScore > Score)
        {
            throw new RuleBrokenException($"With its controls the risk would score {ResidualScore}, without them {Score}: controls that make a risk worse are none", nameof(ResidualLikelihood));
        }

        return this with { Event = Event.Trim() };
    }
}

/// <summary>The scale of risks: five steps of likelihood, five of impact, and what the product of both is called.</summary>
public static class RiskScale
{
    public const int Steps = 5;

    public static IReadOnlyList<string> Likelihoods { get; } = ["1 Rare", "2 Unlikely", "3 Possible", "4 Likely", "5 Almost certain"];

    public static IReadOnlyList<string> Impacts { get; } = ["1 Slight", "2 Minor", "3 Moderate", "4 Major", "5 Severe"];

    private static readonly (int From, string Word)[] Bands = [(15, "Very high"), (10, "High"), (5, "Medium"), (1, "Low")];

    /// <summary>What a score is called; "not scored" where there is none.</summary>
    public static string WordOf(int? score) => score is { } known ? Bands.First(band => known >= band.From).Word : "Not scored";

    /// <summary>How far up the bands a score stands: 0 for the lowest.</summary>
    public static int BandOf(int score) => Bands.Length - 1 - Array.FindIndex(Bands, band => score >= band.From);
}
