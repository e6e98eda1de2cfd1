namespace Wardmote.Evidence.Fitness;

/// <summary>What must stand beside a figure, chart or page made from police data: all that applies to it, and nothing else.</summary>
public static class Caveats
{
    private static readonly Func<DataFitness, ShownEvidence, IEnumerable<Caveat>>[] Rules =
    [
        MonthCaveats.Missing,
        MonthCaveats.Doubtful,
        BreakCaveats.MapPoints,
        BreakCaveats.Known,
        CategoryCaveats.Changed,
        CategoryCaveats.WithAntiSocialBehaviour,
        CategoryCaveats.Unknown,
        PlaceCaveats.NotPlaced,
        PlaceCaveats.Approximate,
        PlaceCaveats.CodesOfTwoYears,
        RowCaveats.Repeated,
        RowCaveats.SharedIds,
        RowCaveats.WithoutId,
    ];

    /// <summary>The caveats of what is shown, those that weigh most first; empty where none applies or nothing was brought in yet.</summary>
    public static IReadOnlyList<Caveat> For(DataFitness fitness, ShownEvidence shown) =>
        fitness.Coverage.Rows.Count == 0 ? [] : [.. Rules.SelectMany(rule => rule(fitness, shown))];

    /// <summary>The months from which numbers are not to be compared with those before, with the reason: the lines that a chart draws.</summary>
    public static IReadOnlyList<Caveat> BreaksIn(DataFitness fitness, ShownEvidence shown) =>
        [.. For(fitness, shown).Where(caveat => caveat.BreakAt is not null).OrderBy(caveat => caveat.BreakAt)];
}
