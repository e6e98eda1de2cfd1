using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>One indicator: how it stands and why, its values in all their versions, what was said about them, and what it measures.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class IndicatorPage(AppDb db, IEnumerable<SubjectSection> sections) : PageModel
{
    private const int PeriodsShown = 16;

    private const int RemarksShown = 20;

    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    /// <summary>Whether all periods are shown, and not only the latest.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public Indicator Indicator { get; private set; } = null!;

    public Series Series { get; private set; } = null!;

    public IndicatorOverview Overview { get; private set; } = null!;

    /// <summary>The picture of its values; none where there are too few.</summary>
    public Chart? Chart { get; private set; }

    public YearEndProjection? YearEnd { get; private set; }

    public IReadOnlyList<ValueRow> Rows { get; private set; } = [];

    public int PeriodsLeftOut { get; private set; }

    public IReadOnlyList<IndicatorComment> Remarks { get; private set; } = [];

    public IReadOnlyList<Indicator> Parts { get; private set; } = [];

    public IEnumerable<SubjectSection> Sections { get; } = sections;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Indicator = await db.Indicators.AsNoTracking().FirstOrDefaultAsync(indicator => indicator.IndicatorId == IndicatorId, cancellationToken) ?? throw new NotFoundException("The indicator");
        Series = await db.SeriesAsync(Indicator, cancellationToken);
        Overview = IndicatorOverview.Of(Indicator, Series);
        Chart = IndicatorChart.Of(Series);
        YearEnd = Series.Latest is { } latest && latest.Period.InAYear > 1 ? YearEndProjection.Of(Series, latest.Period.Year) : null;
        ILookup<Period, IndicatorValue> versions = await VersionsAsync(cancellationToken);
        List<SeriesPoint> newestFirst = [.. Series.Points.Reverse()];
        Rows = [.. newestFirst.Take(All ? int.MaxValue : PeriodsShown).Select(point => ValueRow.Of(Indicator, Series, point, versions[point.Period]))];
        PeriodsLeftOut = newestFirst.Count - Rows.Count;
        Remarks = await db.IndicatorComments.AsNoTracking().Where(comment => comment.IndicatorId == IndicatorId)
            .OrderByDescending(comment => comment.PeriodFirst).ThenBy(comment => comment.At).Take(RemarksShown).ToListAsync(cancellationToken);
        Parts = await PartsAsync(cancellationToken);
    }

    /// <summary>The versions of the values that were corrected after their round was closed.</summary>
    private async Task<ILookup<Period, IndicatorValue>> VersionsAsync(CancellationToken cancellationToken)
    {
        List<IndicatorValue> corrected = await db.IndicatorValues.AsNoTracking()
            .Where(value => value.IndicatorId == IndicatorId && value.Kind == ValueKind.Outturn && (value.VersionNumber > 1 || !value.IsCurrent))
            .OrderByDescending(value => value.VersionNumber).ToListAsync(cancellationToken);
        return corrected.ToLookup(value => value.Period);
    }

    /// <summary>What it is computed from, and what it is a part of.</summary>
    private async Task<IReadOnlyList<Indicator>> PartsAsync(CancellationToken cancellationToken)
    {
        List<string> codes = [.. Indicator.Definition.Formula is { } formula ? Formula.Read(formula).Codes : [], .. Indicator.Definition.PartOf is { } whole ? [whole] : Array.Empty<string>()];
        return codes.Count == 0 ? [] : await db.Indicators.AsNoTracking().Where(indicator => codes.Contains(indicator.Code)).OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
    }
}
