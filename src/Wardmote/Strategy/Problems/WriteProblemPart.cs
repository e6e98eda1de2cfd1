using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

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
        profile.Write(request.Part, request.Words, request.FindingIds);
        await db.SaveAsync(user.Did("strategy.problem-written", profile.ProblemProfileId, clock, request.Part), cancellationToken);
        return profile;
    }
}
