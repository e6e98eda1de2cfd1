using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading;

/// <summary>What has been read of a plan so far, with what its readers must know of one another.</summary>
internal sealed class PlanDraft
{
    private List<ParagraphContent> _paragraphs = [];

    public Ledger Ledger { get; } = new();

    public RoleBook Roles { get; } = new();

    /// <summary>The year that a bare quarter belongs to, where the plan covers one year only.</summary>
    public FinancialYear? Year { get; set; }

    /// <summary>The headings above the place that is being read, the nearest last.</summary>
    public Headings Headings { get; } = new();

    public List<HeaderFact> Header { get; } = [];

    public List<SectionContent> Sections { get; } = [];

    public List<PriorityContent> Priorities { get; } = [];

    public List<ActionContent> Actions { get; } = [];

    public List<IndicatorContent> Indicators { get; } = [];

    public List<BudgetContent> Budgets { get; } = [];

    public List<StaffContent> Staff { get; } = [];

    public List<ChecklistContent> Checklist { get; } = [];

    public List<ResponsibilityContent> Responsibilities { get; } = [];

    public List<ListContent> Lists { get; } = [];

    public List<FigureContent> Figures { get; } = [];

    /// <summary>What the plan calls its actions; none until a heading says so.</summary>
    public string? ActionWord { get; set; }

    /// <summary>Opens a section of the narrative.</summary>
    public SectionContent Open(string heading, int level, string? number, Origin origin)
    {
        _paragraphs = [];
        SectionContent section = new(heading, level, _paragraphs, origin) { Number = number };
        Sections.Add(section);
        return section;
    }

    /// <summary>Adds a paragraph to the section that is open; a document that begins without a heading gets a section without one.</summary>
    public void Add(ParagraphContent paragraph)
    {
        if (Sections.Count == 0)
        {
            Open("", 1, null, paragraph.Origin);
        }

        _paragraphs.Add(paragraph);
    }

    /// <summary>Adds a priority, unless one with its title is there already.</summary>
    public void Add(PriorityContent priority)
    {
        if (!Priorities.Any(known => known.Title.Equals(priority.Title, StringComparison.OrdinalIgnoreCase) && known.IsTicked == priority.IsTicked))
        {
            Priorities.Add(priority);
        }
    }
}
