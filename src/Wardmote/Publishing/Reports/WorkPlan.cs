using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>What one lead officer has to do, by date, across the plans.</summary>
public static class WorkPlan
{
    /// <summary>The work plan as it stands on a day.</summary>
    /// <param name="actions">The officer's actions.</param>
    public static Document Of(string partnership, string lead, DateOnly asOf, IReadOnlyList<ActionLine> actions) => new($"Work plan: {lead}", $"{partnership}, {asOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
    [
        .. ReaderBlocks.Table("Overdue", Dated(actions, Concern.Overdue), ActionColumns.WorkPlan),
        .. ReaderBlocks.Table("At risk or waiting", [.. Dated(actions, Concern.AtRisk), .. Dated(actions, Concern.Waiting)], ActionColumns.WorkPlan),
        .. ReaderBlocks.Table("Due next", Dated(actions, Concern.Coming), ActionColumns.WorkPlan),
        .. ReaderBlocks.Table("Later, or without a date", Dated(actions, Concern.Running), ActionColumns.WorkPlan),
        .. ReaderBlocks.Table("Done", Dated(actions, Concern.Finished), ActionColumns.WorkPlan),
        .. actions.Count == 0 ? [new ParagraphBlock($"No action of a kept plan names {lead}.")] : Array.Empty<DocumentBlock>(),
    ]);

    private static List<ActionLine> Dated(IReadOnlyList<ActionLine> actions, Concern concern) => [.. actions.Where(action => action.Concern == concern).OrderBy(action => action.DueOn ?? DateOnly.MaxValue)];
}
