using System.Text.Json.Nodes;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Writing;

/// <summary>An action of a plan as JSON.</summary>
internal static class ActionJson
{
    public static JsonObject Of(ActionContent action) => new()
    {
        ["ref"] = action.Ref,
        ["title"] = action.Title,
        ["code"] = action.Code,
        ["outcome"] = action.Outcome,
        ["priorities"] = action.Priorities.ToJson(),
        ["leads"] = action.Leads.ToJson(),
        ["start"] = action.Start?.Text,
        ["due"] = action.Due?.Text,
        ["status"] = action.Status,
        ["milestones"] = action.Milestones.ToJson(OfMilestone),
        ["notes"] = action.Notes,
        ["from"] = action.Origin.Place,
        ["startMeans"] = action.Start.ToJson(),
        ["dueMeans"] = action.Due.ToJson(),
        ["activity"] = action.Activity,
        ["themes"] = action.Themes.ToJson(),
        ["partners"] = action.Partners.ToJson(),
        ["milestonesPending"] = action.MilestonesPending,
        ["dependency"] = action.Dependency,
        ["budget"] = action.Budget,
        ["funding"] = action.Funding.ToJson(OfFunding),
        ["risk"] = action.Risk,
        ["links"] = action.Links,
        ["progress"] = action.Progress,
        ["period"] = action.Period,
        ["isNew"] = action.IsNew,
        ["other"] = action.Other.ToJson(),
    };

    private static JsonObject OfMilestone(MilestoneContent milestone) => new()
    {
        ["number"] = milestone.Number,
        ["text"] = milestone.Text,
        ["quarter"] = milestone.Quarter,
        ["date"] = milestone.Date?.Text,
        ["dateMeans"] = milestone.Date.ToJson(),
        ["from"] = milestone.Origin.Place,
    };

    private static JsonObject OfFunding(FundingContent funding) => new()
    {
        ["text"] = funding.Text,
        ["source"] = funding.Source,
        ["ends"] = funding.Ends?.Text,
        ["endsMeans"] = funding.Ends.ToJson(),
        ["extension"] = funding.Extension,
        ["from"] = funding.Origin.Place,
    };
}
