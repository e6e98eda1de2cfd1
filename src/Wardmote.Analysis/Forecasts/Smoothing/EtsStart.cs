using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>Where the search begins: seasons from the classical decomposition, level and slope from a line through the first year or two (Hyndman et al. 2008, section 2.6.1).</summary>
internal sealed class EtsStart
{
    /// <summary>Starting points for the smoothing, from slow to quick, because the surface has several hollows.</summary>
    private static readonly (double Alpha, double Beta, double Gamma, double Phi)[] Guesses =
    [
        (0.1, 0.1, 0.05, 0.97), (0.6, 0.05, 0.05, 0.9), (0.3, 0.3, 0.5, 0.95),
        (0.02, 0.1, 0, 0.978), (0.02, 0.9, 0, 0.85), (0.9, 0.5, 0, 0.8), (0.3, 0.9, 0, 0.8), (0.1, 0.02, 0, 0.9), (0.001, 0.5, 0, 0.95),
    ];

    private const int GuessesWithSeasons = 5;
    private readonly EtsLayout _layout;
    private readonly double[] _series;
    private readonly double[] _seasons;

    public EtsStart(EtsLayout layout, double[] series)
    {
        (_layout, _series) = (layout, series);
        _seasons = layout.HasSeason ? Seasons() : [];
    }

    /// <summary>How many are tried: with seasons each costs more and helps less.</summary>
    public int Count => _layout.HasSeason ? GuessesWithSeasons : Guesses.Length;

    private bool Multiplies => _layout.Form.Season == EtsSeason.Multiplicative;

    /// <summary>Fills in the parameters; the trend and season smoothing are shares of what the level's leaves them.</summary>
    /// <param name="guess">Which of the starting points.</param>
    /// <param name="strength">How much of the seasons to begin with, from 0 to 1.</param>
    /// <param name="into">Where the shares go.</param>
    public void Fill(int guess, double strength, Span<double> into)
    {
        (double alpha, double beta, double gamma, double phi) = Guesses[guess];
        double[] seasons = [.. _seasons.Select(season => Multiplies ? Math.Pow(season, strength) : season * strength)];
        int first = Math.Min(Math.Max(10, 2 * _layout.Seasons), _series.Length);
        double[] adjusted = [.. _series.Take(first).Select((value, t) => !_layout.HasSeason ? value : Multiplies ? value / seasons[t % seasons.Length] : value - seasons[t % seasons.Length])];
        (double level, double slope) = StraightLine.Through(adjusted);
        into[EtsLayout.Alpha] = alpha;
        into[_layout.Level] = _layout.HasTrend ? level - slope : level + slope * (first - 1) / 2;
        if (_layout.HasTrend)
        {
            into[EtsLayout.Beta] = beta;
            into[_layout.Slope] = slope;
        }

        if (_layout.IsDamped)
        {
            into[_layout.Phi] = phi;
        }

        if (_layout.HasSeason)
        {
            into[_layout.Gamma] = gamma;
            for (int i = 0; i < seasons.Length - 1; i++)
            {
                into[_layout.FirstSeason + i] = seasons[^(i + 1)];
            }
        }
    }

    /// <summary>From less than three years the departures from a straight line, whose sum over the seasons is brought to what it must be.</summary>
    private double[] Seasons()
    {
        int period = _layout.Period;
        if (_series.Length >= 3 * period)
        {
            Decomposition parts = Multiplies ? Decomposition.Multiplied(_series, period) : Decomposition.Added(_series, period);
            return [.. parts.Season.Take(period).Select(season => Multiplies ? Math.Max(season, 0.01) : season)];
        }

        (double level, double slope) = StraightLine.Through(_series);
        double[] seasons =
        [
            .. Enumerable.Range(0, period).Select(place => Enumerable.Range(0, _series.Length).Where(t => t % period == place)
                .Average(t => Multiplies ? Math.Max(0.01, _series[t] / Math.Max(level + slope * t, 0.01 * Math.Abs(level))) : _series[t] - level - slope * t)),
        ];
        double mean = seasons.Average();
        return [.. seasons.Select(season => Multiplies ? season / mean : season - mean)];
    }
}
