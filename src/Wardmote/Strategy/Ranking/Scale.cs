using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>The points that a score may take: from one number to another in equal steps.</summary>
public sealed record Scale(double From, double To, double Step = 1)
{
    /// <summary>More points than this are no scale that a person can tell apart.</summary>
    public const int MostPoints = 101;

    /// <summary>All its points, the lowest first.</summary>
    public IReadOnlyList<double> Points => [.. Enumerable.Range(0, Count).Select(at => Math.Round(From + at * Step, 6))];

    /// <summary>The scale as a person reads it: "1 to 5", "0 to 1 in steps of 0.25".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{From:0.####} to {To:0.####}{(Step == 1 ? "" : $" in steps of {Step:0.####}")}");

    private int Count => (int)Math.Round((To - From) / Step) + 1;

    public bool Holds(double score) => Points.Any(point => Math.Abs(point - score) < 1e-6);

    /// <summary>The score seen from the other end: on a scale of 1 to 5 a 2 becomes a 4.</summary>
    public double Turned(double score) => From + To - score;

    /// <summary>Refuses what is no scale.</summary>
    public void MustBeScale(string criterion)
    {
        if (!double.IsFinite(From) || !double.IsFinite(To) || !(Step > 0) || To <= From)
        {
            throw new RuleBrokenException($"The scale of “{criterion}” runs from {From:0.####} to {To:0.####} in steps of {Step:0.####}. It must run upwards, like 1 to 5 in steps of 1", "Criteria");
        }

        if ((To - From) / Step >= MostPoints)
        {
            throw new RuleBrokenException($"The scale of “{criterion}” has more than {MostPoints} points. Take fewer, larger steps", "Criteria");
        }

        if (Math.Abs((To - From) / Step - Math.Round((To - From) / Step)) > 1e-6)
        {
            throw new RuleBrokenException($"Steps of {Step:0.####} from {From:0.####} do not arrive at {To:0.####}: the scale of “{criterion}” needs steps that do", "Criteria");
        }
    }
}

/// <summary>What a point of a scale means, in words: 5 is "deaths or lasting injury".</summary>
public sealed record Anchor(double At, string Words);
