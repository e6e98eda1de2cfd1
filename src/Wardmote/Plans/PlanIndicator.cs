using Wardmote.Checks.Content;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans;

/// <summary>One indicator of a plan, with its place in it.</summary>
public sealed class PlanIndicator
{
    private PlanIndicator()
    {
    }

    internal PlanIndicator(Plan plan, int position, IndicatorContent content)
    {
        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        Become(position, content);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid IndicatorId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Its place among the indicators, as the document has it.</summary>
    public int Position { get; private set; }

    /// <summary>What the plan says about it.</summary>
    public IndicatorContent Content { get; private set; } = null!;

    /// <summary>Copied out of the content, as are the next two, so that lists can be searched and sorted by them.</summary>
    public string Title { get; private set; } = "";

    public string? Code { get; private set; }

    public string? Tier { get; private set; }

    public long Version { get; private set; }

    /// <summary>Puts in what was typed. Whoever saves the form has compared it with the document, so that nothing on it is uncertain any more.</summary>
    internal void Correct(IReadOnlyDictionary<string, string> typed) => Become(Position, Certain(IndicatorFields.Table.Put(Content, typed)));

    internal void Become(int position, IndicatorContent content)
    {
        Position = position;
        Content = content;
        Title = content.Title;
        Code = content.Code;
        Tier = content.Tier;
    }

    private static IndicatorContent Certain(IndicatorContent content) => content with
    {
        Origin = content.Origin with { Certainty = 1 },
        Sources = content.Sources.ToDictionary(source => source.Key, source => source.Value with { Certainty = 1 }, StringComparer.Ordinal),
        Values = [.. content.Values.Select(value => value with { Origin = value.Origin with { Certainty = 1 } })],
    };
}
