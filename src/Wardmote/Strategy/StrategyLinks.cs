namespace Wardmote.Strategy;

/// <summary>The first page of each part of the strategic year; each part keeps its own addresses below.</summary>
public static class StrategyLinks
{
    public const string Priorities = "/priorities";

    public const string Programme = "/priorities/programme";

    public const string Assessments = "/priorities/assessments";

    public const string Findings = "/priorities/findings";

    public const string Problems = "/priorities/problems";

    public const string Scoring = "/priorities/scoring";

    public const string Horizon = "/priorities/horizon";

    public const string Duties = "/priorities/duties";

    public const string Strategy = "/priorities/strategy";
}
