using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Views;

/// <summary>Keeps a page of evidence with its choices under a name.</summary>
public sealed class SaveView(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Name, string Address);

    public async Task<SavedView> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ViewEvidence);
        var view = new SavedView(user.PartnershipId, request.Name, request.Address, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(view);
        await db.SaveAsync(user.Did("evidence.view-saved", view.SavedViewId, clock, view.Name), cancellationToken);
        return view;
    }
}
