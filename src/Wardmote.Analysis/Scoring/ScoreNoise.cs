namespace Wardmote.Analysis.Scoring;

/// <summary>
/// Scores that could as well have been a step higher or lower: each moves by -1, 0 or +1 step with the same chance, independently, and stays on its scale.
/// Example: <c>ScoreNoise.Draws(scores, steps, lows, highs, seed: 1).Take(10_000)</c>.
/// </summary>
public static class ScoreNoise
{
    /// <summary>Moved scores without end; the same seed gives the same.</summary>
    /// <param name="scores">For each option its score on each criterion.</param>
    /// <param name="steps">The step of each criterion's scale.</param>
    /// <param name="lows">The lowest point of each criterion's scale.</param>
    /// <param name="highs">The highest.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    /// <exception cref="ArgumentException">The lists do not fit together.</exception>
    public static IEnumerable<double[][]> Draws(IReadOnlyList<IReadOnlyList<double>> scores, IReadOnlyList<double> steps, IReadOnlyList<double> lows, IReadOnlyList<double> highs, int seed)
    {
        if (steps.Count != lows.Count || steps.Count != highs.Count || scores.Any(option => option.Count != steps.Count))
        {
            throw new ArgumentException("Each criterion needs a step, a lowest and a highest point, and each option a score on it", nameof(scores));
        }

        return Draw(new Random(seed));

        IEnumerable<double[][]> Draw(Random random)
        {
            while (true)
            {
                yield return [.. scores.Select(option => option.Select((score, k) => Math.Clamp(score + (random.Next(3) - 1) * steps[k], lows[k], highs[k])).ToArray())];
            }
        }
    }
}
