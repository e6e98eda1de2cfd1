using Wardmote.Performance.Status;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>In which order indicators are listed.</summary>
public enum IndicatorOrder { Code, ExceptionsFirst, Title, Priority, Owner }

/// <summary>Which indicators a person wants to see, and in which order. It stands in the address, so that it can be kept and sent.</summary>
public sealed record IndicatorFilter
{
    public string? Words { get; init; }

    public string? Tier { get; init; }

    public string? Priority { get; init; }

    public string? Theme { get; init; }

    public string? Directorate { get; init; }

    public string? Owner { get; init; }

    public Rag? Status { get; init; }

    public PeriodKind? Frequency { get; init; }

    /// <summary>Whether those that were retired are shown too.</summary>
    public bool Retired { get; init; }

    public IndicatorOrder Order { get; init; }

    /// <summary>What is set, by the names in the address, with the words that a person reads.</summary>
    public IReadOnlyList<(string Name, string Value, string Text)> Chosen =>
    [
        .. new (string Name, string? Value, string Text)[]
        {
            ("words", Words, $"Contains “{Words?.Trim()}”"),
            ("tier", Tier, $"Tier {Tier}"),
            ("priority", Priority, $"Priority: {Priority}"),
            ("theme", Theme, $"Theme: {Theme}"),
            ("directorate", Directorate, $"Directorate: {Directorate}"),
            ("owner", Owner, $"Owner: {Owner}"),
            ("status", Status?.ToString(), Status?.Title ?? ""),
            ("frequency", Frequency?.ToString(), Frequency?.Word ?? ""),
            ("retired", Retired ? "true" : null, "Retired ones too"),
        }.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => (part.Name, part.Value!, part.Text)),
    ];

    /// <summary>The address of a page with this filter, or with one part of it left out.</summary>
    public string Address(string page, string? without = null)
    {
        IEnumerable<string> parts = Chosen.Where(part => part.Name != without).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}");
        string query = string.Join('&', Order == IndicatorOrder.Code ? parts : parts.Append($"order={Order}"));
        return query.Length == 0 ? page : $"{page}?{query}";
    }

    /// <summary>Whether an indicator is wanted by what its definition says; its status is looked at when its values are known.</summary>
    public bool Wants(Indicator indicator, DateOnly today)
    {
        IndicatorDefinition definition = indicator.Definition;
        return (Retired || indicator.RetiredOn is not { } day || day >= today)
            && Is(Tier, definition.Tier) && Is(Priority, definition.Priority) && Is(Theme, definition.Theme) && Is(Directorate, definition.Directorate)
            && Is(Owner, definition.Owner?.Name) && (Frequency is null || Frequency == definition.Frequency)
            && (string.IsNullOrWhiteSpace(Words) || Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
                $"{definition.Code} {definition.Title} {definition.Description} {definition.Owner?.Name} {definition.Theme}".Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Those of the wanted status, in the wanted order.</summary>
    public IReadOnlyList<IndicatorOverview> Sort(IEnumerable<IndicatorOverview> overviews)
    {
        IEnumerable<IndicatorOverview> wanted = overviews.Where(overview => Status is not { } status || overview.Status.Rag == status);
        IOrderedEnumerable<IndicatorOverview> sorted = Order switch
        {
            IndicatorOrder.ExceptionsFirst => wanted.OrderBy(overview => overview.Status.Rag.Urgency).ThenBy(overview => overview.Movement.Direction != Direction.GettingWorse),
            IndicatorOrder.Title => wanted.OrderBy(overview => overview.Indicator.Title, StringComparer.CurrentCultureIgnoreCase),
            IndicatorOrder.Priority => wanted.OrderBy(overview => overview.Indicator.Priority is null).ThenBy(overview => overview.Indicator.Priority, StringComparer.CurrentCultureIgnoreCase),
            IndicatorOrder.Owner => wanted.OrderBy(overview => overview.Definition.Owner is null).ThenBy(overview => overview.Definition.Owner?.Name, StringComparer.CurrentCultureIgnoreCase),
            _ => wanted.OrderBy(overview => 0),
        };
        return [.. sorted.ThenBy(overview => overview.Indicator.Code, StringComparer.CurrentCultureIgnoreCase)];
    }

    private static bool Is(string? wanted, string? actual) => string.IsNullOrWhiteSpace(wanted) || string.Equals(wanted, actual, StringComparison.OrdinalIgnoreCase);
}
