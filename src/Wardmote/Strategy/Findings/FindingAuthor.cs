namespace Wardmote.Strategy.Findings;

/// <summary>Who is said to have written what no person wrote.</summary>
public static class FindingAuthor
{
    public const string Rule = "Wardmote";
}
