using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A target that is what happens anyway asks for nothing.</summary>
public sealed class NoAmbition : IRule
{
    /// <summary>Small numbers are often a timetable, such as four meetings a year, and nothing to outdo.</summary>
    private const decimal Timetable = 12;

    private static readonly string[] Keeping = ["maintain", "at least", "no more than", "keep", "minimum", "maximum", "capacity", "statutory"];

    public string Id => "no-ambition";

    public Severity Severity => Severity.Note;

    public string Description => "Target, outturn and projection are the same number, year after year, and it is not the best that there can be.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => from series in Series.Of(plan.Content)
           let targets = series.Targets.Where(target => target.Text.Length > 0).ToList()
           where targets.Count > 1 && Polarities.Of(series) is not (Polarity.Neither or Polarity.InRange)
           let achieved = series.AchievedBefore(targets[^1])
           where achieved is not null && targets.TrueForAll(target => target.Number == achieved.Number) && targets.Exists(target => target.Period != achieved.Period)
           where achieved.Number > Timetable && !(series.IsPercentage(achieved) && achieved.Number == 100) && !MeansToKeep(series)
           select this.Found($"{series.Name} targets", targets[^1].Origin, string.Join(" = ", targets.Prepend(achieved).Select(series.Shown)), "A target that differs from what happens anyway",
               $"{series.Name} (“{series.Title}”) has the same number as {(achieved.Kind is ValueKind.Projection ? "projection" : "outturn")} and as target: {series.Shown(achieved)}.", "Set a target that asks for more, or say that keeping the level is the aim.");

    private static bool MeansToKeep(Series series)
        => new[] { series.Title, series.Indicator.Title, series.Indicator.Comment ?? "" }
            .Any(text => Keeping.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
