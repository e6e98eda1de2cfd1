using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Chores;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Mail;

/// <summary>
/// Sends what is due in the outbox, of every partnership. A message is marked as being sent before it is handed over, so that
/// several programs on one database never send it at once.
/// </summary>
public sealed class SendMail(AppDb db, MailSettings settings, SmtpPost post, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SendMail> log) : IChore
{
    private const int AtOnce = 50;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<DueMail> due = settings.IsSetUp ? await db.DueMailAsync(Now, AtOnce, cancellationToken) : [];
        foreach (DueMail mail in due)
        {
            try
            {
                await SendAsync(mail, cancellationToken);
            }
            catch (ChangedMeanwhileException)
            {
                // Another program on the same database was quicker with this one.
            }
            catch (MailNotSentException failure)
            {
                log.LogWarning("A message was not sent: {Reason}", failure.Message);
                if (!failure.IsAboutTheAddress)
                {
                    return;
                }
            }
        }
    }

    private async Task SendAsync(DueMail due, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        AppDb own = scope.ServiceProvider.GetRequiredService<AppDb>();
        CurrentUser program = scope.ServiceProvider.GetRequiredService<CurrentUser>();

        // Sending is the installation's own work: its entries are not part of what the partnership did.
        program.WorkAsProgram("Wardmote", Guid.Empty, "");
        own.PartnershipId = due.PartnershipId;
        OutgoingMail mail = await own.OutgoingMails.SingleAsync(message => message.OutgoingMailId == due.OutgoingMailId, cancellationToken);
        if (mail.NextTryAt is null || mail.NextTryAt > Now)
        {
            throw new ChangedMeanwhileException("The message");
        }

        mail.Take(Now);
        await own.SaveAsync(program.Did("mail.sending-begun", mail.OutgoingMailId, clock), cancellationToken);
        try
        {
            await post.DeliverAsync(mail, cancellationToken);
        }
        catch (MailNotSentException failure)
        {
            mail.Failed(Now, failure.Message, failure.IsForGood);
            await own.SaveAsync(program.Did(mail.IsGivenUp ? "mail.message-given-up" : "mail.message-failed", mail.OutgoingMailId, clock), CancellationToken.None);
            if (mail.IsGivenUp)
            {
                log.LogError("Message {OutgoingMailId} is given up after {Attempts} tries: {Reason}", mail.OutgoingMailId, mail.Attempts, failure.Message);
            }

            throw;
        }

        // Noted even while the program is being stopped: otherwise it would be sent again.
        mail.WasSent(Now);
        await own.SaveAsync(program.Did("mail.message-sent", mail.OutgoingMailId, clock), CancellationToken.None);
    }
}
