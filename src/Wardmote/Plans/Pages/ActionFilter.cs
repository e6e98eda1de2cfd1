using Wardmote.Platform.Web.Components;
using Wardmote.Plans.Progress;

namespace Wardmote.Plans.Pages;

/// <summary>The filters that lists of actions share. They stay in the address.</summary>
public sealed record ActionFilter
{
    public string? Words { get; set; }

    public Standing? Standing { get; set; }

    public string? Lead { get; set; }

    public string? Priority { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(Words) || Standing is not null || !string.IsNullOrEmpty(Lead) || !string.IsNullOrEmpty(Priority);

    public IReadOnlyList<RunningAction> Of(IReadOnlyList<RunningAction> actions) =>
    [
        .. actions.Where(one => (Standing is null || one.Standing.Kind == Standing)
            && (string.IsNullOrEmpty(Lead) || one.Action.Content.Leads.Contains(Lead, StringComparer.OrdinalIgnoreCase))
            && (string.IsNullOrEmpty(Priority) || one.Action.Content.Priorities.Contains(Priority, StringComparer.OrdinalIgnoreCase))
            && (string.IsNullOrWhiteSpace(Words) || $"{one.Action.Content.Ref} {one.Action.Code} {one.Action.Title} {string.Join(' ', one.Action.Content.Leads)}".Contains(Words.Trim(), StringComparison.OrdinalIgnoreCase))),
    ];

    /// <summary>The filters that are set, each with the address without it.</summary>
    /// <param name="rest">What else the address holds, such as "by=Lead".</param>
    public IReadOnlyList<Crumb> Chosen(string page, string rest) =>
    [
        .. new[]
        {
            string.IsNullOrWhiteSpace(Words) ? null : new Crumb($"Contains “{Words}”", (this with { Words = null }).Address(page, rest)),
            Standing is { } standing ? new Crumb(standing.Title, (this with { Standing = null }).Address(page, rest)) : null,
            string.IsNullOrEmpty(Lead) ? null : new Crumb(Lead, (this with { Lead = null }).Address(page, rest)),
            string.IsNullOrEmpty(Priority) ? null : new Crumb($"Priority {Priority}", (this with { Priority = null }).Address(page, rest)),
        }.OfType<Crumb>(),
    ];

    public string Address(string page, string rest)
    {
        string query = string.Join('&', new[]
        {
            rest.Length == 0 ? null : rest,
            string.IsNullOrWhiteSpace(Words) ? null : $"words={Uri.EscapeDataString(Words)}",
            Standing is null ? null : $"standing={Standing}",
            string.IsNullOrEmpty(Lead) ? null : $"lead={Uri.EscapeDataString(Lead)}",
            string.IsNullOrEmpty(Priority) ? null : $"priority={Uri.EscapeDataString(Priority)}",
        }.OfType<string>());
        return query.Length == 0 ? page : $"{page}?{query}";
    }
}
