using System.Numerics;
using System.Runtime.InteropServices;

namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>
/// One pass of a form over a series: the errors, the states at the end, and on request how each error changes with each parameter.
/// The slopes are carried along with the states by the chain rule, so that the search needs no differences. Nothing is allocated in a pass.
/// </summary>
internal sealed class EtsRun
{
    private readonly EtsLayout _layout;
    private readonly double[] _series;
    private readonly bool _relative;
    private readonly double[] _seasons;
    private readonly double[] _levelSlopes, _trendSlopes, _seasonSlopes, _forecastSlopes, _baseSlopes, _logSlopes, _noSlopes;

    /// <summary>Room for the passes over one series.</summary>
    /// <param name="layout">The form and its seasons.</param>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="leastSquares">Whether the plain errors are made small whatever the form's errors are; else the likelihood is made large.</param>
    public EtsRun(EtsLayout layout, double[] series, bool leastSquares)
    {
        (_layout, _series) = (layout, series);
        _relative = layout.Form.Error == EtsError.Multiplicative && !leastSquares;
        int stride = layout.Stride;
        _seasons = new double[layout.Seasons];
        (_levelSlopes, _trendSlopes, _forecastSlopes, _baseSlopes, _logSlopes, _noSlopes) =
            (new double[stride], new double[stride], new double[stride], new double[stride], new double[stride], new double[stride]);
        _seasonSlopes = new double[stride * layout.Seasons];
        (Errors, Slopes) = (new double[series.Length], new double[series.Length * stride]);
    }

    /// <summary>The residuals whose squares the search makes small. Relative errors carry the geometric mean of the forecasts, which turns the likelihood into a sum of squares.</summary>
    public double[] Errors { get; }

    /// <summary>The slope of each residual, a row of <see cref="EtsLayout.Stride"/> for each.</summary>
    public double[] Slopes { get; }

    public double Level { get; private set; }

    public double Slope { get; private set; }

    /// <summary>The sum of the logarithms of the forecasts.</summary>
    public double LogForecasts { get; private set; }

    /// <summary>The last year's seasons, oldest first: the next period's first.</summary>
    public double[] Seasons => [.. Enumerable.Range(0, _seasons.Length).Select(i => _seasons[(_series.Length + i) % _seasons.Length])];

    /// <summary>Runs over the series and returns the sum of squares; infinite where the form breaks down on the way.</summary>
    public double Over(ReadOnlySpan<double> at, bool withSlopes)
    {
        bool multiplies = _layout.Form.Season == EtsSeason.Multiplicative;
        double alpha = at[EtsLayout.Alpha];
        double beta = _layout.HasTrend ? at[EtsLayout.Beta] : 0;
        double gamma = _layout.HasSeason ? at[_layout.Gamma] : 0;
        double phi = _layout.IsDamped ? at[_layout.Phi] : 1;
        double level = at[_layout.Level];
        double slope = _layout.HasTrend ? at[_layout.Slope] : 0;
        bool positive = _layout.Form.Error == EtsError.Multiplicative;
        double logs = 0;
        double product = 1;
        if (!Begin(at, multiplies, withSlopes))
        {
            return double.PositiveInfinity;
        }

        for (int t = 0; t < _series.Length; t++)
        {
            double value = _series[t];
            int place = _seasons.Length == 0 ? 0 : t % _seasons.Length;
            double season = _seasons.Length == 0 ? 0 : _seasons[place];
            double start = level + phi * slope;
            double forecast = multiplies ? start * season : start + season;
            double error = value - forecast;
            if (!double.IsFinite(forecast) || (positive && forecast <= 1e-10) || (multiplies && (season <= 1e-10 || start <= 1e-10)))
            {
                return double.PositiveInfinity;
            }

            double levelStep = multiplies ? value / season - start : error;
            double seasonStep = multiplies ? value / start - season : error;
            if (withSlopes)
            {
                Advance(t, place, multiplies, (alpha, beta, gamma, phi), (slope, start, season, forecast), (levelStep, seasonStep));
            }

            Errors[t] = _relative ? error / forecast : error;
            product *= positive ? forecast : 1;
            if (product is > 1e100 or < 1e-100)
            {
                logs += Math.Log(product);
                product = 1;
            }

            level = start + alpha * levelStep;
            slope = phi * slope + beta * levelStep;
            if (_seasons.Length > 0)
            {
                _seasons[place] = season + gamma * seasonStep;
            }
        }

        (Level, Slope, LogForecasts) = (level, slope, logs + Math.Log(product));
        return Finish(withSlopes);
    }

