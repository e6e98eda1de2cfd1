using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>Caveats about months that are missing or look partial.</summary>
internal static class MonthCaveats
{
    public static IEnumerable<Caveat> Missing(DataFitness fitness, ShownEvidence shown)
    {
        foreach (SourceKind file in shown.Files)
        {
            IReadOnlyList<CoverageCell> cells = fitness.Home(file, shown.From, shown.To);
            Period[] absent = [.. cells.Where(cell => !cell.State.IsPresent).Select(cell => cell.Month)];
            if (absent.Length == 0)
            {
                continue;
            }

            string of = file == SourceKind.Street ? "" : $" of the file of {file.Title.ToLowerInvariant()}";
            string text = absent.Length == cells.Count ? $"No month{of} from {cells[0].Month} to {cells[^1].Month} was brought in" : $"{MonthWords.Of(absent)} {(absent.Length == 1 ? "is" : "are")} missing{of}";
            string[] known = [.. absent.Select(month => fitness.WhyMissing(file, fitness.HomeForce, month.First)?.Text).OfType<string>().Distinct()];
            string reason = known.Length == 0 ? "" : $" {string.Join(". ", known)}.";
            yield return new("missing-months", text, $"Missing is not zero: sums and rates take only the {cells.Count - absent.Length} of {cells.Count} months that exist.{reason}", EvidenceLinks.Coverage);
        }
    }

    public static IEnumerable<Caveat> Doubtful(DataFitness fitness, ShownEvidence shown)
    {
        foreach (SourceKind file in shown.Files)
        {
            CoverageCell[] cells = [.. fitness.Home(file, shown.From, shown.To)];
            CoverageCell[] few = [.. cells.Where(cell => cell.State == CoverageState.FewRows)];
            CoverageCell[] many = [.. cells.Where(cell => cell.State == CoverageState.ManyRows)];
            if (few.Length > 0)
            {
                yield return new("part-suspected", $"{MonthWords.Of([.. few.Select(cell => cell.Month)])} may be partial", $"Fewer than half of the rows that are usual were supplied ({Rows(few[0])}). The month counts as it is; a file that is supplied again may hold more.", EvidenceLinks.Coverage);
            }

            if (many.Length > 0)
            {
                yield return new("more-than-usual", $"{MonthWords.Of([.. many.Select(cell => cell.Month)])} {(many.Length == 1 ? "holds" : "hold")} unusually many rows", $"More than twice the rows that are usual were supplied ({Rows(many[0])}). A part may have come twice.", EvidenceLinks.Coverage);
            }
        }
    }

    private static string Rows(CoverageCell cell) => $"{cell.Month}: {NumberWords.Count(cell.Current!.Rows)}, usual {NumberWords.Count(cell.Usual!.Value)}";
}
