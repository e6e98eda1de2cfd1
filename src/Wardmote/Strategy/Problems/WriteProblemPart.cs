using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments.Chapters;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems;

/// <summary>Writes a part of a problem profile, with the findings it rests on.</summary>
public sealed class WriteProblemPart(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The part of the profile by its key, its words, and the findings it rests on.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid ProblemProfileId, string Part, string Words, IReadOnlyList<Guid> FindingIds, long? Seen = null);

    public async Task<ProblemProfile> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        ProblemProfile profile = await db.ProblemToChangeAsync(request.ProblemProfileId, request.Seen, cancellationToken);
        if (CitedText.KeysIn(request.Words).Count > 0)
        {
            IReadOnlyDictionary<string, Figure> known = ProblemFigures.Of(profile, (await db.FindingsByIdAsync(profile.FindingIds.Concat(request.FindingIds), cancellationToken)).Values);
            if (known.Count == 0)
            {
                throw new RuleBrokenException("The words cite a figure, and no finding with figures is linked yet. Tick the findings that this rests on; their figures can then be cited", "Written");
            }

            CitedText.MustBeKnown(request.Words, [.. known.Keys], "Written");
        }

        profile.Write(request.Part, request.Words, request.FindingIds);
        await db.SaveAsync(user.Did("strategy.problem-written", profile.ProblemProfileId, clock, request.Part), cancellationToken);
        return profile;
    }
}
