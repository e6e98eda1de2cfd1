namespace Wardmote.Evidence.Fitness;

/// <summary>The coverage as programs read it: one line for each force, file and month, whether it exists or not.</summary>
/// <param name="Partnership">Whose data it is.</param>
/// <param name="HomeForce">The force whose missing months are missing from every number.</param>
/// <param name="Summary">The sentence that sums it up.</param>
public sealed record CoverageReport(
    string Partnership, string HomeForce, string? From, string? To, string Summary, IReadOnlyList<FileCoverage> Files, IReadOnlyList<MonthCoverage> Coverage, IReadOnlyList<ReportedBreak> Breaks)
{
    public static CoverageReport Of(DataFitness fitness, string partnership) => Of(fitness, fitness.Coverage, partnership);

    public static CoverageReport Of(DataFitness fitness, Coverage coverage, string partnership) => new(
        partnership,
        coverage.HomeForce,
        coverage.Months.Count == 0 ? null : coverage.Months[0].Code,
        coverage.Months.Count == 0 ? null : coverage.Months[^1].Code,
        CoverageSummary.Sentence(coverage),
        [.. coverage.Rows.Select(FileCoverage.Of)],
        [.. coverage.Rows.SelectMany(row => row.Cells.Select(cell => MonthCoverage.Of(fitness, row, cell)))],
        [.. fitness.Breaks.Where(one => coverage.Rows.Any(row => one.Concerns(row.Kind, row.Force)) && coverage.Months.Count > 0 && one.Touches(coverage.Months[0].First, coverage.Months[^1].First)).Select(ReportedBreak.Of)]);
}

/// <summary>One force's file over all months.</summary>
/// <param name="Months">How many months the period has.</param>
/// <param name="Present">How many of them exist.</param>
public sealed record FileCoverage(string Force, string File, int Months, int Present, IReadOnlyList<string> Missing, IReadOnlyList<string> Suspected, IReadOnlyList<string> SuppliedAgain, long Rows, long NotPlaced)
{
    internal static FileCoverage Of(CoverageRow row) => new(
        row.Force,
        row.Kind.Code,
        row.Cells.Count,
        row.Present,
        Codes(row, CoverageState.Missing, CoverageState.Withdrawn),
        Codes(row, CoverageState.FewRows, CoverageState.ManyRows),
        [.. row.Cells.Where(cell => cell.Current is { VersionNumber: > 1 }).Select(cell => cell.Month.Code)],
        row.Cells.Sum(cell => (long)(cell.Current?.Rows ?? 0)),
        row.Cells.Sum(cell => (long)(cell.Current?.NotPlaced ?? 0)));

    private static string[] Codes(CoverageRow row, params CoverageState[] states) => [.. row.Cells.Where(cell => states.Contains(cell.State)).Select(cell => cell.Month.Code)];
}

/// <summary>One month of one force's file. What is not known has no number: a missing month's rows are none, not zero.</summary>
/// <param name="State">supplied, supplied-again, few-rows, many-rows, missing or withdrawn.</param>
/// <param name="Usual">The rows that are usual for a month.</param>
/// <param name="PointsSeenBefore">The share of its map points that were used in the twelve months before.</param>
/// <param name="Categories">How many categories the police published under in that month; of street files alone.</param>
/// <param name="Why">Why it is missing, where that is known.</param>
public sealed record MonthCoverage(
    string Force, string File, string Month, string State, int? Rows, double? Usual, int? NotPlaced, double? NotPlacedShare, int Versions, int? LsoaYear, int? Points, double? PointsSeenBefore,
    int? Categories, int? Repeated, int? SharedIds, int? WithoutId, string? Why)
{
    public static MonthCoverage Of(DataFitness fitness, CoverageRow row, CoverageCell cell) => new(
        row.Force,
        row.Kind.Code,
        cell.Month.Code,
        cell.State.Code,
        cell.Current?.Rows,
        cell.Usual,
        cell.Current?.NotPlaced,
        cell.NotPlacedShare,
        cell.Versions,
        cell.Current?.Facts.LsoaYear,
        cell.Current?.Facts.Points,
        cell.Current?.Facts.PointsSeenBefore,
        row.Kind == SourceKind.Street ? CategorySet.Of(cell.Month.First).Categories : null,
        cell.Current?.Facts.Repeated,
        cell.Current?.Facts.SharedIds,
        cell.Current?.Facts.WithoutId,
        cell.State.IsPresent ? null : fitness.WhyMissing(row.Kind, row.Force, cell.Month.First)?.Text);
}

/// <summary>A known break as programs read it.</summary>
public sealed record ReportedBreak(string Id, string From, string? To, string Text, string Why, string Source, string Certainty)
{
    internal static ReportedBreak Of(KnownBreak one) => new(one.Id, Month(one.From), one.To is { } last ? Month(last) : null, one.Text, one.Why, one.Source, one.Certainty.ToString().ToLowerInvariant());

    private static string Month(DateOnly day) => Platform.Common.Period.Of(Platform.Common.PeriodKind.Month, day).Code;
}
