using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>The canonical tables of a plan's actions, their milestones and their funding.</summary>
internal static class ActionLayout
{
    /// <summary>What a row of the table is called in the tables that belong to it.</summary>
    public const string Thing = "Action";

    public static readonly TableLayout<ActionContent> Actions = new("Actions", () => new() { Title = "", Origin = Origin.Typed }, (action, origin) => action with { Origin = origin },
    [
        Column.Blankable<ActionContent>("Ref", action => action.Ref, (action, text) => action with { Ref = text }) with { Field = nameof(ActionContent.Ref) },
        Column.Text<ActionContent>("Code", action => action.Code, (action, text) => action with { Code = text }) with { Field = nameof(ActionContent.Code) },
        Column.Subject<ActionContent>("Action", action => action.Title, (action, text) => action with { Title = text }) with { Field = nameof(ActionContent.Title) },
        Detail(Column.Text<ActionContent>("Activity", action => action.Activity, (action, text) => action with { Activity = text }), nameof(ActionContent.Activity)),
        Column.Text<ActionContent>("Expected outcome", action => action.Outcome, (action, text) => action with { Outcome = text }) with { Field = nameof(ActionContent.Outcome) },
        Column.Lines<ActionContent>("Priorities", action => action.Priorities, (action, texts) => action with { Priorities = texts }) with { Field = nameof(ActionContent.Priorities) },
        Detail(Column.Lines<ActionContent>("Themes", action => action.Themes, (action, texts) => action with { Themes = texts }), nameof(ActionContent.Themes)),
        Detail(Column.Lines<ActionContent>("Partners", action => action.Partners, (action, texts) => action with { Partners = texts }), nameof(ActionContent.Partners)),
        Column.Lines<ActionContent>("Leads", action => action.Leads, (action, texts) => action with { Leads = texts }) with { Field = nameof(ActionContent.Leads) },
        Column.Date<ActionContent>("Start", action => action.Start, (action, date) => action with { Start = date }) with { Field = nameof(ActionContent.Start) },
        Column.Date<ActionContent>("Due", action => action.Due, (action, date) => action with { Due = date }) with { Field = nameof(ActionContent.Due) },
        Column.Text<ActionContent>("Status", action => action.Status, (action, text) => action with { Status = text }) with { Field = nameof(ActionContent.Status) },
        Column.Text<ActionContent>("Period", action => action.Period, (action, text) => action with { Period = text }) with { Field = nameof(ActionContent.Period) },
        Detail(Column.Text<ActionContent>("Progress", action => action.Progress, (action, text) => action with { Progress = text }), nameof(ActionContent.Progress)),
        Detail(Column.Text<ActionContent>("Why milestones are not set", action => action.MilestonesPending, (action, text) => action with { MilestonesPending = text }), nameof(ActionContent.MilestonesPending)),
        Detail(Column.Text<ActionContent>("Waits for", action => action.Dependency, (action, text) => action with { Dependency = text }), nameof(ActionContent.Dependency)),
        Detail(Column.Text<ActionContent>("Budget", action => action.Budget, (action, text) => action with { Budget = text }), nameof(ActionContent.Budget)),
        Detail(Column.Text<ActionContent>("Risk", action => action.Risk, (action, text) => action with { Risk = text }), nameof(ActionContent.Risk)),
        Detail(Column.Text<ActionContent>("Links", action => action.Links, (action, text) => action with { Links = text }), nameof(ActionContent.Links)),
        Detail(Column.Flag<ActionContent>("New", action => action.IsNew, (action, isNew) => action with { IsNew = isNew }), nameof(ActionContent.IsNew)),
        Detail(Column.Text<ActionContent>("Notes", action => action.Notes, (action, text) => action with { Notes = text }), nameof(ActionContent.Notes)),
    ])
    { Sourced = (action, sources) => action with { Sources = action.Sources.Concat(sources).DistinctBy(source => source.Key).ToDictionary(StringComparer.Ordinal) } };

    public static readonly TableLayout<MilestoneContent> Milestones = new("Milestones", () => new("", Origin.Typed), (milestone, origin) => milestone with { Origin = origin },
    [
        Column.Text<MilestoneContent>("Number", milestone => milestone.Number, (milestone, text) => milestone with { Number = text }),
        Column.Subject<MilestoneContent>("Milestone", milestone => milestone.Text, (milestone, text) => milestone with { Text = text }),
        Column.Text<MilestoneContent>("Quarter", milestone => milestone.Quarter, (milestone, text) => milestone with { Quarter = text }),
        Column.Date<MilestoneContent>("Date", milestone => milestone.Date, (milestone, date) => milestone with { Date = date }),
    ]);

    public static readonly TableLayout<FundingContent> Funding = new("Funding", () => new("", Origin.Typed), (funding, origin) => funding with { Origin = origin },
    [
        Column.Subject<FundingContent>("Funding", funding => funding.Text, (funding, text) => funding with { Text = text }),
        Column.Text<FundingContent>("Paid by", funding => funding.Source, (funding, text) => funding with { Source = text }),
        Column.Date<FundingContent>("Ends", funding => funding.Ends, (funding, date) => funding with { Ends = date }),
        Column.Text<FundingContent>("Extension", funding => funding.Extension, (funding, text) => funding with { Extension = text }),
    ]);

    private static Column<ActionContent> Detail(Column<ActionContent> column, string field) => column with { Field = field, IsDetail = true };
}
