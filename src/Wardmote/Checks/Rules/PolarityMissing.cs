using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A reader must be able to tell whether more is better.</summary>
public sealed class PolarityMissing : IRule
{
    public string Id => "polarity-missing";

    public Severity Severity => Severity.Note;

    public string Description => "Nothing says whether more is better and the target moves against the objective; or the title states a direction (“Reduction in …”) and the values are levels.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Indicators.SelectMany(DirectionAsTitle), .. Series.Of(plan.Content).SelectMany(AgainstObjective)];

    private IEnumerable<Fault> DirectionAsTitle(IndicatorContent indicator)
    {
        if (Polarities.DirectionOf(indicator.Title) is Polarity.NotStated || indicator.Parent is not null || indicator.Title.Contains(" by ", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        List<ValueContent> levels = [.. indicator.Values.Where(value => value is { State: ValueState.Number, Number: > 0, Kind: ValueKind.Outturn } && value.Unit is not "%")];
        if (levels.Count > 1)
        {
            yield return this.Found($"{indicator.Name} title", indicator.Source(nameof(indicator.Title)), indicator.Title, "A title that says what is counted, and a polarity beside it",
                $"The title of {indicator.Name}, “{indicator.Title}”, states a direction, but its values ({string.Join(", ", levels.Select(value => value.Text))}) are levels, not changes.",
                "Name what is counted in the title, and state separately whether more or less is better.");
        }
    }

    /// <summary>A higher target under "Reduce violence" is a puzzle, unless something says that more is wanted.</summary>
    private IEnumerable<Fault> AgainstObjective(Series series)
    {
        Polarity objective = Polarities.DirectionOf(series.Indicator.Group ?? "") is var start and not Polarity.NotStated ? start : InGroup(series.Indicator.Group);
        if (objective is Polarity.NotStated || Polarities.Of(series) is not Polarity.NotStated || series.Measure is not null || series.Targets.FirstOrDefault() is not { } target || series.AchievedBefore(target) is not { } achieved)
        {
            yield break;
        }

        if (Polarities.Gain(objective, achieved.Number!.Value, target.Number!.Value) < 0)
        {
            yield return this.Found($"{series.Name} polarity", target.Origin, $"{series.Shown(achieved)} to {series.Shown(target)}", "A word on whether more or less is better",
                $"Nothing says whether a higher {series.Name} (“{series.Title}”) is better: it stands under “{series.Indicator.Group}”, yet its target moves from {achieved.Text} to {target.Text}.", "State the polarity of the indicator.");
        }
    }

    /// <summary>The first direction word of an objective: "Work with partners to reduce violence".</summary>
    private static Polarity InGroup(string? group)
    {
        string[] words = (group ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Select((_, at) => Polarities.DirectionOf(string.Join(' ', words[at..]))).FirstOrDefault(direction => direction is not Polarity.NotStated);
    }
}
