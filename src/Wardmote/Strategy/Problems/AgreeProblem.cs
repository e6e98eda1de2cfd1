using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Problems;

/// <summary>The partnership agrees on a problem profile.</summary>
public sealed class AgreeProblem(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The profile that the partnership agrees on.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid ProblemProfileId, long? Seen = null);

    public async Task<ProblemProfile> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        ProblemProfile profile = await db.ProblemToChangeAsync(request.ProblemProfileId, request.Seen, cancellationToken);
        profile.Agree();
        await db.SaveAsync(user.Did("strategy.problem-agreed", profile.ProblemProfileId, clock), cancellationToken);
        return profile;
    }
}
