namespace Wardmote.Work.Waiting;

/// <summary>Work whose turn it is, and the person for whom it is done.</summary>
/// <param name="Who">The person's name when they asked for it.</param>
public abstract record DueWork(Guid PartnershipId, Guid UserId, string Who);
