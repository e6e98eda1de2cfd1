using Wardmote.Publishing.Layouts;

namespace Wardmote.Publishing.Reports;

/// <summary>The columns in which reports show actions.</summary>
internal static class ActionColumns
{
    private static readonly ReaderColumn<ActionLine> Action = new("Action", action => action.Name);
    private static readonly ReaderColumn<ActionLine> Lead = new("Lead", action => action.Lead);
    private static readonly ReaderColumn<ActionLine> Due = new("Due", action => action.Due);
    private static readonly ReaderColumn<ActionLine> Standing = new("How it stands", action => action.Standing);
    private static readonly ReaderColumn<ActionLine> Latest = new("Reported last", action => action.Latest);
    private static readonly ReaderColumn<ActionLine> NextStep = new("Next step", action => action.NextStep);

    public static IReadOnlyList<ReaderColumn<ActionLine>> Full { get; } = [Action, Lead, Due, Standing, Latest];

    public static IReadOnlyList<ReaderColumn<ActionLine>> Exception { get; } = [Action, Lead, Due, new("Why", action => action.Why), Latest, NextStep];

    public static IReadOnlyList<ReaderColumn<ActionLine>> Cliffs { get; } = [Action, Lead, new("What ends", action => LayoutParts.Lines(action.Cliffs))];

    public static IReadOnlyList<ReaderColumn<ActionLine>> WorkPlan { get; } = [Action, new("Plan", action => action.Plan), Due, Standing, new("Why", action => action.Why), Latest, NextStep];
}
