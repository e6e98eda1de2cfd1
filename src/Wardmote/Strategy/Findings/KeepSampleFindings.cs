using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>Goes through the proposals of Northmere's assessment as an analyst would: accepts, rewords, merges, rejects and agrees some, and leaves some to the reader.</summary>
public sealed class KeepSampleFindings(
    AppDb db, CurrentUser user, ProposeFindings proposeFindings, AcceptFinding acceptFinding, AgreeFinding agreeFinding, RewordFinding rewordFinding, MergeFindings mergeFindings, RejectFinding rejectFinding, WriteFinding writeFinding) : IUseCase
{
    private const int Accepted = 8;
    private const int Agreed = 6;

    /// <summary>Does nothing where there is no assessment, or somebody decided on a finding already.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment? assessment = await db.Assessments.AsNoTracking().OrderByDescending(one => one.AssessmentId).FirstOrDefaultAsync(cancellationToken);
        if (assessment is null || assessment.State == AssessmentState.Agreed || await db.Findings.AnyAsync(finding => finding.State != FindingState.Proposed, cancellationToken))
        {
            return;
        }

        if (!await db.Findings.AnyAsync(finding => finding.AssessmentId == assessment.AssessmentId, cancellationToken))
        {
            await proposeFindings.RunAsync(new(assessment.AssessmentId), cancellationToken);
        }

        IReadOnlyList<Finding> proposed = await db.FindingsOfAsync(assessment.AssessmentId, cancellationToken);
        await MergeAsync(proposed, cancellationToken);
        if (proposed.LastOrDefault(finding => finding.Kind == FindingKind.Concentration) is { } common)
        {
            await rejectFinding.RunAsync(new(common.FindingId, "True of every town, and it tells us nothing that the finding on all crime does not."), cancellationToken);
        }

        Finding[] first = [.. (await db.FindingsOfAsync(assessment.AssessmentId, cancellationToken)).Where(finding => finding.State == FindingState.Proposed).Take(Accepted)];
        foreach ((int at, Finding finding) in first.Index())
        {
            if (at == 0)
            {
                await rewordFinding.RunAsync(new(finding.FindingId, $"{finding.Proposed} The partnership looks at this first."), cancellationToken);
            }

            await acceptFinding.RunAsync(new(finding.FindingId), cancellationToken);
            if (at < Agreed)
            {
                await agreeFinding.RunAsync(new(finding.FindingId), cancellationToken);
            }
        }

        Finding written = await writeFinding.RunAsync(new(assessment.AssessmentId, FindingTheme.VulnerableCohorts, "Practitioners say that people who are harmed at home often come to the police only after several times. The police data open to us cannot show it: they name no victims.", [])
        {
            AffectedGroups = ["People harmed at home"],
            AreaName = "Northmere",
        }, cancellationToken);
        await agreeFinding.RunAsync(new(written.FindingId), cancellationToken);
    }

    /// <summary>Two findings of the same type and kind about different wards become one.</summary>
    private async Task MergeAsync(IReadOnlyList<Finding> proposed, CancellationToken cancellationToken)
    {
        Finding[]? alike = proposed.Where(finding => finding.TypeSlug is not null && !finding.Key.EndsWith(":all", StringComparison.Ordinal) && finding.Kind is FindingKind.UnusualLevel or FindingKind.SignificantChange)
            .GroupBy(finding => (finding.TypeSlug, finding.Kind)).Where(group => group.Count() > 1).Select(group => group.Take(2).ToArray()).FirstOrDefault();
        if (alike is not null)
        {
            await mergeFindings.RunAsync(new(alike[0].FindingId, [alike[1].FindingId], $"{alike[0].Proposed} {alike[1].Proposed}"), cancellationToken);
        }
    }
}
