using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Wardmote.Mail;

/// <summary>Hands messages to the mail server.</summary>
public sealed class SmtpPost(MailSettings settings)
{
    /// <summary>Far less than a lease: a program that still waits for the server must not be taken for dead.</summary>
    private static readonly TimeSpan LongestTry = OutgoingMail.Lease / 5;

    /// <summary>Hands over one message; it returns once the server has taken it.</summary>
    /// <exception cref="MailNotSentException">The server did not take it.</exception>
    public async Task DeliverAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestTry);
        try
        {
            using var client = new SmtpClient(settings.Host!, settings.Port) { EnableSsl = settings.IsEncrypted, DeliveryFormat = SmtpDeliveryFormat.International };
            if (settings.User is not null)
            {
                client.Credentials = new NetworkCredential(settings.User, settings.Password);
            }

            using MailMessage message = Message(mail);
            await client.SendMailAsync(message, limit.Token);
        }
        catch (SmtpFailedRecipientException refusal)
        {
            bool isForGood = refusal.StatusCode is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed;
            throw new MailNotSentException($"The mail server refused the address: {refusal.Message}", refusal) { IsAboutTheAddress = true, IsForGood = isForGood };
        }
        catch (SmtpException failure)
        {
            throw new MailNotSentException($"The mail server did not take it: {failure.InnerException?.Message ?? failure.Message}", failure);
        }
        catch (FormatException wrong)
        {
            throw new MailNotSentException("The address is not one that mail can be sent to", wrong) { IsAboutTheAddress = true, IsForGood = true };
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailNotSentException($"The mail server did not answer within {LongestTry.TotalMinutes:0} minutes", late);
        }
    }

    private MailMessage Message(OutgoingMail mail)
    {
        var message = new MailMessage(new MailAddress(settings.From, "Wardmote"), new MailAddress(mail.Recipient))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };

        // The same at each try: a mail server that gets a message twice can tell.
        message.Headers.Add("Message-ID", $"<{mail.OutgoingMailId}@{new MailAddress(settings.From).Host}>");

        // Asks machines not to answer that somebody is on holiday (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}

/// <summary>The mail server did not take a message; the text says what it answered.</summary>
public sealed class MailNotSentException(string message, Exception cause) : Exception(message, cause)
{
    /// <summary>Whether it is this one address that is wrong; otherwise other messages would fail too.</summary>
    public bool IsAboutTheAddress { get; init; }

    /// <summary>Whether another try would be refused as well.</summary>
    public bool IsForGood { get; init; }
}
