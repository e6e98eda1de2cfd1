namespace Wardmote.Analysis.Forecasts;

/// <summary>How often the ranges of a method held in the past, where each range is made without the origins whose values overlap the tested ones.</summary>
internal static class BackTestedRange
{
    public static IEnumerable<(int Ahead, double Forecast, double Actual)> Totals(IEnumerable<BackTest.Trial> trials) =>
        trials.Where(trial => Array.TrueForAll(trial.Actual, double.IsFinite)).Select(trial => (0, trial.Forecast.Sum(), trial.Actual.Sum()));

    /// <summary>The shares that held; none where no two origins lie a whole horizon apart.</summary>
    public static ForecastCoverage? Coverage(IReadOnlyList<BackTest.Trial> trials, int horizon)
    {
        Tally months = new();
        Tally totals = new();
        foreach (IGrouping<int, BackTest.Trial> tested in trials.GroupBy(trial => trial.Origin))
        {
            BackTest.Trial[] others = [.. trials.Where(trial => Math.Abs(trial.Origin - tested.Key) >= horizon)];
            months.Try([.. others.SelectMany(trial => trial.Known())], [.. tested.SelectMany(trial => trial.Known())], horizon);
            totals.Try([.. Totals(others)], [.. Totals(tested)], 1);
        }

        return months.Of == 0 ? null : new ForecastCoverage(months.Held80 / months.Of, months.Held95 / months.Of, totals.Held80 / totals.Of, totals.Held95 / totals.Of, (int)months.Of);
    }

    private sealed class Tally
    {
        public double Held80 { get; private set; }

        public double Held95 { get; private set; }

        public double Of { get; private set; }

        public void Try((int Ahead, double Forecast, double Actual)[] learned, (int Ahead, double Forecast, double Actual)[] tested, int horizon)
        {
            if (learned.Length == 0)
            {
                return;
            }

            SquareRootBand band = SquareRootBand.From(learned, horizon);
            foreach ((int ahead, double forecast, double actual) in tested)
            {
                Held80 += band.Around(forecast, ahead, 0.8).Contains(actual) ? 1 : 0;
                Held95 += band.Around(forecast, ahead, 0.95).Contains(actual) ? 1 : 0;
                Of++;
            }
        }
    }
}
