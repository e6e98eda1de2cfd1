using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Views;

/// <summary>Finds saved views.</summary>
public static class SavedViewQueries
{
    extension(AppDb db)
    {
        public DbSet<SavedView> SavedViews => db.Set<SavedView>();

        /// <summary>One of the partnership's saved views.</summary>
        /// <exception cref="NotFoundException">The partnership has no such view.</exception>
        public async Task<SavedView> SavedViewAsync(Guid savedViewId, CancellationToken cancellationToken) =>
            await db.SavedViews.SingleOrDefaultAsync(view => view.SavedViewId == savedViewId, cancellationToken) ?? throw new NotFoundException("The saved view");
    }
}
