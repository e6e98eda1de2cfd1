namespace Wardmote.Evidence;

/// <summary>
/// One column of a month's rows, packed. Incidents are kept by column, a month at a time (decision 8): a map reads points and
/// types of the months it shows and nothing else, and a row is found again by its number.
/// </summary>
public sealed class IncidentColumn(Guid partnershipId, Guid sourceMonthId, string name, byte[] bytes)
{
    public Guid PartnershipId { get; private set; } = partnershipId;

    public Guid SourceMonthId { get; private set; } = sourceMonthId;

    public string Name { get; private set; } = name;

    public byte[] Bytes { get; private set; } = bytes;
}
