using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Performance.Pages;

/// <summary>The partnership's indicators, each with its latest value, how that stands and which way it moves.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class IndicatorListPage(AppDb db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public IndicatorFilter Filter { get; set; } = new();

    public IReadOnlyList<IndicatorOverview> Overviews { get; private set; } = [];

    /// <summary>All indicators, from whose definitions the filters' choices come.</summary>
    public IReadOnlyList<Indicator> All { get; private set; } = [];

    public IReadOnlyList<Crumb> Chosen => [.. Filter.Chosen.Select(part => new Crumb(part.Text, Filter.Address(PerformanceLinks.Indicators, without: part.Name)))];

    /// <summary>How many stand how: "3 off target, 1 close to target".</summary>
    public string Counts => string.Join(", ", Overviews.GroupBy(overview => overview.Status.Rag).OrderBy(group => group.Key.Urgency).ThenBy(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key.Title.LowerFirst}"));

    /// <summary>Whether a filter is set that is otherwise folded away.</summary>
    public bool HasMoreFilters => Filter.Chosen.Any(part => part.Name is not ("words" or "status"));

    public static IReadOnlyList<Choice> Orders =>
    [
        new(nameof(IndicatorOrder.Code), "Code"), new(nameof(IndicatorOrder.ExceptionsFirst), "Exceptions first"), new(nameof(IndicatorOrder.Title), "Title"),
        new(nameof(IndicatorOrder.Priority), "Priority"), new(nameof(IndicatorOrder.Owner), "Owner"),
    ];

    public static IReadOnlyList<Choice> Statuses => [.. Enum.GetValues<Rag>().Select(rag => new Choice(rag.ToString(), rag.Title))];

    public IReadOnlyList<Choice> Frequencies => [.. All.Select(indicator => indicator.Frequency).Distinct().Order().Select(frequency => new Choice(frequency.ToString(), frequency.Word))];

    public IReadOnlyList<Choice> Said(Func<IndicatorDefinition, string?> field) =>
        Choice.Of(All.Select(indicator => field(indicator.Definition)).OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCultureIgnoreCase));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        All = await db.Indicators.AsNoTracking().ToListAsync(cancellationToken);
        Overviews = await db.IndicatorListAsync(All, Filter, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
