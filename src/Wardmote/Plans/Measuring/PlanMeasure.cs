namespace Wardmote.Plans.Measuring;

/// <summary>That a row of a plan uses an indicator: the one definition, in however many plans and tiers it stands.</summary>
public sealed class PlanMeasure
{
    private PlanMeasure()
    {
    }

    public PlanMeasure(Plan plan, MeasureUse use, Guid indicatorId)
    {
        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        PlanIndicatorId = use.RowId;
        Part = use.Part;
        IndicatorId = indicatorId;
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanMeasureId { get; private set; } = Guid.CreateVersion7();

    public Guid PlanId { get; private set; }

    /// <summary>The plan's row.</summary>
    public Guid PlanIndicatorId { get; private set; }

    /// <summary>Which part of a compound row; empty for the whole row.</summary>
    public string Part { get; private set; } = "";

    /// <summary>The indicator that is followed.</summary>
    public Guid IndicatorId { get; private set; }

    public MeasureUse Use => new(PlanIndicatorId, Part);
}
