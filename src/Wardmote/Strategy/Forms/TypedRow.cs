namespace Wardmote.Strategy.Forms;

/// <summary>One row of a form as it was sent.</summary>
/// <param name="Key">By what the row is known again; empty for a new one.</param>
/// <param name="Answers">What was typed, by the names of the questions.</param>
public sealed record TypedRow(string Key, IReadOnlyDictionary<string, string> Answers);
