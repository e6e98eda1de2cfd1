using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>The fields of an action.</summary>
public static class ActionFields
{
    public static FieldTable<MilestoneContent> Milestone { get; } = new(
        FieldsOf<MilestoneContent>.Optional(nameof(MilestoneContent.Number), "Number", step => step.Number, (step, text) => step with { Number = text }),
        FieldsOf<MilestoneContent>.Text(nameof(MilestoneContent.Text), "Milestone", step => step.Text, (step, text) => step with { Text = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<MilestoneContent>.Optional(nameof(MilestoneContent.Quarter), "Quarter", step => step.Quarter, (step, text) => step with { Quarter = text }),
        FieldsOf<MilestoneContent>.Date(nameof(MilestoneContent.Date), "Date", step => step.Date, (step, date) => step with { Date = date }));

    public static FieldTable<FundingContent> Funding { get; } = new(
        FieldsOf<FundingContent>.Text(nameof(FundingContent.Text), "Funding", money => money.Text, (money, text) => money with { Text = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<FundingContent>.Optional(nameof(FundingContent.Source), "Who pays", money => money.Source, (money, text) => money with { Source = text }),
        FieldsOf<FundingContent>.Date(nameof(FundingContent.Ends), "Ends", money => money.Ends, (money, date) => money with { Ends = date }),
        FieldsOf<FundingContent>.Optional(nameof(FundingContent.Extension), "Extension", money => money.Extension, (money, text) => money with { Extension = text }));

    public static FieldTable<ActionContent> Table { get; } = new(
        FieldsOf<ActionContent>.Text(nameof(ActionContent.Ref), "Number", action => action.Ref, (action, text) => action with { Ref = text }),
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Code), "Code", action => action.Code, (action, text) => action with { Code = text }),
        FieldsOf<ActionContent>.Text(nameof(ActionContent.Title), "Title", action => action.Title, (action, text) => action with { Title = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Activity), "What will be done", action => action.Activity, (action, text) => action with { Activity = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Outcome), "Expected outcome", action => action.Outcome, (action, text) => action with { Outcome = text })
            with { Kind = FieldKind.Paragraphs, Hint = "What changes for people" },
        FieldsOf<ActionContent>.Date(nameof(ActionContent.Start), "Start", action => action.Start, (action, date) => action with { Start = date }),
        FieldsOf<ActionContent>.Date(nameof(ActionContent.Due), "Due", action => action.Due, (action, date) => action with { Due = date }),
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Status), "Status", action => action.Status, (action, text) => action with { Status = text }),
        FieldsOf<ActionContent>.Lines(nameof(ActionContent.Leads), "Lead and supporting", action => action.Leads, (action, lines) => action with { Leads = lines })
            with { Hint = "One to a line; the first is accountable, the others support" },
        FieldsOf<ActionContent>.Lines(nameof(ActionContent.Priorities), "Priorities", action => action.Priorities, (action, lines) => action with { Priorities = lines }),
        FieldsOf<ActionContent>.Lines(nameof(ActionContent.Themes), "Themes", action => action.Themes, (action, lines) => action with { Themes = lines }),
        FieldsOf<ActionContent>.Lines(nameof(ActionContent.Partners), "Partners", action => action.Partners, (action, lines) => action with { Partners = lines }),
        FieldsOf<ActionContent>.Rows(nameof(ActionContent.Milestones), "Milestones", _ => Milestone, new MilestoneContent("", Origin.Typed),
            action => action.Milestones, (action, rows) => action with { Milestones = rows }),
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.MilestonesPending), "Why milestones are not set yet", action => action.MilestonesPending,
            (action, text) => action with { MilestonesPending = text }) with { Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Dependency), "Waits for", action => action.Dependency, (action, text) => action with { Dependency = text })
            with { Kind = FieldKind.Paragraphs, Hint = "Something outside the partnership, such as a law or a decision" },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Budget), "Budget", action => action.Budget, (action, text) => action with { Budget = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Rows(nameof(ActionContent.Funding), "Funding", _ => Funding, new FundingContent("", Origin.Typed),
            action => action.Funding, (action, rows) => action with { Funding = rows }),
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Risk), "Risk", action => action.Risk, (action, text) => action with { Risk = text }),
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Links), "Strategies and plans that it names", action => action.Links, (action, text) => action with { Links = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Progress), "Progress", action => action.Progress, (action, text) => action with { Progress = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Notes), "Notes", action => action.Notes, (action, text) => action with { Notes = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ActionContent>.Optional(nameof(ActionContent.Period), "Period", action => action.Period, (action, text) => action with { Period = text }),
        FieldsOf<ActionContent>.Tick(nameof(ActionContent.IsNew), "New in this plan", action => action.IsNew, (action, ticked) => action with { IsNew = ticked }),
        OtherColumns.Field<ActionContent>(action => action.Other, (action, other) => action with { Other = other }));
}
