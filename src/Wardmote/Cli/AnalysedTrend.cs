using Wardmote.Analysis.Trends;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Cli;

/// <summary>The course of a series as the command line tells it.</summary>
internal static class AnalysedTrend
{
    public static Analysed Of(ExploredEvidence explored)
    {
        var findings = TrendFindings.Of(explored.Course, explored.Breaks());
        IReadOnlyList<Caveat> caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Time));
        TrendVerdict verdict = findings.Verdict;
        PeriodChange year = findings.LastYear;
        object told = new
        {
            method = "Quasi-Poisson regression with season and known breaks, and a line through yearly totals",
            settings = AnalyseOptions.Settings(explored),
            verdict = new
            {
                certainty = verdict.Certainty,
                words = verdict.Words,
                sentence = findings.VerdictSentence,
                percentAYear = AnalyseOptions.Known(verdict.PercentAYear),
                low = AnalyseOptions.Known(verdict.Range.Low),
                high = AnalyseOptions.Known(verdict.Range.High),
                level = 0.95,
                monthlyChance = AnalyseOptions.Known(verdict.MonthlyChance),
                chance = AnalyseOptions.Known(verdict.Chance),
                resemblance = AnalyseOptions.Known(verdict.Resemblance),
                dispersion = AnalyseOptions.Known(verdict.Dispersion),
                knownMonths = verdict.KnownMonths,
                whyNone = verdict.WhyNone,
            },
            sen = Sen(findings.Sen),
            seasonalMannKendall = findings.MannKendall is { } test ? new { z = test.Z, chance = test.Chance, tau = test.Tau } : null,
            season = new { factors = findings.Index is null ? null : Enumerable.Range(1, Course.MonthsInYear).Select(month => findings.IndexOf(month).Value), strength = findings.Index?.Strength, chance = findings.Index?.Chance, whyNone = findings.WhyNoIndex },
            breaks = findings.Breaks.Lines.Select(line => new { month = explored.Counts.Months[line.Month].Code, reason = line.Reason }),
            unusualMonths = findings.Limits.Signals.Select(month => explored.Counts.Months[month].Code),
            monthsInRuns = findings.Limits.Shifts.Select(month => explored.Counts.Months[month].Code),
            latestYear = new
            {
                verdict = year.Verdict,
                before = year.Change.Before,
                after = year.Change.After,
                percent = year.HasPercent ? year.Change.Percent : null,
                low = AnalyseOptions.Known(year.Change.Range.Low),
                high = AnalyseOptions.Known(year.Change.Range.High),
                monthsCompared = year.Compared.Count,
                monthsLeftOut = year.LeftOut.Select(month => month.Code),
                words = year.Sentence,
            },
            months = explored.Course.Months.Select((month, at) => new { month = month.Code, count = explored.Course.IsKnown(at) ? explored.Course.Counts[at] : (double?)null, usual = findings.Limits.Centre[at], lower = findings.Limits.Lower[at], upper = findings.Limits.Upper[at] }),
            caveats = AnalyseOptions.Told(caveats),
        };
        return new(told,
        [
            $"{explored.Type.Name} in {explored.Area.Name}, {explored.PeriodText}: {findings.VerdictSentence}.",
            $"Latest 12 months ({year.MonthsText}): {year.Sentence}.",
            .. findings.Sen is { } sen ? [FormattableString.Invariant($"Slope by Theil and Sen: {sen.Slope:+0.0;-0.0} a month, each year ({sen.Range.Low:+0.0;-0.0} to {sen.Range.High:+0.0;-0.0}).")] : Array.Empty<string>(),
            .. findings.Breaks.Lines.Select(line => $"Break in {explored.Counts.Months[line.Month]}: {line.Reason}."),
            .. findings.Limits.Signals.Count > 0 ? [$"More than chance explains: {MonthWords.Of([.. findings.Limits.Signals.Select(month => explored.Counts.Months[month])], 12)}."] : Array.Empty<string>(),
            .. caveats.Select(caveat => $"Note: {caveat.Sentence}"),
            $"Source: {explored.Source}.",
        ]);
    }

    private static object? Sen(SenSlope? sen) => sen is null ? null : new { slope = sen.Slope, low = sen.Range.Low, high = sen.Range.High, unit = "incidents a month, each year" };
}
