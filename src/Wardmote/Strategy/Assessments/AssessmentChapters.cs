using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments;

/// <summary>Computes the chapters of an assessment, each from what was counted and nothing else.</summary>
internal static class AssessmentChapters
{
    /// <summary>A chapter for each section that is shown, in their order.</summary>
    public static IReadOnlyList<Chapter> Of(AssessmentContent content) => [.. AssessmentSections.All.Where(section => IsShown(section, content)).Select(section => Of(section, content))];

    /// <summary>One section's chapter.</summary>
    public static Chapter Of(AssessmentSection section, AssessmentContent content) => section switch
    {
        { IsProblem: true } => ProblemChapter.Of(section, content.Evidence),
        { Key: "summary" } => FrameChapters.Summary(content),
        { Key: "purpose" } => FrameChapters.Purpose(content),
        { Key: "method" } => DataChapters.Method(content.Evidence),
        { Key: "contributors" } => FrameChapters.Contributors(content),
        { Key: "area" } => AreaChapter.Of(content.Evidence),
        { Key: "last-priorities" } => YearChapters.LastPriorities(content),
        { Key: "overview" } => OverviewChapter.Of(content.Evidence),
        { Key: "harm" } => HarmChapter.Of(content.Evidence),
        { Key: "places" } => PlacesChapter.Of(content.Evidence),
        { Key: "victims" } => PeopleChapters.Victims(),
        { Key: "offenders" } => PeopleChapters.Offenders(),
        { Key: "disproportionality" } => PeopleChapters.Disproportionality(content.Evidence),
        { Key: "perception" } => YearChapters.Perception(content),
        { Key: "horizon" } => YearChapters.Horizon(content),
        { Key: "forecasts" } => ForecastChapter.Of(content.Evidence),
        { Key: "prioritisation" } => PrioritisationChapter.Of(content),
        { Key: "glossary" } => FrameChapters.Glossary(),
        { Key: "data" } => DataChapters.Appendix(content.Evidence),
        _ => new(section.Key, []),
    };

    private static bool IsShown(AssessmentSection section, AssessmentContent content) =>
        !section.OnlyWithData || content.Evidence.Of(section.Type!) is not null || section.Parts.Any(part => content.Words.ContainsKey(part.Key));
}
