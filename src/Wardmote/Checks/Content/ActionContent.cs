using Wardmote.Platform.Common;

namespace Wardmote.Checks.Content;

/// <summary>One thing in a plan with a lead and a date: an objective, key task, task or commitment in the plan's own words.</summary>
public sealed record ActionContent
{
    /// <summary>The number or letter that the plan gives it: "1", "A", "2.3.1". Empty where it gives none.</summary>
    public string Ref { get; init; } = "";

    public string? Code { get; init; }

    public required string Title { get; init; }

    /// <summary>The sentence that says what will be done, where it stands apart from the heading.</summary>
    public string? Activity { get; init; }

    public string? Outcome { get; init; }

    /// <summary>The priorities it serves, as written: "6", "8", "n/a", "Reducing Violence".</summary>
    public IReadOnlyList<string> Priorities { get; init; } = [];

    /// <summary>The themes that stand before it: "Better Borough (Safer)".</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>People, roles or bodies; the first is accountable, the others support.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    public WrittenDate? Start { get; init; }

    public WrittenDate? Due { get; init; }

    /// <summary>The status as written.</summary>
    public string? Status { get; init; }

    public IReadOnlyList<MilestoneContent> Milestones { get; init; } = [];

    /// <summary>Why milestones are not set yet: "TBC. Awaiting legislation introduction".</summary>
    public string? MilestonesPending { get; init; }

    /// <summary>What outside the partnership it waits for.</summary>
    public string? Dependency { get; init; }

    /// <summary>Budget implications and efficiencies as written.</summary>
    public string? Budget { get; init; }

    public IReadOnlyList<FundingContent> Funding { get; init; } = [];

    /// <summary>The risk rating as written: "L – M".</summary>
    public string? Risk { get; init; }

    /// <summary>The strategies and plans that it names.</summary>
    public string? Links { get; init; }

    /// <summary>What a report says was done.</summary>
    public string? Progress { get; init; }

    public string? Notes { get; init; }

    /// <summary>Which of a document's sets of actions it belongs to: "2022-23 progress", "2023-25".</summary>
    public string? Period { get; init; }

    /// <summary>Whether the plan marks it as new.</summary>
    public bool IsNew { get; init; }

    /// <summary>What stood in columns that have no field of their own, by column heading.</summary>
    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public required Origin Origin { get; init; }

    /// <summary>The cell that each field was read from, by field name (nameof(Due)).</summary>
    public IReadOnlyDictionary<string, Origin> Sources { get; init; } = new Dictionary<string, Origin>(StringComparer.Ordinal);

    /// <summary>Where a field was read, or where the action was.</summary>
    public Origin Source(string field) => Sources.TryGetValue(field, out Origin? origin) ? origin : Origin;

    /// <summary>How a message names the action: its number, code or the start of its title.</summary>
    public string Name => Ref.Length > 0 ? $"{Ref} {Shorten(Title)}" : Code is { Length: > 0 } ? $"{Code} {Shorten(Title)}" : Shorten(Title);

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}

/// <summary>A step of an action.</summary>
public sealed record MilestoneContent(string Text, Origin Origin)
{
    /// <summary>Its number as written; none where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The quarter as written: "Q1", "Q1/2", "Q!".</summary>
    public string? Quarter { get; init; }

    /// <summary>The date written beside it: "Aug 25".</summary>
    public WrittenDate? Date { get; init; }
}

/// <summary>Money, a contract or a post that an action rests on, with its end.</summary>
public sealed record FundingContent(string Text, Origin Origin)
{
    /// <summary>Who pays or provides.</summary>
    public string? Source { get; init; }

    public WrittenDate? Ends { get; init; }

    /// <summary>Options to extend, as written: "option of 2 x 12 month extensions".</summary>
    public string? Extension { get; init; }
}
