using Wardmote.Checks.Content;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans;

/// <summary>One action of a plan, with its place in it.</summary>
public sealed class PlanAction
{
    private PlanAction()
    {
    }

    internal PlanAction(Plan plan, int position, ActionContent content)
    {
        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        Become(position, content);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ActionId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Its place among the actions, as the document has it.</summary>
    public int Position { get; private set; }

    /// <summary>What the plan says about it.</summary>
    public ActionContent Content { get; private set; } = null!;

    /// <summary>Copied out of the content, as are the next four, so that lists can be searched and sorted by them.</summary>
    public string Title { get; private set; } = "";

    public string? Code { get; private set; }

    public string? Status { get; private set; }

    /// <summary>The first day on which it can fall due; none where no date is set.</summary>
    public DateOnly? DueFirst { get; private set; }

    /// <summary>The last day on which it can fall due.</summary>
    public DateOnly? DueLast { get; private set; }

    public long Version { get; private set; }

    /// <summary>Puts in what was typed. Whoever saves the form has compared it with the document, so that nothing on it is uncertain any more.</summary>
    internal void Correct(IReadOnlyDictionary<string, string> typed) => Become(Position, Certain(ActionFields.Table.Put(Content, typed)));

    internal void Become(int position, ActionContent content)
    {
        Position = position;
        Content = content;
        Title = content.Title;
        Code = content.Code;
        Status = content.Status;
        DueFirst = content.Due?.First;
        DueLast = content.Due?.Last;
    }

    private static ActionContent Certain(ActionContent content) => content with
    {
        Origin = content.Origin with { Certainty = 1 },
        Sources = content.Sources.ToDictionary(source => source.Key, source => source.Value with { Certainty = 1 }, StringComparer.Ordinal),
        Milestones = [.. content.Milestones.Select(step => step with { Origin = step.Origin with { Certainty = 1 } })],
        Funding = [.. content.Funding.Select(money => money with { Origin = money.Origin with { Certainty = 1 } })],
    };
}
