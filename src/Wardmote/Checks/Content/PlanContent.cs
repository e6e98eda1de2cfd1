using Wardmote.Platform.Common;

namespace Wardmote.Checks.Content;

/// <summary>What kind of document a plan is.</summary>
public enum PlanKind { Other, ServicePlan, BusinessPlan, PartnershipPlan, DeliveryPlan, AnnualReview, Programme, IndicatorTable }

/// <summary>
/// What a plan, report or indicator table says, with the place where each thing was read. Neutral: it knows no council,
/// no database and no rule, so that a plan pasted in from elsewhere can be checked like one that is kept.
/// </summary>
public sealed record PlanContent
{
    public required string Title { get; init; }

    public PlanKind Kind { get; init; }

    /// <summary>The years that the plan covers, as written; none where it does not say.</summary>
    public WrittenDate? Period { get; init; }

    /// <summary>The facts at a document's head by name: Directorate, Service, Cabinet Member, Last updated.</summary>
    public IReadOnlyList<HeaderFact> Header { get; init; } = [];

    /// <summary>The words that this plan uses for its things, and what it allows.</summary>
    public PlanVocabulary Vocabulary { get; init; } = new();

    public IReadOnlyList<SectionContent> Sections { get; init; } = [];

    /// <summary>The strategic priorities or objectives that the plan answers to or is grouped by.</summary>
    public IReadOnlyList<PriorityContent> Priorities { get; init; } = [];

    public IReadOnlyList<ActionContent> Actions { get; init; } = [];

    public IReadOnlyList<IndicatorContent> Indicators { get; init; } = [];

    public IReadOnlyList<BudgetContent> Budgets { get; init; } = [];

    public IReadOnlyList<StaffContent> Staff { get; init; } = [];

    /// <summary>The service-planning checklist: questions with their answers and where they are taken up.</summary>
    public IReadOnlyList<ChecklistContent> Checklist { get; init; } = [];

    /// <summary>The areas that the service says it is responsible for.</summary>
    public IReadOnlyList<ResponsibilityContent> Responsibilities { get; init; } = [];

    /// <summary>Numbers stated in running text.</summary>
    public IReadOnlyList<FigureContent> Figures { get; init; } = [];

    /// <summary>Lists and registers that are none of the above: workstreams, criteria, drivers, a timeline, a board's members.</summary>
    public IReadOnlyList<ListContent> Lists { get; init; } = [];

    /// <summary>Column headings, repeated page headings and rules: words that hold no content of their own, kept so that none is lost.</summary>
    public IReadOnlyList<Origin> Furniture { get; init; } = [];

    /// <summary>What the reader could not place, word for word.</summary>
    public IReadOnlyList<UnplacedContent> Unplaced { get; init; } = [];
}

/// <summary>A named fact at the head of a document.</summary>
public sealed record HeaderFact(string Name, string Value, Origin Origin);

/// <summary>The plan's own words and limits.</summary>
public sealed record PlanVocabulary
{
    /// <summary>What the plan calls an action: objective, key task, task, commitment.</summary>
    public string ActionWord { get; init; } = "action";

    /// <summary>The statuses that the plan itself allows, as it writes them; empty where it does not say.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Rules of number that the plan states: "a maximum of two CSI for each corporate priority".</summary>
    public IReadOnlyList<CardinalityLimit> Limits { get; init; } = [];
}

/// <summary>A limit on how many of a kind a plan allows within a scope, as its own text states it.</summary>
public sealed record CardinalityLimit(int Maximum, string Kind, string Scope, Origin Origin);

/// <summary>A part of the plan's narrative under one heading.</summary>
public sealed record SectionContent(string Heading, int Level, IReadOnlyList<ParagraphContent> Paragraphs, Origin Origin)
{
    /// <summary>The section's number as written, "2.3.1"; none where it has none.</summary>
    public string? Number { get; init; }
}

/// <summary>A paragraph or list item of the narrative.</summary>
public sealed record ParagraphContent(string Text, bool IsListItem, Origin Origin);

/// <summary>A priority that the plan answers to, or a heading that it groups actions or indicators by.</summary>
public sealed record PriorityContent(string Ref, string Title, Origin Origin)
{
    /// <summary>Whether the plan ticks it as one that it serves; none where there are no ticks.</summary>
    public bool? IsTicked { get; init; }

    /// <summary>The period for which it holds, where a document has several sets: "2023-25".</summary>
    public string? Period { get; init; }
}

/// <summary>A budget line: revenue, capital, saving, grant.</summary>
public sealed record BudgetContent(string Title, Origin Origin)
{
    /// <summary>The heading it stands under: "Efficiencies Generated".</summary>
    public string? Group { get; init; }

    /// <summary>The code of the action that it belongs to.</summary>
    public string? ActionCode { get; init; }

    /// <summary>Whether the line states itself to be the sum of others.</summary>
    public bool IsTotal { get; init; }

    public IReadOnlyList<ValueContent> Amounts { get; init; } = [];

    public string? Note { get; init; }
}

/// <summary>A statement of staff: full-time equivalents, vacancies, posts.</summary>
public sealed record StaffContent(string Title, Origin Origin)
{
    public string? Period { get; init; }

    public decimal? Number { get; init; }

    public string? Unit { get; init; }

    public string? Note { get; init; }
}

/// <summary>One question of the service-planning checklist.</summary>
public sealed record ChecklistContent(string Question, Origin Origin)
{
    public string? Group { get; init; }

    public string? Answer { get; init; }

    public string? Improvements { get; init; }

    /// <summary>The KPI or task in which the answer is taken up.</summary>
    public string? Reference { get; init; }
}

/// <summary>An area that the service is responsible for.</summary>
public sealed record ResponsibilityContent(string Title, Origin Origin);

/// <summary>A number stated in running text, with the words around it.</summary>
/// <param name="Text">The number as written: "26.8%", "over 2000".</param>
/// <param name="Context">The sentence in which it stands.</param>
public sealed record FigureContent(string Text, decimal Number, string? Unit, string Context, Origin Origin)
{
    /// <summary>What is counted, in the text's own words: "cases were referred to MARAC".</summary>
    public string? Subject { get; init; }

    /// <summary>The period that the sentence names: "2022", "2022-23".</summary>
    public string? Period { get; init; }
}

/// <summary>A list or register with a name of its own.</summary>
public sealed record ListContent(string Name, Origin Origin)
{
    /// <summary>What it holds: workstreams, criteria, strategy sections, drivers, timeline, board members, register.</summary>
    public string Kind { get; init; } = "register";

    /// <summary>The column headings, where it is a table.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<ListItemContent> Items { get; init; } = [];
}

/// <summary>One entry of a list: its text, or one text a column.</summary>
public sealed record ListItemContent(IReadOnlyList<string> Cells, Origin Origin)
{
    public string? Ref { get; init; }
}

/// <summary>Words that the reader could not place.</summary>
public sealed record UnplacedContent(string Text, Origin Origin);
