using Wardmote.Checks.Content;
using Wardmote.Performance;

namespace Wardmote.Plans.Measuring;

/// <summary>A definition with what another adds to it. What it says itself stays: nothing is overwritten.</summary>
public sealed class DefinitionUnion
{
    public DefinitionUnion(IndicatorDefinition here, IndicatorDefinition there)
    {
        List<Target> added = [.. there.Targets.Where(target => !here.Targets.Any(other => other.For == target.For))];
        List<SeriesBreak> breaks = [.. there.Breaks.Where(change => !here.Breaks.Any(other => other.From == change.From))];
        List<Benchmark> benchmarks = [.. there.Benchmarks.Where(benchmark => !here.Benchmarks.Any(other => other.Name == benchmark.Name && other.AsOf == benchmark.AsOf))];
        DifferentTargets = [.. there.Targets.Join(here.Targets, target => target.For, target => target.For, (theirs, ours) => (Here: ours, There: theirs)).Where(pair => !AreSame(pair.Here, pair.There))];
        Definition = here with
        {
            Polarity = here.Polarity == Polarity.NotStated ? there.Polarity : here.Polarity,
            Tier = here.Tier ?? there.Tier,
            Priority = here.Priority ?? there.Priority,
            Source = here.Source ?? there.Source,
            SourceArea = here.SourceArea ?? there.SourceArea,
            Owner = here.Owner ?? there.Owner,
            Targets = [.. here.Targets, .. added],
            Breaks = [.. here.Breaks, .. breaks],
            Benchmarks = [.. here.Benchmarks, .. benchmarks],
        };
        AddsSomething = added.Count + breaks.Count + benchmarks.Count > 0
            || (Definition with { Targets = here.Targets, Breaks = here.Breaks, Benchmarks = here.Benchmarks }) != here;
    }

    public IndicatorDefinition Definition { get; }

    public bool AddsSomething { get; }

    /// <summary>Targets that both set for the same time, and not alike.</summary>
    public IReadOnlyList<(Target Here, Target There)> DifferentTargets { get; }

    private static bool AreSame(Target one, Target other) =>
        (one.Kind, one.Number, one.Low, one.High, one.ChangePercent) == (other.Kind, other.Number, other.Low, other.High, other.ChangePercent);
}
