namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>
/// Which parameters are allowed: the usual bounds (each smoothing parameter a weight, the trend's at most the level's, the season's at most what the
/// level's leaves of 1, damping from 0.8 to 0.98) and, for seasons, the forecastable region of Hyndman, Akram and Archibald (2008).
/// The search sees shares from 0 to 1 of the room that is left, so that the bounds are a box.
/// </summary>
internal static class EtsBounds
{
    public const double Least = 1e-4;

    public const double Most = 0.9999;

    private const double LeastDamping = 0.8;

    private const double MostDamping = 0.98;

    public static (double Low, double High) Of(EtsLayout layout, int parameter) =>
        parameter == EtsLayout.Alpha ? (Least, Most)
        : layout.IsDamped && parameter == layout.Phi ? (LeastDamping, MostDamping)
        : parameter < layout.Phi ? (0, 1)
        : (double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>From shares to parameters.</summary>
    public static void ToParameters(EtsLayout layout, ReadOnlySpan<double> shares, Span<double> parameters)
    {
        shares[..layout.Count].CopyTo(parameters);
        double alpha = shares[EtsLayout.Alpha];
        if (layout.HasTrend)
        {
            parameters[EtsLayout.Beta] = Least + (alpha - Least) * shares[EtsLayout.Beta];
        }

        if (layout.HasSeason)
        {
            parameters[layout.Gamma] = Least + (1 - alpha - Least) * shares[layout.Gamma];
        }
    }

    /// <summary>Turns the slopes by parameters into slopes by shares, row by row.</summary>
    public static void ToShareSlopes(EtsLayout layout, ReadOnlySpan<double> shares, Span<double> slopes)
    {
        double alpha = shares[EtsLayout.Alpha];
        for (int row = 0; row < slopes.Length; row += layout.Stride)
        {
            if (layout.HasTrend)
            {
                slopes[row] += shares[EtsLayout.Beta] * slopes[row + EtsLayout.Beta];
                slopes[row + EtsLayout.Beta] *= alpha - Least;
            }

            if (layout.HasSeason)
            {
                slopes[row] -= shares[layout.Gamma] * slopes[row + layout.Gamma];
                slopes[row + layout.Gamma] *= 1 - alpha - Least;
            }
        }
    }

    /// <summary>
    /// Whether what lies long ago stops to matter: all roots of the characteristic polynomial lie within the unit circle, by the Schur-Cohn test.
    /// Without seasons the usual bounds see to it.
    /// </summary>
    public static bool AreForecastable(EtsLayout layout, ReadOnlySpan<double> parameters)
    {
        if (!layout.HasSeason || layout.Period < 2)
        {
            return true;
        }

        double alpha = parameters[EtsLayout.Alpha];
        double beta = layout.HasTrend ? parameters[EtsLayout.Beta] : 0;
        double gamma = parameters[layout.Gamma];
        double phi = layout.IsDamped ? parameters[layout.Phi] : 1;
        int degree = layout.Period + 1;
        Span<double> polynomial = stackalloc double[degree + 1];
        Span<double> before = stackalloc double[degree + 1];
        polynomial.Fill(alpha + beta - alpha * phi);
        polynomial[0] = phi * (1 - alpha - gamma);
        polynomial[1] = alpha + beta - alpha * phi + gamma - 1;
        polynomial[degree - 1] = alpha + beta - phi;
        polynomial[degree] = 1;
        if (!layout.HasTrend)
        {
            // Without a slope 1 is always a root, which stands for the level and the seasons sharing a constant; it is divided out.
            for (int i = degree - 1; i > 0; i--)
            {
                polynomial[i] += polynomial[i + 1];
            }

            polynomial = polynomial[1..];
        }

        return RootsLieWithin(polynomial, before);
    }

    /// <summary>The coefficients of low powers come first. A root on the circle itself, to within a part in ten thousand million, is let pass.</summary>
    private static bool RootsLieWithin(Span<double> polynomial, Span<double> before)
    {
        double scale = 1;
        for (int i = 0; i < polynomial.Length; i++)
        {
            polynomial[i] *= scale;
            scale *= 1 + 1e-10;
        }

        for (int degree = polynomial.Length - 1; degree > 0; degree--)
        {
            double reflection = polynomial[0] / polynomial[degree];
            if (Math.Abs(reflection) >= 1)
            {
                return false;
            }

            polynomial[..(degree + 1)].CopyTo(before);
            for (int i = 1; i <= degree; i++)
            {
                polynomial[i - 1] = before[i] - reflection * before[degree - i];
            }
        }

        return true;
    }
}
