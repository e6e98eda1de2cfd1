using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Mail.Pages;

/// <summary>Tells whether mail is set up, what waits in the outbox and what could not be sent, and sends a test message.</summary>
[Requires(Permission.ManagePartnership)]
public sealed class MailSettingsPage(AppDb db, MailSettings settings, SendTestMessage sendTestMessage) : PageModel, IFormPage
{
    private const int Latest = 50;

    /// <summary>A message as the list shows it: never its text, which is for the person it was written to.</summary>
    public sealed record Message(string Recipient, string Subject, DateTime QueuedAt, DateTime? SentAt, int Attempts, string? LastFailure, DateTime? NextTryAt)
    {
        public string State => SentAt is not null ? "Sent" : NextTryAt is null ? "Given up" : Attempts == 0 ? "Waits" : "Tried again";

        public string Colour => SentAt is not null ? "green" : NextTryAt is null ? "red" : Attempts == 0 ? "grey" : "orange";

        public string? Remark => SentAt is { } sent ? BritishTime.Words(sent)
            : NextTryAt is { } next && Attempts > 0 ? $"{LastFailure ?? "It is being sent"}. Next try {BritishTime.Words(next)}"
            : LastFailure;
    }

    public MailSettings Settings => settings;

    public IReadOnlyList<Message> Messages { get; private set; } = [];

    /// <summary>How the outbox stands, in a sentence.</summary>
    public string State { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancellationToken)
    {
        string address = await sendTestMessage.RunAsync(cancellationToken);
        TempData.SayNext($"A test message to {address} is in the outbox and goes within a minute or two. Open this page again to see whether the mail server took it.");
        return LocalRedirect("/settings/mail");
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Messages = await db.OutgoingMails.OrderByDescending(mail => mail.QueuedAt).ThenByDescending(mail => mail.OutgoingMailId).Take(Latest)
            .Select(mail => new Message(mail.Recipient, mail.Subject, mail.QueuedAt, mail.SentAt, mail.Attempts, mail.LastFailure, mail.NextTryAt)).ToListAsync(cancellationToken);
        int waiting = await db.OutgoingMails.CountAsync(mail => mail.NextTryAt != null, cancellationToken);
        int givenUp = await db.OutgoingMails.CountAsync(mail => mail.NextTryAt == null && mail.SentAt == null, cancellationToken);
        State = string.Create(CultureInfo.InvariantCulture, $"Mail is set up. {Counted(waiting, "waits", "wait")} in the outbox, and {Counted(givenUp, "was", "were").ToLowerInvariant()} given up.");
    }

    private static string Counted(int number, string one, string many) => number switch
    {
        0 => $"No message {one}",
        1 => $"One message {one}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number:N0} messages {many}"),
    };
}
