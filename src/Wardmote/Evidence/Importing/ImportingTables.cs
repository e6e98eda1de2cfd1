using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Importing;

/// <summary>How files that wait to be brought in are stored. The loop that reads them looks across partnerships, oldest first.</summary>
internal sealed class ImportingTables : IEntityTypeConfiguration<WaitingFile>
{
    public void Configure(EntityTypeBuilder<WaitingFile> file)
    {
        file.ToTable("waiting_files").HasKey(f => new { f.PartnershipId, f.WaitingFileId });
        file.HasIndex(f => new { f.PartnershipId, f.ImportId });
        file.HasIndex(f => new { f.PartnershipId, f.UserId, f.SeenAt });
        file.Property(f => f.Forces).HasJsonColumn();
        file.Property(f => f.Results).HasJsonColumn();
    }
}
