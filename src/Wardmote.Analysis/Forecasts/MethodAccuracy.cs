namespace Wardmote.Analysis.Forecasts;

/// <summary>How far a method was off when it was tried on the past.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Wape">The sum of all misses over the sum of all values, month by month: 0.16 is 16 %. NaN where nothing was recorded.</param>
/// <param name="TotalWape">The same for the totals of the whole horizon, where every value of it is known.</param>
/// <param name="Trials">From how many origins it was tried, over all series.</param>
/// <param name="Failures">How often it refused or exploded; seasonal naive was counted in its place. None where it never did.</param>
public sealed record MethodAccuracy(string Method, double Wape, double TotalWape, int Trials, MethodFailures? Failures);

/// <summary>How often a method could not answer, and what it said the first time.</summary>
public sealed record MethodFailures(int Times, string First);
