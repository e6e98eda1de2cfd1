using Wardmote.Checks.Content;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans.Comparing;

/// <summary>What reading a plan again would change in the plan that is kept, field by field, and the plan that comes of it.</summary>
/// <param name="kept">The plan as it is kept, with what people corrected in it.</param>
/// <param name="read">The plan as the file says it now.</param>
/// <param name="before">The plan as the file said it when it was last read; none where it was not kept.</param>
public sealed class PlanComparison(PlanContent kept, PlanContent read, PlanContent? before)
{
    private readonly ListComparison<PlanContent> _head = new(Head, [kept], [read], before is null ? null : [before]);
    private readonly ListComparison<ActionContent> _actions = Of(PlanParts.Actions, kept, read, before);
    private readonly ListComparison<IndicatorContent> _indicators = Of(PlanParts.Indicators, kept, read, before);
    private readonly ListComparison<SectionContent> _sections = Of(PlanParts.Sections, kept, read, before);
    private readonly ListComparison<PriorityContent> _priorities = Of(PlanParts.Priorities, kept, read, before);
    private readonly ListComparison<BudgetContent> _budgets = Of(PlanParts.Budgets, kept, read, before);
    private readonly ListComparison<StaffContent> _staff = Of(PlanParts.Staff, kept, read, before);
    private readonly ListComparison<ChecklistContent> _checklist = Of(PlanParts.Checklist, kept, read, before);
    private readonly ListComparison<ResponsibilityContent> _responsibilities = Of(PlanParts.Responsibilities, kept, read, before);
    private readonly ListComparison<ListContent> _lists = Of(PlanParts.Lists, kept, read, before);
    private readonly ListComparison<FigureContent> _figures = Of(PlanParts.Figures, kept, read, before);

    /// <summary>The part that the head of the plan is told under.</summary>
    public const string WholePlan = "The plan";

    public IReadOnlyList<PlanDifference> Differences => field ??=
    [
        .. _head.Differences(), .. _actions.Differences(), .. _indicators.Differences(), .. _sections.Differences(), .. _priorities.Differences(),
        .. _budgets.Differences(), .. _staff.Differences(), .. _checklist.Differences(), .. _responsibilities.Differences(), .. _lists.Differences(), .. _figures.Differences(),
    ];

    /// <summary>The kept plan with the differences whose keys are given. Its actions and indicators are left to the two lists beside it.</summary>
    public MergedPlan Take(IReadOnlySet<string> taken)
    {
        PlanContent content = _head.Take(taken)[0].Thing with
        {
            Sections = Things(_sections.Take(taken)),
            Priorities = Things(_priorities.Take(taken)),
            Budgets = Things(_budgets.Take(taken)),
            Staff = Things(_staff.Take(taken)),
            Checklist = Things(_checklist.Take(taken)),
            Responsibilities = Things(_responsibilities.Take(taken)),
            Lists = Things(_lists.Take(taken)),
            Figures = Things(_figures.Take(taken)),
            // The same words stand elsewhere in a file that the program wrote itself.
            Furniture = [.. kept.Furniture, .. read.Furniture.ExceptBy(kept.Furniture.Select(words => words.Text), words => words.Text)],
            Unplaced = [.. kept.Unplaced, .. read.Unplaced.ExceptBy(Known(), words => words.Text)],
        };
        return new MergedPlan(content, _actions.Take(taken), _indicators.Take(taken));
    }

    /// <summary>The texts that were left over before: those still open are in the kept plan, and the others were placed by hand.</summary>
    private IEnumerable<string> Known() => kept.Unplaced.Concat(before?.Unplaced ?? []).Select(words => words.Text);

    private static IReadOnlyList<T> Things<T>(IReadOnlyList<Merged<T>> merged) => [.. merged.Select(one => one.Thing)];

    private static ListComparison<T> Of<T>(PlanPart<T> part, PlanContent kept, PlanContent read, PlanContent? before) =>
        new(part, part.Of(kept), part.Of(read), before is null ? null : part.Of(before));

    /// <summary>The plan itself as a list of one, so that its head is compared like everything else.</summary>
    private static PlanPart<PlanContent> Head { get; } = new()
    {
        Name = "plan",
        Heading = WholePlan,
        Word = "plan",
        Table = PlanFields.Table,
        Of = plan => [plan],
        With = (_, list) => list[0],
        Blank = new PlanContent { Title = "" },
        Title = plan => plan.Title,
        Origin = _ => Platform.Common.Origin.Typed,
        Keys = [_ => "plan"],
    };
}

/// <summary>A plan after a merge, with its actions and indicators still tied to the kept ones.</summary>
public sealed record MergedPlan(PlanContent Content, IReadOnlyList<Merged<ActionContent>> Actions, IReadOnlyList<Merged<IndicatorContent>> Indicators);
