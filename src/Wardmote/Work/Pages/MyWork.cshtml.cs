using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Mail;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Work.Pages;

/// <summary>What waits for the person, the most pressing first; the first page after signing in.</summary>
[Requires(Permission.HaveWork)]
public sealed class MyWorkPage(AppDb db, CurrentUser user, IEnumerable<IWorkSource> sources, MailSettings mail, TimeProvider clock) : PageModel
{
    public sealed record Group(string Id, string Title, IReadOnlyList<WaitingItem> Items);

    public IReadOnlyList<WaitingItem> Items { get; private set; } = [];

    public IReadOnlyList<Group> Groups =>
        [.. new[] { GroupOf(Urgency.Late, "late", "Late"), GroupOf(Urgency.DueSoon, "soon", "Due soon"), GroupOf(Urgency.Waiting, "waiting", "Waiting") }.Where(group => group.Items.Count > 0)];

    /// <summary>Whether the person hears of this by e-mail.</summary>
    public string Reminded { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Guid userId = user.UserId!.Value;
        Items = await sources.AllForAsync(userId, Today, cancellationToken);
        bool areOff = (await db.FindRemindersAsync(userId, cancellationToken))?.AreOff == true;
        Reminded = !mail.IsSetUp ? "Mail is not set up on this installation: what waits for you stands here alone."
            : areOff ? "You are not reminded by e-mail."
            : "You are reminded by e-mail of what is late or due within a week.";
    }

    /// <summary>A date with how far off it is.</summary>
    public string Due(DateOnly due)
    {
        int days = due.DayNumber - Today.DayNumber;
        string distance = days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 1 => string.Create(CultureInfo.InvariantCulture, $"in {days:N0} days"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{-days:N0} days ago"),
        };
        return $"{(days < 0 ? "Was due" : "Due")} {due.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, {distance}";
    }

    private DateOnly Today => BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    private Group GroupOf(Urgency urgency, string id, string title) => new(id, title, [.. Items.Where(waiting => waiting.Item.Urgency == urgency)]);
}
