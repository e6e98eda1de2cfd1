using Wardmote.Platform.Common;

namespace Wardmote.Mail;

/// <summary>A message in the outbox: what is to be sent to whom, and how the tries went.</summary>
public sealed class OutgoingMail
{
    /// <summary>How long one program may be at a message before another takes it for dead; longer than a try may last.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private const int LongestFailure = 500;

    /// <summary>After the last pause it is given up: what was worth knowing yesterday is on the page today.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12)];

    private OutgoingMail()
    {
    }

    public OutgoingMail(Guid partnershipId, string recipient, string subject, string text, DateTime now)
    {
        if (recipient.Concat(subject).Any(char.IsControl))
        {
            throw new RuleBrokenException("An address or subject of a message is one line without signs that cannot be seen");
        }

        PartnershipId = partnershipId;
        Recipient = recipient;
        Subject = subject;
        Text = text;
        QueuedAt = now;
        NextTryAt = now;
    }

    public Guid PartnershipId { get; private set; }

    public Guid OutgoingMailId { get; private set; } = Guid.CreateVersion7();

    /// <summary>The e-mail address.</summary>
    public string Recipient { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>What it says; nothing any more once it is sent or given up, for it was written for the recipient alone.</summary>
    public string Text { get; private set; } = "";

    public DateTime QueuedAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>How often sending was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the mail server said last.</summary>
    public string? LastFailure { get; private set; }

    /// <summary>When it may be tried; none once it is sent or given up. While a program is at it, the end of that program's lease.</summary>
    public DateTime? NextTryAt { get; private set; }

    public long Version { get; private set; }

    public bool IsGivenUp => SentAt is null && NextTryAt is null;

    /// <summary>Marks that sending begins. Once this is saved, no other program tries until the lease is over.</summary>
    public void Take(DateTime now)
    {
        if (NextTryAt is null || NextTryAt > now)
        {
            throw new RuleBrokenException("This message is sent, given up or not due yet");
        }

        Attempts++;
        NextTryAt = now + Lease;
    }

    public void WasSent(DateTime now)
    {
        SentAt = now;
        LastFailure = null;
        Finish();
    }

    /// <summary>Notes why it could not be sent, and when it is tried again.</summary>
    /// <param name="isForGood">Whether another try would be refused as well: nobody has that address.</param>
    public void Failed(DateTime now, string reason, bool isForGood)
    {
        LastFailure = reason.Length <= LongestFailure ? reason : reason[..LongestFailure];
        if (isForGood || Attempts > Pauses.Length)
        {
            Finish();
        }
        else
        {
            NextTryAt = now + Pauses[Attempts - 1];
        }
    }

    private void Finish()
    {
        NextTryAt = null;
        Text = "";
    }
}
