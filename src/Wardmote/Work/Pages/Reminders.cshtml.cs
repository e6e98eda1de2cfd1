using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Mail;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Work.Pages;

/// <summary>Switches one's own reminders on and off.</summary>
[Requires(Permission.HaveWork)]
public sealed class RemindersPage(AppDb db, CurrentUser user, SwitchReminders switchReminders, MailSettings mail, DigestHours hours) : PageModel, IFormPage
{
    [BindProperty]
    public bool On { get; set; }

    public bool IsMailSetUp => mail.IsSetUp;

    /// <summary>Where messages go, and from when on in the day.</summary>
    public string Hint { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        On = (await db.FindRemindersAsync(user.UserId!.Value, cancellationToken))?.AreOff != true;
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await switchReminders.RunAsync(new(On), cancellationToken);
        TempData.SayNext(On ? "You are reminded by e-mail" : "You are no longer reminded by e-mail");
        return LocalRedirect(WorkLinks.Reminders);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        string address = await db.Users.Where(account => account.UserId == user.UserId).Select(account => account.Email).SingleAsync(cancellationToken);
        Hint = string.Create(CultureInfo.InvariantCulture, $"To {address}, from {new TimeOnly(hours.Hour, 0):h:mm} {(hours.Hour < 12 ? "am" : "pm")}");
    }
}
