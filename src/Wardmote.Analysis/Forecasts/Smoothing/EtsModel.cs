namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>
/// An exponential smoothing model fitted by maximum likelihood (Hyndman, Koehler, Ord and Snyder 2008, Forecasting with exponential smoothing).
/// Levels and slopes are in the unit of the series; multiplying seasons have the mean 1 at the start.
/// </summary>
public sealed record EtsModel
{
    /// <summary>The member of the family.</summary>
    public required EtsForm Form { get; init; }

    /// <summary>How much of a surprise goes into the level.</summary>
    public required double Alpha { get; init; }

    /// <summary>How much of it goes into the slope; 0 without one.</summary>
    public required double Beta { get; init; }

    /// <summary>How much of it goes into the season; 0 without seasons.</summary>
    public required double Gamma { get; init; }

    /// <summary>What is left of the slope each period; 1 where it is not damped.</summary>
    public required double Phi { get; init; }

    /// <summary>The level after the last value.</summary>
    public required double Level { get; init; }

    /// <summary>The slope after the last value.</summary>
    public required double Slope { get; init; }

    /// <summary>The season of each of the next periods; empty without seasons.</summary>
    public required IReadOnlyList<double> Seasons { get; init; }

    /// <summary>The variance of the errors, relative ones where they multiply.</summary>
    public required double Variance { get; init; }

    /// <summary>The log-likelihood as R's <c>ets</c> states it, without the constant.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>How many numbers were fitted: smoothing, states at the start, and the variance.</summary>
    public required int Parameters { get; init; }

    /// <summary>How many values it was fitted to.</summary>
    public required int Values { get; init; }

    /// <summary>Akaike's criterion with the correction for short series: the less, the better. Infinite where there are too few values for it.</summary>
    public double Aicc => Values - Parameters - 1 <= 0
        ? double.PositiveInfinity
        : -2 * LogLikelihood + 2.0 * Parameters + 2.0 * Parameters * (Parameters + 1) / (Values - Parameters - 1);

    /// <summary>The periods to come, with the model's own ranges.</summary>
    public Forecast Ahead(int horizon)
    {
        (double[] mean, double[] variance) = EtsVariance.Ahead(this, horizon);
        return Forecast.Normally(Form.ToString(), mean, variance);
    }
}
