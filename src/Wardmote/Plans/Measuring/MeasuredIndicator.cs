using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Measuring;

/// <summary>An indicator as a plan's rows define it, with the values that they hold.</summary>
public sealed record MeasuredIndicator(IndicatorDefinition Definition, IReadOnlyList<MeasuredValue> Values, IReadOnlyList<MeasureUse> Uses);

/// <summary>A value that a row holds, as it would be entered.</summary>
/// <param name="RowId">The plan's row.</param>
/// <param name="Place">Where in the plan it stands: “Table 4, row 2, Achieved 2023/24”.</param>
/// <param name="Text">What stood there, to the letter.</param>
public sealed record MeasuredValue(Period Period, ValueKind Kind, EnteredNumber Entered, Guid RowId, string Place, string Text);

/// <summary>That a row uses an indicator.</summary>
/// <param name="Part">Which part of a compound row; empty for the whole row.</param>
public sealed record MeasureUse(Guid RowId, string Part);

/// <summary>Something in a row that was not taken, and why, or that a reader must know.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">Why it was not taken.</param>
public sealed record RowNote(Guid RowId, string Place, string Text, string Reason);
