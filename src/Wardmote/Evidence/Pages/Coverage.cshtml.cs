using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>Which months of which force and file exist, what is odd about them, and what to do next.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class CoveragePage(AppDb db, TimeProvider clock) : PageModel
{
    public DataFitness Fitness { get; private set; } = new([], []);

    public IReadOnlyList<NextStep> NextSteps { get; private set; } = [];

    public string Sentence => CoverageSummary.Sentence(Fitness.Coverage);

    /// <summary>The months that need a word: missing, withdrawn, suspected or supplied again; those that follow one another with the same reason as one.</summary>
    public IReadOnlyList<NotedMonths> Noted =>
    [
        .. from row in Fitness.Coverage.Rows
           from same in row.Cells.Where(cell => cell.State != CoverageState.Supplied).GroupBy(cell => (cell.State, Why: Why(row, cell)))
           from run in MonthWords.Runs([.. same.Select(cell => cell.Month)])
           orderby row.Force == Fitness.HomeForce descending, row.Force, row.Kind, run.First
           select new NotedMonths(row, same.Key.State, run.Months == 1 ? run.First.Name : $"{run.First} to {run.Last} ({run.Months} months)", same.Key.Why),
    ];

    /// <summary>The known breaks that touch the months brought in.</summary>
    public IReadOnlyList<KnownBreak> Breaks =>
    [
        .. Fitness.Breaks.Where(one => Fitness.Coverage.Months.Count > 0 && one.Touches(Fitness.Coverage.Months[0].First, Fitness.Coverage.Months[^1].First)
            && Fitness.Coverage.Rows.Any(row => one.Concerns(row.Kind, row.Force))),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Fitness = await db.FitnessAsync(cancellationToken);
        NextSteps = CoverageSummary.NextSteps(Fitness, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>Why a month is not simply there.</summary>
    public string Why(CoverageRow row, CoverageCell cell) => cell.State switch
    {
        CoverageState.Missing => Fitness.WhyMissing(row.Kind, row.Force, cell.Month.First)?.Text ?? "No file was brought in",
        CoverageState.FewRows or CoverageState.ManyRows => $"{NumberWords.Count(cell.Current!.Rows, "row", "rows")}; usual are {NumberWords.Count(cell.Usual!.Value)}",
        CoverageState.SuppliedAgain => $"Version {cell.Current!.VersionNumber} counts",
        _ => "Its file was withdrawn",
    };

    /// <summary>Months of a force's file that follow one another and stand alike.</summary>
    public sealed record NotedMonths(CoverageRow Row, CoverageState State, string When, string Why);

    /// <summary>A force's file as it is named on the page.</summary>
    public static string Title(CoverageRow row) => $"{ForceNames.Title(row.Force)}: {row.Kind.Title.ToLowerInvariant()}";

    /// <summary>The months of a row in calendar years; none where the period does not reach.</summary>
    public static IEnumerable<(int Year, IReadOnlyList<CoverageCell?> Months)> Years(CoverageRow row) => row.Cells.GroupBy(cell => cell.Month.First.Year)
        .Select(year => (year.Key, (IReadOnlyList<CoverageCell?>)[.. Enumerable.Range(1, 12).Select(number => year.FirstOrDefault(cell => cell.Month.First.Month == number))]));
}
