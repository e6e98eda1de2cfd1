using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>A plan as readers get it: what it says, and how its actions stand on the day.</summary>
/// <param name="Content">What the plan says.</param>
/// <param name="Progress">How each action stands, in the order of the content's actions; empty where it is not to be told.</param>
public sealed record PlanReading(PlanContent Content, IReadOnlyList<ActionProgressLine> Progress)
{
    /// <summary>How an action stands; none where that is not told.</summary>
    public ActionProgressLine? ProgressOf(ActionContent action) =>
        Content.Actions.ToList().IndexOf(action) is >= 0 and var at && at < Progress.Count ? Progress[at] : null;
}

/// <summary>How an action stands and what was told of it last.</summary>
/// <param name="Standing">The word, with its tone: "On track".</param>
/// <param name="Why">Why it stands so.</param>
/// <param name="Latest">The latest report; empty where there is none.</param>
public sealed record ActionProgressLine(DocumentText Standing, string Why, string Latest);
