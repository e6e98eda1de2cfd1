using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Mail;

/// <summary>Puts a message to the person who asks for it in the outbox, so that they see whether mail arrives.</summary>
public sealed class SendTestMessage(AppDb db, CurrentUser current, MailSettings settings, TimeProvider clock) : IUseCase
{
    /// <summary>Queues the message.</summary>
    /// <returns>The address that it goes to.</returns>
    public async Task<string> RunAsync(CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePartnership);
        if (!settings.IsSetUp)
        {
            throw new RuleBrokenException("Mail is not set up on this installation, so no message can be sent. Whoever runs it can name a mail server when starting Wardmote");
        }

        User user = await db.Users.SingleOrDefaultAsync(account => account.UserId == current.UserId, cancellationToken) ?? throw new NotFoundException("Your account");
        if (user.IsDemonstration)
        {
            throw new RuleBrokenException("The demonstration’s people are made up and have no mailbox");
        }

        string text = $"Hello {user.Name},\n\nyou asked Wardmote for this message at {current.PartnershipName}. It has arrived, so mail works.\n";
        db.QueueMail(settings, user.Email, $"{current.PartnershipName}: a test message from Wardmote", text, clock.GetUtcNow().UtcDateTime);
        await db.SaveAsync(current.Did("mail.test-message-queued", user.UserId, clock), cancellationToken);
        return user.Email;
    }
}
