using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Mail;

/// <summary>How the outbox is stored.</summary>
internal sealed class MailTables : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.ToTable("outgoing_mails").HasKey(m => new { m.PartnershipId, m.OutgoingMailId });
        mail.HasIndex(m => new { m.PartnershipId, m.QueuedAt });

        // The program sends for every partnership at once, and looks only at what still waits.
        mail.HasIndex(m => m.NextTryAt).HasFilter("next_try_at IS NOT NULL");
        mail.Property(m => m.Text).IsUntold();
        mail.Property(m => m.NextTryAt).IsUntold();
        mail.Ignore(m => m.IsGivenUp);
    }
}
