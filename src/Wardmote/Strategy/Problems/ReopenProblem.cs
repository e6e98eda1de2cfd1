using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Problems;

/// <summary>Opens a problem profile again that was agreed.</summary>
public sealed class ReopenProblem(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The agreed profile.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid ProblemProfileId, long? Seen = null);

    public async Task<ProblemProfile> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        ProblemProfile profile = await db.ProblemToChangeAsync(request.ProblemProfileId, request.Seen, cancellationToken);
        profile.Reopen();
        await db.SaveAsync(user.Did("strategy.problem-reopened", profile.ProblemProfileId, clock), cancellationToken);
        return profile;
    }
}
