using Wardmote.Areas;

namespace Wardmote.Evidence.Families;

/// <summary>A partnership that another is compared with.</summary>
/// <param name="Distance">How unlike the two are; none where one of them has a figure missing.</param>
/// <param name="IsPoor">Whether it lies further off than nine in ten partnerships have to look for the last of their own family.</param>
public sealed record Peer(AreaTableRow Row, double? Distance, bool IsPoor);
