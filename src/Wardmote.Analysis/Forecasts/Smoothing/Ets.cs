namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>
/// Fits exponential smoothing models: one form, or the best of all by AICc. Likelihood, bounds and candidates are those of R's <c>ets</c> (Hyndman and Khandakar 2008); the
/// search is another one and finds a likelihood at least as good. Series are oldest first and complete.
/// Example: <c>Ets.Choose(months, 12).Ahead(12)</c>.
/// </summary>
public static class Ets
{
    private const int FewestValues = 7;

    /// <summary>The candidate with the least AICc; the simpler one where two are equal.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has; 1 for none.</param>
    /// <param name="withSeasons">Whether seasonal forms are tried.</param>
    /// <exception cref="NoAnswerException">Fewer than seven values, a missing one, or no form can be fitted.</exception>
    public static EtsModel Choose(IReadOnlyList<double> series, int period, bool withSeasons = true)
    {
        Known.Require(series, FewestValues);
        double[] values = [.. series];
        if (Array.TrueForAll(values, value => value == values[0]))
        {
            return Flat(values);
        }

        bool seasonal = withSeasons && period > 1 && values.Length > period;
        EtsModel? best = null;
        foreach (EtsForm form in EtsForm.Candidates(seasonal, values.Min() > 0))
        {
            EtsModel? model = Fit(values, period, form, leastSquares: false);
            best = model is not null && (best is null || model.Aicc < best.Aicc) ? model : best;
        }

        return best ?? throw new NoAnswerException($"No smoothing model can be fitted to these {values.Length} values");
    }

    /// <summary>The same for many series, on all cores; the answer does not depend on how many there are.</summary>
    /// <inheritdoc cref="Choose" path="/exception"/>
    public static EtsModel[] ChooseAll(IReadOnlyList<IReadOnlyList<double>> series, int period)
    {
        EtsModel[] models = new EtsModel[series.Count];
        Parallel.For(0, series.Count, i => models[i] = Choose(series[i], period));
        return models;
    }

    /// <summary>One form.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has; 1 for none.</param>
    /// <param name="form">The form; where chance multiplies, all values must lie above 0.</param>
    /// <param name="leastSquares">Whether the plain one-step errors are made small instead of the likelihood large.</param>
    /// <exception cref="NoAnswerException">Too few values for so many parameters, a missing one, one of 0 or less where chance or seasons multiply, or the form breaks down.</exception>
    public static EtsModel Fit(IReadOnlyList<double> series, int period, EtsForm form, bool leastSquares = false)
    {
        Known.Require(series, FewestValues);
        double[] values = [.. series];
        if ((form.Error == EtsError.Multiplicative || form.Season == EtsSeason.Multiplicative) && values.Min() <= 0)
        {
            throw new NoAnswerException($"{form} multiplies, so every value must lie above 0, and the least is {values.Min()}");
        }

        return Array.TrueForAll(values, value => value == values[0]) ? Flat(values)
            : Fit(values, period, form, leastSquares)
            ?? throw new NoAnswerException($"{form} cannot be fitted to these {values.Length} values");
    }

    /// <summary>Simple exponential smoothing: a level alone.</summary>
    /// <inheritdoc cref="Fit(IReadOnlyList{double}, int, EtsForm, bool)" path="/exception"/>
    public static EtsModel Simple(IReadOnlyList<double> series) => Fit(series, 1, EtsForm.Simple);

    /// <summary>Holt's method: a level and a slope, which may die away.</summary>
    /// <inheritdoc cref="Fit(IReadOnlyList{double}, int, EtsForm, bool)" path="/exception"/>
    public static EtsModel Holt(IReadOnlyList<double> series, bool damped) =>
        Fit(series, 1, new EtsForm(EtsError.Additive, damped ? EtsTrend.Damped : EtsTrend.Additive, EtsSeason.None));

    private static EtsModel? Fit(double[] values, int period, EtsForm form, bool leastSquares)
    {
        EtsLayout layout = new(form, period);
        if (layout.Count >= values.Length - 1)
        {
            return null;
        }

        EtsRun run = new(layout, values, leastSquares);
        if (new EtsSearch(layout, run).Best(new EtsStart(layout, values)) is not (double[] at, _))
        {
            return null;
        }

        run.Over(at, withSlopes: false);
        double relative = form.Error == EtsError.Multiplicative && !leastSquares ? Math.Exp(run.LogForecasts / values.Length) : 1;
        double squares = leastSquares && form.Error == EtsError.Multiplicative
            ? run.Errors.Zip(values, (error, value) => error / (value - error)).Sum(error => error * error)
            : run.Errors.Sum(error => error * error) / (relative * relative);
        double logs = form.Error == EtsError.Multiplicative ? run.LogForecasts : 0;
        return new EtsModel
        {
            Form = form,
            Alpha = at[EtsLayout.Alpha],
            Beta = layout.HasTrend ? at[EtsLayout.Beta] : 0,
            Gamma = layout.HasSeason ? at[layout.Gamma] : 0,
            Phi = layout.IsDamped ? at[layout.Phi] : 1,
            Level = run.Level,
            Slope = run.Slope,
            Seasons = run.Seasons,
            Variance = squares / (values.Length - layout.Count),
            LogLikelihood = -0.5 * values.Length * Math.Log(squares) - logs,
            Parameters = layout.Count + 1,
            Values = values.Length,
        };
    }

    /// <summary>What never varied stays, and nothing can be said of its spread.</summary>
    private static EtsModel Flat(double[] values) => new()
    {
        Form = EtsForm.Simple,
        Alpha = EtsBounds.Most,
        Beta = 0,
        Gamma = 0,
        Phi = 1,
        Level = values[^1],
        Slope = 0,
        Seasons = [],
        Variance = 0,
        LogLikelihood = double.PositiveInfinity,
        Parameters = 3,
        Values = values.Length,
    };
}
