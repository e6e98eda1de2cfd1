using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wardmote.Evidence.Views;

/// <summary>How saved views are stored.</summary>
internal sealed class SavedViewTables : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view) => view.ToTable("saved_views").HasKey(v => new { v.PartnershipId, v.SavedViewId });
}
