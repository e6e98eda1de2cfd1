using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>The coverage in sentences: how it stands, and what to do about it.</summary>
public static class CoverageSummary
{
    /// <summary>The police publish about two months late: an older last month means that newer files can be had.</summary>
    public const int UsualDelay = 3;

    /// <summary>How the home force's crimes stand: "South Yorkshire Police: 44 of 45 months from Jan 2018 to Sep 2021 exist. Jul 2019 is missing."</summary>
    public static string Sentence(Coverage coverage)
    {
        if (coverage.Months.Count == 0)
        {
            return "No police file was brought in yet.";
        }

        CoverageRow home = coverage.Home(SourceKind.Street);
        long rows = home.Cells.Sum(cell => (long)(cell.Current?.Rows ?? 0)), notPlaced = home.Cells.Sum(cell => (long)(cell.Current?.NotPlaced ?? 0));
        Period[] absent = [.. home.Absent.Select(cell => cell.Month)];
        Period[] suspected = [.. home.Cells.Where(cell => cell.State is CoverageState.FewRows or CoverageState.ManyRows).Select(cell => cell.Month)];
        string whole = $"{ForceNames.Title(coverage.HomeForce)}: {(absent.Length == 0 ? $"all {home.Cells.Count}" : $"{home.Present} of {home.Cells.Count}")} months of crime and anti-social behaviour from {coverage.Months[0]} to {coverage.Months[^1]} exist";
        string missing = absent.Length == 0 ? "" : $" {MonthWords.Of(absent)} {(absent.Length == 1 ? "is" : "are")} missing, which is not zero.";
        string doubtful = suspected.Length == 0 ? "" : $" {MonthWords.Of(suspected)} {(suspected.Length == 1 ? "looks" : "look")} unusual.";
        string placed = rows == 0 ? "" : $" Of {NumberWords.Count(rows, "row", "rows")} {NumberWords.Share((double)notPlaced / rows)} have no place.";
        return $"{whole}.{missing}{doubtful}{placed}";
    }

    /// <summary>What to do next, each with the address where it is done.</summary>
    /// <param name="today">The day on which it is asked.</param>
    public static IReadOnlyList<NextStep> NextSteps(DataFitness fitness, DateOnly today)
    {
        List<NextStep> steps = [];
        Coverage coverage = fitness.Coverage;
        CoverageRow home = coverage.Home(SourceKind.Street);
        Period[] absent = [.. home.Absent.Where(cell => fitness.WhyMissing(SourceKind.Street, home.Force, cell.Month.First) is null).Select(cell => cell.Month)];
        if (absent.Length > 0)
        {
            steps.Add(new($"Bring in {MonthWords.Of(absent)}", "If the publisher has no file either, it stays missing and every figure says so.", EvidenceLinks.Import));
        }

        foreach (CoverageCell cell in home.Cells.Where(cell => cell.State is CoverageState.FewRows or CoverageState.ManyRows))
        {
            steps.Add(new($"Look at the file of {cell.Month}", $"It holds {NumberWords.Count(cell.Current!.Rows, "row", "rows")}; usual are {NumberWords.Count(cell.Usual!.Value)}. If it is partial, bring in a newer file or withdraw it.", EvidenceLinks.Batch(cell.Current.BatchId)));
        }

        if (home.Cells.LastOrDefault(cell => cell.State.IsPresent) is { } last && Months(last.Month.First, today) > UsualDelay)
        {
            steps.Add(new($"Bring in the months after {last.Month}", "The police publish about two months late, so newer files can be had.", EvidenceLinks.Import));
        }

        foreach (SourceKind file in Enum.GetValues<SourceKind>().Where(file => file != SourceKind.Street && coverage.Rows.All(row => row.Kind != file)))
        {
            steps.Add(new($"Bring in the files of {file.Title.ToLowerInvariant()}", "They come in the same archive; without them their pages stay empty.", EvidenceLinks.Import));
        }

        return steps;
    }

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}

/// <summary>Something that would make the data better.</summary>
public sealed record NextStep(string What, string Why, string Href);
