using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;

namespace Wardmote.Mail;

/// <summary>The outbox: putting messages in, and finding those that are due.</summary>
public static class MailQueries
{
    extension(AppDb db)
    {
        public DbSet<OutgoingMail> OutgoingMails => db.Set<OutgoingMail>();

        /// <summary>Puts a message in the outbox, to be saved with the change that it tells of. Where mail is not set up there is no outbox: then the page alone tells.</summary>
        public void QueueMail(MailSettings settings, string recipient, string subject, string text, DateTime now)
        {
            if (settings.IsSetUp)
            {
                db.Add(new OutgoingMail(db.PartnershipId, recipient, subject, text, now));
            }
        }

        /// <summary>What may be sent now, of every partnership, the longest due first.</summary>
        public async Task<IReadOnlyList<DueMail>> DueMailAsync(DateTime now, int atMost, CancellationToken cancellationToken) =>
            await db.OutgoingMails.IgnoreQueryFilters([AppDb.PartnershipFilter]).Where(mail => mail.NextTryAt <= now).OrderBy(mail => mail.NextTryAt).Take(atMost)
                .Select(mail => new DueMail(mail.PartnershipId, mail.OutgoingMailId)).ToListAsync(cancellationToken);
    }
}

/// <summary>A message that may be sent now.</summary>
public sealed record DueMail(Guid PartnershipId, Guid OutgoingMailId);