    private bool Begin(ReadOnlySpan<double> at, bool multiplies, bool withSlopes)
    {
        int stride = _layout.Stride;
        if (withSlopes)
        {
            Array.Clear(_levelSlopes);
            Array.Clear(_trendSlopes);
            Array.Clear(_seasonSlopes);
            Array.Clear(_logSlopes);
            _levelSlopes[_layout.Level] = 1;
            if (_layout.HasTrend)
            {
                _trendSlopes[_layout.Slope] = 1;
            }
        }

        if (_seasons.Length == 0)
        {
            return true;
        }

        // The newest season comes first in the parameters, so that the first period uses the oldest, which is what the others leave.
        double rest = _layout.SeasonTotal;
        for (int i = 0; i < _seasons.Length - 1; i++)
        {
            int place = _seasons.Length - 1 - i;
            double season = at[_layout.FirstSeason + i];
            _seasons[place] = season;
            rest -= season;
            if (withSlopes)
            {
                _seasonSlopes[place * stride + _layout.FirstSeason + i] = 1;
                _seasonSlopes[_layout.FirstSeason + i] = -1;
            }
        }

        _seasons[0] = rest;
        return !multiplies || rest > 0;
    }

    private void Advance(
        int t,
        int place,
        bool multiplies,
        (double Alpha, double Beta, double Gamma, double Phi) by,
        (double Slope, double Start, double Season, double Forecast) was,
        (double Level, double Season) step)
    {
        int stride = _layout.Stride;
        Span<Vector<double>> levels = MemoryMarshal.Cast<double, Vector<double>>(_levelSlopes.AsSpan());
        Span<Vector<double>> trends = MemoryMarshal.Cast<double, Vector<double>>(_trendSlopes.AsSpan());
        Span<Vector<double>> starts = MemoryMarshal.Cast<double, Vector<double>>(_baseSlopes.AsSpan());
        Span<Vector<double>> forecasts = MemoryMarshal.Cast<double, Vector<double>>(_forecastSlopes.AsSpan());
        Span<Vector<double>> seasons = MemoryMarshal.Cast<double, Vector<double>>((_seasons.Length > 0 ? _seasonSlopes.AsSpan(place * stride, stride) : _noSlopes.AsSpan()));
        Span<Vector<double>> rows = MemoryMarshal.Cast<double, Vector<double>>(Slopes.AsSpan(t * stride, stride));
        Span<Vector<double>> logs = MemoryMarshal.Cast<double, Vector<double>>(_logSlopes.AsSpan());
        for (int v = 0; v < levels.Length; v++)
        {
            starts[v] = levels[v] + by.Phi * trends[v];
        }

        if (_layout.IsDamped)
        {
            _baseSlopes[_layout.Phi] += was.Slope;
        }

        double value = _series[t];
        double scale = value / (was.Forecast * was.Forecast);
        for (int v = 0; v < levels.Length; v++)
        {
            Vector<double> start = starts[v];
            Vector<double> season = seasons[v];
            Vector<double> forecast = multiplies ? start * was.Season + season * was.Start : start + season;
            Vector<double> levelStep = multiplies ? season * (-value / (was.Season * was.Season)) - start : -forecast;
            Vector<double> seasonStep = multiplies ? start * (-value / (was.Start * was.Start)) - season : -forecast;
            levels[v] = start + by.Alpha * levelStep;
            trends[v] = by.Phi * trends[v] + by.Beta * levelStep;
            seasons[v] = season + by.Gamma * seasonStep;
            rows[v] = _relative ? forecast * -scale : -forecast;
            if (_relative)
            {
                logs[v] += forecast * (1 / was.Forecast);
            }
        }

        _levelSlopes[EtsLayout.Alpha] += step.Level;
        if (_layout.HasTrend)
        {
            _trendSlopes[EtsLayout.Beta] += step.Level;
            _trendSlopes[_layout.Phi] += _layout.IsDamped ? was.Slope : 0;
        }

        if (_layout.HasSeason)
        {
            _seasonSlopes[place * stride + _layout.Gamma] += step.Season;
        }
    }

    /// <summary>Turns relative errors into residuals whose squares carry the likelihood: with g the geometric mean of the forecasts, n log Σ(g e)² is n log Σe² + 2 Σ log f.</summary>
    private double Finish(bool withSlopes)
    {
        double scale = _relative ? Math.Exp(LogForecasts / _series.Length) : 1;
        double squares = 0;
        for (int t = 0; t < Errors.Length; t++)
        {
            double error = scale * Errors[t];
            if (withSlopes && _relative)
            {
                Span<Vector<double>> rows = MemoryMarshal.Cast<double, Vector<double>>(Slopes.AsSpan(t * _layout.Stride, _layout.Stride));
                Span<Vector<double>> logs = MemoryMarshal.Cast<double, Vector<double>>(_logSlopes.AsSpan());
                for (int v = 0; v < rows.Length; v++)
                {
                    rows[v] = scale * rows[v] + logs[v] * (error / _series.Length);
                }
            }

            Errors[t] = error;
            squares += error * error;
        }

        return squares;
    }
}
