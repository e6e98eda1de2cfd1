using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Importing;

/// <summary>Notes that somebody saw what became of the files that they had handed over: nobody reminds them of it any more.</summary>
public sealed class SeeImport(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ImportId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        WaitingFile[] unseen = [.. (await db.ImportAsync(request.ImportId, cancellationToken)).Where(file => file.UserId == user.UserId && file.SeenAt is null && file.State != WaitingState.Waiting)];
        if (unseen.Length == 0)
        {
            throw new NotFoundException("Anything that was not seen");
        }

        foreach (WaitingFile file in unseen)
        {
            file.See(clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveAsync(user.Did("evidence.import-seen", request.ImportId, clock), cancellationToken);
    }
}
