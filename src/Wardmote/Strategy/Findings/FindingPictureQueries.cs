using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>Draws the evidence of a finding: a course for a change, a funnel for a level, dots for a disparity of searches.</summary>
public static class FindingPictureQueries
{
    extension(AppDb db)
    {
        /// <summary>The picture; none where the evidence of this kind is a map or a table, which the finding's figures lead to.</summary>
        public async Task<DocumentBlock?> PictureOfAsync(Finding finding, AssessmentRecipe recipe, string partnershipName, CancellationToken cancellationToken)
        {
            TypeChoice? type = TypeChoice.Find(finding.TypeSlug);
            string code = finding.Key.Split(':')[^1];
            bool isCourse = finding.Kind == FindingKind.SignificantChange || finding.Key.StartsWith("month:", StringComparison.Ordinal);
            bool isFunnel = finding.Key.StartsWith("level:", StringComparison.Ordinal);
            if (finding.TypeSlug is null || type is null || !(isCourse || isFunnel))
            {
                return null;
            }

            ExploreChoices choices = new() { Set = recipe.Set, Area = isCourse && code != "all" ? code : recipe.Area, Type = type.Slug, From = recipe.From, To = recipe.To };
            if (isCourse)
            {
                return await db.ExploreAsync(choices, partnershipName, cancellationToken) is { } explored ? CourseOf(explored) : null;
            }

            string from = Platform.Common.Period.Of(Platform.Common.PeriodKind.Month, Platform.Common.PeriodReader.Read(recipe.To)!.Value.First.AddMonths(1 - Course.MonthsInYear)).Code;
            if (await db.ExploreAsync(choices with { From = string.CompareOrdinal(from, recipe.From) > 0 ? from : recipe.From }, partnershipName, cancellationToken) is not { } ofYear)
            {
                return null;
            }

            Denominator? people = await db.DenominatorAsync(ofYear.Set, AreaSubject.Population, ofYear.To.First.Year, cancellationToken);
            Answer answer = CompareAnswer.Of(ofYear, ComparedAreas.Of(ofYear, people), people, ofYear.Choices.Address(EvidenceLinks.Compare));
            return answer.Pictures.Count > 0 ? answer.Pictures[0] : null;
        }
    }

    private static Chart CourseOf(ExploredEvidence explored)
    {
        Course course = explored.Course;
        var findings = TrendFindings.Of(course, explored.Breaks());
        return new Chart($"{explored.Type.Name} in {explored.Area.Name}, by month", $"{findings.VerdictSentence.UpperFirst}.", [.. course.Months.Select(month => month.ShortName)], [new ChartSeries("Recorded", course.Values)])
        {
            Breaks = [.. findings.Breaks.Lines.Select(line => new ChartBreak(line.Month, line.Reason))],
            Signals = findings.Limits.Signals,
            Source = explored.Source,
        };
    }
}
