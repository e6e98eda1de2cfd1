namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// Methods tried on the past of one level, such as all boroughs or all wards: forecasts from rolling origins beside what came
/// (Tashman 2000). The series of a level are tried on all cores; the answer does not depend on how many there are.
/// </summary>
public sealed class BackTest
{
    private readonly IReadOnlyDictionary<ForecastMethod, Trial[]> _trials;

    private BackTest(BackTestPlan plan, IReadOnlyDictionary<ForecastMethod, Trial[]> trials) => (Plan, _trials) = (plan, trials);

    /// <summary>How it was done.</summary>
    public BackTestPlan Plan { get; }

    /// <summary>Tries the methods on every series of the level. A missing value is bridged for learning and left out of the errors.</summary>
    /// <param name="level">The series, each oldest first, NaN where missing.</param>
    /// <param name="plan">The origins.</param>
    /// <param name="methods">The methods; seasonal naive must be among them.</param>
    public static BackTest Run(IReadOnlyList<IReadOnlyList<double>> level, BackTestPlan plan, IReadOnlyList<ForecastMethod> methods)
    {
        (double[] Series, int Origin)[] places = [.. level.Select(series => series.ToArray()).SelectMany(series => plan.Origins(series.Length).Select(origin => (series, origin)))];
        Trial[][] made = new Trial[places.Length][];
        Parallel.For(0, places.Length, i => made[i] = At(places[i].Series, places[i].Origin, plan, methods));
        return new BackTest(plan, methods.Select((method, m) => (method, Trials: made.Select(trials => trials[m]).ToArray())).ToDictionary(pair => pair.method, pair => pair.Trials));
    }

    /// <summary>The methods that were tried, in their order.</summary>
    public IEnumerable<ForecastMethod> Methods => _trials.Keys;

    /// <summary>How far a method was off.</summary>
    public MethodAccuracy Accuracy(ForecastMethod method)
    {
        Trial[] trials = _trials[method];
        Trial[] whole = [.. trials.Where(trial => Array.TrueForAll(trial.Actual, double.IsFinite))];
        double Share(IEnumerable<(double Off, double Size)> misses) => misses.Aggregate((Off: 0.0, Size: 0.0), (sum, miss) => (sum.Off + miss.Off, sum.Size + miss.Size)) is (double off, > 0 and double size) ? off / size : double.NaN;
        return new MethodAccuracy(
            method.Name,
            Share(trials.SelectMany(trial => trial.Known()).Select(pair => (Math.Abs(pair.Actual - pair.Forecast), pair.Actual))),
            Share(whole.Select(trial => (Math.Abs(trial.Actual.Sum() - trial.Forecast.Sum()), trial.Actual.Sum()))),
            trials.Length,
            trials.Select(trial => trial.WhyFailed).Where(why => why.Length > 0).ToArray() is { Length: > 0 } failures ? new MethodFailures(failures.Length, failures[0]) : null);
    }

    internal IReadOnlyList<Trial> Trials(ForecastMethod method) => _trials[method];

    private static Trial[] At(double[] series, int origin, BackTestPlan plan, IReadOnlyList<ForecastMethod> methods)
    {
        ForecastWindow window = new(Bridge.Over(series.AsSpan(origin - plan.Training, plan.Training), plan.Period), plan.Period, plan.Horizon);
        double[] actual = series[origin..(origin + plan.Horizon)];
        return
        [
            .. methods.Select(method =>
            {
                try
                {
                    return new Trial(origin, window.Ahead(method), actual, "");
                }
                catch (NoAnswerException refused)
                {
                    return new Trial(origin, window.Ahead(ForecastMethod.SeasonalNaive), actual, refused.Message);
                }
            }),
        ];
    }

    /// <summary>What one method said from one origin, and what came; where it failed, seasonal naive speaks for it.</summary>
    internal sealed record Trial(int Origin, double[] Forecast, double[] Actual, string WhyFailed)
    {
        public IEnumerable<(int Ahead, double Forecast, double Actual)> Known() =>
            Enumerable.Range(0, Actual.Length).Where(step => double.IsFinite(Actual[step])).Select(step => (step, Forecast[step], Actual[step]));
    }
}
