namespace Wardmote.Strategy.Assessments;

/// <summary>The addresses of assessments.</summary>
public static class AssessmentLinks
{
    public const string Begin = $"{StrategyLinks.Assessments}/begin";

    public static string Assessment(Guid assessmentId) => $"{StrategyLinks.Assessments}/{assessmentId}";

    public static string Correct(Guid assessmentId) => $"{Assessment(assessmentId)}/correct";

    public static string Next(Guid assessmentId) => $"{Assessment(assessmentId)}/next";

    /// <summary>The page on which a section is written.</summary>
    public static string Section(Guid assessmentId, string section) => $"{Assessment(assessmentId)}/sections/{section}";

    /// <summary>A chapter as readers will see it.</summary>
    public static string Preview(Guid assessmentId, string section) => $"{Assessment(assessmentId)}/preview/{section}";

    public static string Tables(Guid assessmentId) => $"{Assessment(assessmentId)}/tables";

    public static string Table(Guid assessmentId, Guid partnerTableId) => $"{Tables(assessmentId)}/{partnerTableId}";

    public static string Run(Guid assessmentId, Guid assessmentRunId) => $"{Assessment(assessmentId)}/runs/{assessmentRunId}";

    /// <summary>A file that a run yielded.</summary>
    public static string RunFile(Guid assessmentId, Guid assessmentRunId, string name) => $"{Run(assessmentId, assessmentRunId)}/{name}";
}
