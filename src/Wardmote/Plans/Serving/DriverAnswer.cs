namespace Wardmote.Plans.Serving;

/// <summary>That an action answers a driver of the horizon scan. An action may answer several, and a driver be answered by several.</summary>
public sealed class DriverAnswer
{
    private DriverAnswer()
    {
    }

    public DriverAnswer(Guid partnershipId, Guid driverId, Guid actionId) => (PartnershipId, DriverId, ActionId) = (partnershipId, driverId, actionId);

    public Guid PartnershipId { get; private set; }

    public Guid DriverId { get; private set; }

    public Guid ActionId { get; private set; }
}
