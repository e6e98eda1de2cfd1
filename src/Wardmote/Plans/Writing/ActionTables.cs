using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The actions of a plan as tables, and back.</summary>
internal static class ActionTables
{
    private const string DetailsName = "More about the actions";

    /// <summary>The actions, and what belongs to them.</summary>
    /// <param name="mostColumns">How many columns a page holds; a wider table is taken apart into two.</param>
    public static IEnumerable<TableBlock> Write(IReadOnlyList<ActionContent> actions, FinancialYear? year, int mostColumns)
    {
        if (actions.Count == 0)
        {
            return [];
        }

        RowKeys keys = RowKeys.Of(ActionLayout.Thing, actions, ("Ref", action => action.Ref), ("Code", action => action.Code));
        bool isSplit = ActionLayout.Actions.Write(actions, year).Count > mostColumns;
        IReadOnlyList<WrittenColumn> details = isSplit ? ActionLayout.Actions.Write(actions, year, isDetail: true) : [];
        TableBlock[] belonging =
        [
            .. details.Count == 0 ? [] : new[] { WrittenColumn.Table(DetailsName, [keys.Owners(Enumerable.Range(0, actions.Count)), .. details]) },
            .. BelongingRows.Write(keys, ActionLayout.Milestones, actions.Select(action => action.Milestones), year),
            .. BelongingRows.Write(keys, ActionLayout.Funding, actions.Select(action => action.Funding), year),
            .. BelongingRows.Write(keys, OtherFact.OfActions, actions.Select(action => OtherFact.Of(action.Other)), year),
        ];
        IReadOnlyList<WrittenColumn> columns = ActionLayout.Actions.Write(actions, year, isSplit ? false : null);
        return [WrittenColumn.Table(ActionLayout.Actions.Name, [.. belonging.Length > 0 ? keys.OwnColumn : [], .. columns]), .. belonging];
    }

    public static IReadOnlyList<ActionContent> Read(ExportedTables tables, ReadingBack reading)
    {
        ExportedTable? table = tables.Take(ActionLayout.Actions.Name);
        IReadOnlyList<ActionContent> actions = ActionLayout.Actions.Read(table, reading);
        actions = BelongingRows.ReadDetails(ActionLayout.Thing, ActionLayout.Actions, actions, table, tables.Take(DetailsName), reading);
        ILookup<int, MilestoneContent> milestones = BelongingRows.Read(ActionLayout.Thing, ActionLayout.Milestones, table, tables.Take(ActionLayout.Milestones.Name), reading);
        ILookup<int, FundingContent> funding = BelongingRows.Read(ActionLayout.Thing, ActionLayout.Funding, table, tables.Take(ActionLayout.Funding.Name), reading);
        ILookup<int, OtherFact> other = BelongingRows.Read(ActionLayout.Thing, OtherFact.OfActions, table, tables.Take(OtherFact.OfActions.Name), reading);
        return
        [
            .. actions.Select((action, at) => action with
            {
                Milestones = [.. milestones[at]],
                Funding = [.. funding[at]],
                Other = OtherFact.Read(other[at], table!.Rows[at]),
            }),
        ];
    }
}
