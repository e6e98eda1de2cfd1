using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Importing;

/// <summary>Puts a file of values away. What was taken from it stays.</summary>
public sealed class DiscardImport(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ImportDraftId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        ImportDraft draft = await db.ImportDraftAsync(request.ImportDraftId, cancellationToken);
        db.Remove(draft);
        await db.SaveAsync(user.Did("performance.import-discarded", draft.ImportDraftId, clock, draft.FileName), cancellationToken);
    }
}
