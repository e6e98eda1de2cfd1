using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Views;

/// <summary>Takes a saved view off the list. The page itself and its address stay as they are.</summary>
public sealed class RemoveView(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid SavedViewId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ViewEvidence);
        SavedView view = await db.SavedViewAsync(request.SavedViewId, cancellationToken);
        db.Remove(view);
        await db.SaveAsync(user.Did("evidence.view-removed", view.SavedViewId, clock, view.Name), cancellationToken);
    }
}
