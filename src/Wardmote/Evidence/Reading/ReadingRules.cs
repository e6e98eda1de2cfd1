namespace Wardmote.Evidence.Reading;

/// <summary>What is known before a file is read.</summary>
/// <param name="Today">A row of a later month cannot be.</param>
/// <param name="Force">The force of files that do not name theirs; none where nobody said.</param>
/// <param name="Cores">How many read side by side; the answer is the same for one and for many.</param>
public sealed record ReadingRules(DateOnly Today, string? Force = null, int Cores = 2);
