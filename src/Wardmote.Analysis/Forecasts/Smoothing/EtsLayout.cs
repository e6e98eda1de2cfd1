using System.Numerics;

namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>Where each parameter of a form stands in the list of numbers that is fitted: smoothing first, then the level, the slope and all but the oldest season at the start.</summary>
internal readonly record struct EtsLayout(EtsForm Form, int Period)
{
    public bool HasTrend => Form.Trend != EtsTrend.None;

    public bool HasSeason => Form.Season != EtsSeason.None;

    public bool IsDamped => Form.Trend == EtsTrend.Damped;

    public const int Alpha = 0;

    public const int Beta = 1;

    public int Gamma => HasTrend ? 2 : 1;

    public int Phi => 1 + (HasTrend ? 1 : 0) + (HasSeason ? 1 : 0);

    public int Level => Phi + (IsDamped ? 1 : 0);

    public int Slope => Level + 1;

    public int FirstSeason => Level + (HasTrend ? 2 : 1);

    public int Seasons => HasSeason ? Period : 0;

    /// <summary>How many numbers are fitted; the oldest season follows from the others.</summary>
    public int Count => FirstSeason + (HasSeason ? Period - 1 : 0);

    /// <summary>The count rounded up to whole vectors.</summary>
    public int Stride => (Count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>What the seasons sum to.</summary>
    public double SeasonTotal => Form.Season == EtsSeason.Multiplicative ? Period : 0;
}
