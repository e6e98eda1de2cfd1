using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems;

/// <summary>Gives Northmere a problem profile with a study of its response, made up like the town.</summary>
public sealed class KeepSampleProblems(AppDb db, CurrentUser user, BeginProblem beginProblem, WriteProblemPart writePart, StudyResponse studyResponse) : IUseCase
{
    private const string Type = "shoplifting";
    private const int YearOfStudy = 12;

    /// <summary>Does nothing where there is a profile, or no assessment.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment? assessment = await db.Assessments.AsNoTracking().OrderByDescending(one => one.AssessmentId).FirstOrDefaultAsync(cancellationToken);
        if (assessment is null || await db.ProblemProfiles.AnyAsync(cancellationToken))
        {
            return;
        }

        ProblemProfile profile = await beginProblem.RunAsync(new(assessment.AssessmentId, "Shop theft in the town centre", FindingTheme.VolumeCrime, Type), cancellationToken);
        Finding[] about = [.. (await db.FindingsOfAsync(assessment.AssessmentId, cancellationToken)).Where(finding => finding.TypeSlug == Type && finding.State is not (FindingState.Rejected or FindingState.Merged))];
        Guid[] findings = [.. about.Select(finding => finding.FindingId)];
        string cited = ProblemFigures.Of(profile, about).Select(pair => $" {pair.Value.What}, {pair.Value.Period}: {{{{figure:{pair.Key}}}}}.").FirstOrDefault("");
        string locations = await db.ProposedWordsAsync(profile, assessment.Recipe, "locations", user.PartnershipName, cancellationToken), times = await db.ProposedWordsAsync(profile, assessment.Recipe, "times", user.PartnershipName, cancellationToken);
        foreach ((string part, string words, Guid[] linked) in new (string, string, Guid[])[]
        {
            ("problem", "People take goods from shops in the town centre, some of them many times a week. Staff are threatened, and small shops say that they stop reporting." + cited, findings),
            ("victims", "Eleven shops, most of them small, report nine in ten thefts to the town centre manager. Shop staff are the people who are harmed.", []),
            ("offenders", "The town centre manager and the police name fourteen people who come again and again; most of them use drugs.", []),
            ("locations", locations, findings),
            ("times", times, []),
            ("drivers", "Shops without a guard, goods that sell easily next door, and no quick way into treatment.", []),
            ("current-response", "A radio link between shops, and a patrol on Saturdays.", []),
            ("gaps", "Nobody counts what is not reported. Treatment takes six weeks to begin.", []),
            ("options", "More patrols; a fast way into treatment for the fourteen; shop layout; nothing.", []),
            ("response", "A fast way into treatment, led by public health, with the town centre manager; shop layout with the eleven shops.", []),
        })
        {
            await writePart.RunAsync(new(profile.ProblemProfileId, part, words, linked), cancellationToken);
        }

        await StudyAsync(profile, assessment, cancellationToken);
    }

    /// <summary>The busiest area against all others but the next busiest, which is its buffer; the latest year against the one before, if the files reach so far.</summary>
    private async Task StudyAsync(ProblemProfile profile, Assessment assessment, CancellationToken cancellationToken)
    {
        if (await db.ExploreAsync(new() { Set = assessment.Recipe.Set, Area = assessment.Recipe.Area, Type = Type, From = assessment.Recipe.From, To = assessment.Recipe.To }, user.PartnershipName, cancellationToken) is not { } explored || explored.Counts.Months.Count < 2 * YearOfStudy)
        {
            return;
        }

        string[] busiest = [.. explored.Area.Indexes.OrderByDescending(index => explored.Counts.Total(index, explored.Type.Types)).Select(index => explored.Counts.Areas[index].Code)];
        string Back(int months) => Period.Of(PeriodKind.Month, explored.To.First.AddMonths(-months)).Code;
        await studyResponse.RunAsync(new(profile.ProblemProfileId, new(Type, [busiest[0]], [.. busiest.Skip(2)], [busiest[1]], Back((2 * YearOfStudy) - 1), Back(YearOfStudy), Back(YearOfStudy - 1), explored.To.Code)), cancellationToken);
    }
}
