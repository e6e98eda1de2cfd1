namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>Where the search begins: seasons from the moving average of a year, level and slope from a line through the first year or two (Hyndman et al. 2008, section 2.6.1).</summary>
internal static class EtsStart
{
    /// <summary>Starting points for the smoothing, from slow to quick, because the surface has several hollows.</summary>
    private static readonly (double Alpha, double Beta, double Gamma, double Phi)[] Guesses = 
    [
        (0.1, 0.1, 0.05, 0.97), (0.6, 0.05, 0.05, 0.9), (0.3, 0.3, 0.5, 0.95),
        (0.02, 0.1, 0, 0.978), (0.02, 0.9, 0, 0.85), (0.9, 0.5, 0, 0.8), (0.3, 0.9, 0, 0.8), (0.1, 0.02, 0, 0.9), (0.001, 0.5, 0, 0.95),
    ];

    /// <summary>How many are tried: with seasons each costs more and helps less.</summary>
    public static int CountFor(EtsLayout layout) => layout.HasSeason ? 5 : Guesses.Length;

    /// <summary>Fills in the parameters; the trend and season smoothing are shares of what the level's leaves them.</summary>
    /// <param name="layout">The form and its seasons.</param>
    /// <param name="series">The values.</param>
    /// <param name="guess">Which of the starting points.</param>
    /// <param name="strength">How much of the seasons to begin with, from 0 to 1.</param>
    /// <param name="into">Where the shares go.</param>
    public static void Fill(EtsLayout layout, ReadOnlySpan<double> series, int guess, double strength, Span<double> into)
    {
        (double alpha, double beta, double gamma, double phi) = Guesses[guess];
        into[EtsLayout.Alpha] = alpha;
        Span<double> seasons = stackalloc double[layout.Seasons];
        bool multiplies = layout.Form.Season == EtsSeason.Multiplicative;
        if (layout.HasSeason)
        {
            SeasonalFigure.Fill(series, multiplies, byLine: series.Length < 3 * layout.Period, seasons);
        }

        for (int i = 0; i < seasons.Length; i++)
        {
            seasons[i] = multiplies ? Math.Pow(Math.Max(seasons[i], 0.01), strength) : seasons[i] * strength;
        }

        int first = Math.Min(Math.Max(10, 2 * layout.Seasons), series.Length);
        Span<double> adjusted = stackalloc double[first];
        for (int t = 0; t < first; t++)
        {
            adjusted[t] = layout.Seasons == 0 ? series[t] : multiplies ? series[t] / seasons[t % layout.Seasons] : series[t] - seasons[t % layout.Seasons];
        }

        (double level, double slope) = StraightLine.Through(adjusted);
        into[layout.Level] = layout.HasTrend ? level - slope : level + slope * (first - 1) / 2;
        if (layout.HasTrend)
        {
            into[EtsLayout.Beta] = beta;
            into[layout.Slope] = slope;
        }

        if (layout.IsDamped)
        {
            into[layout.Phi] = phi;
        }

        if (layout.HasSeason)
        {
            into[layout.Gamma] = gamma;
            for (int i = 0; i < layout.Seasons - 1; i++)
            {
                into[layout.FirstSeason + i] = seasons[^(i + 1)];
            }
        }
    }
}
