using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>That a milestone is done. It names the milestone by what the plan said then, so that it stays when the plan is corrected or read again.</summary>
/// <param name="Number">The milestone's number then; none where it had none.</param>
/// <param name="Text">The milestone's words then.</param>
/// <param name="DoneOn">When, as exactly as it was told.</param>
/// <param name="Who">Who told it.</param>
/// <param name="Note">What shows that it is done, where somebody said so.</param>
public sealed record MilestoneDone(string? Number, string Text, WrittenDate DoneOn, string Who, string? Note = null);
