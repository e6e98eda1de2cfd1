namespace Wardmote.Strategy.Findings;

/// <summary>What a finding measured, so that next year's finding of the same key can be held against it.</summary>
/// <param name="Size">The effect in its unit: a change in percent, a rate ratio, a share.</param>
/// <param name="Low">The lower limit of its 95 % interval; the same as the size where it has none.</param>
/// <param name="High">The upper limit.</param>
/// <param name="Neutral">The size that means nothing is there: 0 for a change, 1 for a ratio.</param>
public sealed record FindingEffect(double Size, double Low, double High, double Neutral);
