namespace Wardmote.Evidence.Fitness;

/// <summary>Caveats about rows that repeat or cannot be followed.</summary>
internal static class RowCaveats
{
    /// <summary>A share of rows that is worth a word beside a number.</summary>
    private const double WorthAWord = 0.001;

    public static IEnumerable<Caveat> Repeated(DataFitness fitness, ShownEvidence shown)
    {
        (long count, long rows) = Sum(fitness, shown, facts => facts.Repeated);
        if (count > WorthAWord * rows)
        {
            yield return new("repeated-rows", $"{NumberWords.Count(count, "row", "rows")} that repeated another with the same Crime ID {(count == 1 ? "was" : "were")} left out", "The files held the same record more than once in the same month. It counts once.", EvidenceLinks.Batches);
        }
    }

    public static IEnumerable<Caveat> SharedIds(DataFitness fitness, ShownEvidence shown)
    {
        (long count, long rows) = Sum(fitness, shown, facts => facts.SharedIds);
        if (count > WorthAWord * rows)
        {
            yield return new("shared-ids", $"{NumberWords.Count(count, "row", "rows")} share a Crime ID with a row that says something else", "Both are kept, since neither can be told to be the wrong one.", EvidenceLinks.Batches);
        }
    }

    public static IEnumerable<Caveat> WithoutId(DataFitness fitness, ShownEvidence shown)
    {
        (long count, long rows) = Sum(fitness, shown, facts => facts.WithoutId);
        if (shown.Use == EvidenceUse.Outcomes && count > WorthAWord * rows)
        {
            yield return new("without-id", $"{NumberWords.Count(count, "crime", "crimes")} have no Crime ID", "No outcome can be found for them. No file had IDs before December 2011, and anti-social behaviour never has one.", EvidenceLinks.Coverage);
        }
    }

    private static (long Count, long Rows) Sum(DataFitness fitness, ShownEvidence shown, Func<MonthFacts, int> of)
    {
        SourceMonth[] months = [.. fitness.Home(SourceKind.Street, shown.From, shown.To).Select(cell => cell.Current).OfType<SourceMonth>()];
        return shown.Files.Contains(SourceKind.Street) ? (months.Sum(month => (long)of(month.Facts)), months.Sum(month => (long)month.Rows)) : (0, 0);
    }
}
