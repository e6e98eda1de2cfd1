namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// The method that forecast one level best in its own past, chosen by a rolling-origin test and not by hand: the least sum of misses over the sum of values,
/// where methods within a hundredth of the least are equally good and the simplest of them wins. A method that refused or exploded even once is not chosen.
/// Example: <c>ForecastChoice.Of([months]).Ahead(months)</c>.
/// </summary>
public sealed class ForecastChoice
{
    /// <summary>Methods whose misses are within this share of the least count as equally good.</summary>
    public const double TieWithin = 0.01;

    /// <summary>Fewer events a period on average are too few for any method.</summary>
    private const double LeastMean = 0.5;

    private readonly SquareRootBand _months;
    private readonly SquareRootBand? _totals;
    private readonly ForecastSettings _settings;

    private ForecastChoice(ForecastMethod method, BackTest test, ForecastSettings settings)
    {
        (Method, _settings) = (method, settings);
        Accuracy = [.. test.Methods.Select(test.Accuracy)];
        IReadOnlyList<BackTest.Trial> trials = test.Trials(method);
        _months = SquareRootBand.From([.. trials.SelectMany(trial => trial.Known())], test.Plan.Horizon);
        (int, double, double)[] totals = [.. BackTestedRange.Totals(trials)];
        _totals = totals.Length >= BackTestPlan.FewestOrigins ? SquareRootBand.From(totals, 1) : null;
        Coverage = BackTestedRange.Coverage(trials, test.Plan.Horizon);
    }

    /// <summary>The method that was chosen.</summary>
    public ForecastMethod Method { get; }

    /// <summary>How far each method was off, the simplest first.</summary>
    public IReadOnlyList<MethodAccuracy> Accuracy { get; }

    /// <summary>How often the chosen method's ranges held; none where the origins all overlap.</summary>
    public ForecastCoverage? Coverage { get; }

    /// <summary>Tries all methods on the series of a level, such as one borough's, or those of all its wards.</summary>
    /// <param name="level">The series, each oldest first and equally long, NaN where a value is missing.</param>
    /// <param name="period">How many values a year has.</param>
    /// <param name="horizon">How many values are wanted.</param>
    /// <param name="methods">What is tried, the simplest first; all methods unless said.</param>
    /// <exception cref="NoAnswerException">The series are too short or too sparse, or gaps are too long to bridge; the message says which.</exception>
    public static ForecastChoice Of(IReadOnlyList<IReadOnlyList<double>> level, int period = 12, int horizon = 12, IReadOnlyList<ForecastMethod>? methods = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(level.Count, nameof(level));
        BackTestPlan plan = BackTestPlan.For(level.Min(series => series.Count), period, horizon);
        if (level.Select(Bridge.WhyNot).FirstOrDefault(why => why.Length > 0) is string gaps)
        {
            throw new NoAnswerException(gaps);
        }

        double mean = level.SelectMany(series => series.TakeLast(plan.Training)).Where(double.IsFinite).Average();
        if (mean < LeastMean)
        {
            throw new NoAnswerException(FormattableString.Invariant($"There were {mean:0.00} a month on average; below {LeastMean} no method says more than that there are few"));
        }

        BackTest test = BackTest.Run(level, plan, methods ?? ForecastMethod.All);
        (ForecastMethod Method, MethodAccuracy Accuracy)[] sound = [.. test.Methods.Select(method => (method, test.Accuracy(method))).Where(tried => tried.Item2.Failures is null && !tried.method.IsShownOnly)];
        double least = sound.Min(tried => tried.Accuracy.Wape);
        ForecastMethod chosen = sound.First(tried => !(tried.Accuracy.Wape > least * (1 + TieWithin))).Method;
        return new ForecastChoice(chosen, test, new ForecastSettings(plan, plan.Origins(level.Min(series => series.Count)).Count, level.Count, TieWithin, ForecastWindow.MostTimesSeen));
    }

    /// <summary>The chosen method's forecast of one series of the level, with ranges from its errors in the past.</summary>
    /// <param name="series">The values, oldest first, NaN where missing.</param>
    /// <exception cref="NoAnswerException">The series is shorter than what the method was tried on, or has a gap that is not bridged.</exception>
    public ForecastRecord Ahead(IReadOnlyList<double> series)
    {
        BackTestPlan plan = _settings.Plan;
        string gaps = series.Count < plan.Training ? $"The method learned from {plan.Training} values, and there are {series.Count}" : Bridge.WhyNot(series);
        if (gaps.Length > 0)
        {
            throw new NoAnswerException(gaps);
        }

        ForecastWindow window = new(Bridge.Over([.. series.TakeLast(plan.Training)], plan.Period), plan.Period, plan.Horizon);
        (double[] points, string why) = Points(window);
        double total = points.Sum();
        bool large = window.Values.TakeLast(plan.Period).Average() >= ForecastRecord.LeastMonthlyMean;
        return new ForecastRecord(
            why.Length == 0 ? Method.Name : ForecastMethod.SeasonalNaive.Name,
            large ? [.. points.Select((point, step) => new ForecastPoint(point, _months.Around(point, step, 0.8), _months.Around(point, step, 0.95)))] : [],
            _totals is null ? SumOfMonths(points) : new ForecastPoint(total, _totals.Around(total, 0, 0.8), _totals.Around(total, 0, 0.95)),
            Accuracy,
            Coverage,
            _settings,
            [.. Caveats(series, large, why)]);
    }

    private (double[] Points, string Why) Points(ForecastWindow window)
    {
        try
        {
            return (window.Ahead(Method), "");
        }
        catch (NoAnswerException refused)
        {
            return (window.Ahead(ForecastMethod.SeasonalNaive), refused.Message);
        }
    }

    /// <summary>Where no total could be tried, the months' ranges are added up: they miss together, never apart, at worst.</summary>
    private ForecastPoint SumOfMonths(double[] points)
    {
        Interval Sum(double level) => points.Select((point, step) => _months.Around(point, step, level)).Aggregate((sum, month) => new Interval(sum.Low + month.Low, sum.High + month.High));
        return new ForecastPoint(points.Sum(), Sum(0.8), Sum(0.95));
    }

    private IEnumerable<string> Caveats(IReadOnlyList<double> series, bool large, string why)
    {
        yield return ForecastRecord.AsThingsAre;
        if (why.Length > 0)
        {
            yield return $"{why}. The same month of last year is given instead.";
        }

        int missing = series.Count(value => !double.IsFinite(value));
        if (missing > 0)
        {
            yield return $"{missing} missing {(missing == 1 ? "value was" : "values were")} bridged by the same season a year before and after; no error was measured there.";
        }

        if (!large)
        {
            yield return ForecastRecord.OnlyTheTotal;
        }

        if (Coverage is null)
        {
            yield return "The past is too short to say how often the ranges hold.";
        }
    }
}
