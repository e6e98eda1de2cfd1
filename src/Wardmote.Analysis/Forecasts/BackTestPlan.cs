namespace Wardmote.Analysis.Forecasts;

/// <summary>How methods are tried on the past: from each origin they see so many values before it and forecast those after it, which they have not seen.</summary>
/// <param name="Period">How many values a year has.</param>
/// <param name="Horizon">How many values are forecast from each origin.</param>
/// <param name="Training">How many values before the origin are learned from.</param>
/// <param name="Step">How far the origins lie apart.</param>
public sealed record BackTestPlan(int Period, int Horizon, int Training, int Step)
{
    /// <summary>Fewer origins say nothing.</summary>
    public const int FewestOrigins = 3;

    private const int MostYearsOfTraining = 5;

    private const int FewestYearsOfTraining = 2;

    /// <summary>The plan for a series of that length: five years of training where they are there, at least two, and origins half a year apart or closer.</summary>
    /// <exception cref="NoAnswerException">There is no room for three origins at least two periods apart.</exception>
    public static BackTestPlan For(int length, int period = 12, int horizon = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        int room = length - horizon;
        int training = Math.Clamp(room - period, FewestYearsOfTraining * period, MostYearsOfTraining * period);
        int step = Math.Min(period / 2, (room - training) / (FewestOrigins - 1));
        int needed = FewestYearsOfTraining * period + horizon + (FewestOrigins - 1) * Math.Min(2, period / 2);
        return step >= Math.Min(2, period / 2)
            ? new BackTestPlan(period, horizon, training, step)
            : throw new NoAnswerException($"A forecast is tried on the past first, which needs at least {needed} values, and there are {length}");
    }

    /// <summary>How many values lie before each forecast, the oldest origin first.</summary>
    public IReadOnlyList<int> Origins(int length) =>
        [.. Enumerable.Range(0, Math.Max(0, (length - Horizon - Training) / Step + 1)).Select(i => length - Horizon - i * Step).Where(origin => origin >= Training).Reverse()];
}
