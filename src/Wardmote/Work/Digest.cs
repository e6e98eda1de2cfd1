using System.Globalization;
using System.Text;
using Wardmote.Mail;

namespace Wardmote.Work;

/// <summary>The message that tells a person what waits for them.</summary>
public sealed record Digest(string Subject, string Text)
{
    private const int MostItems = 30;

    /// <summary>Writes the message; it holds links only where the installation knows its own address.</summary>
    public static Digest Of(Reminded person, IReadOnlyList<WaitingItem> items, DateOnly today, MailSettings settings)
    {
        WaitingItem[] late = [.. items.Where(waiting => waiting.Item.Urgency == Urgency.Late)];
        WaitingItem[] soon = [.. items.Where(waiting => waiting.Item.Urgency != Urgency.Late)];
        string counts = string.Join(" and ", new[] { Count(late.Length, "late"), Count(soon.Length, "due soon") }.OfType<string>());
        var text = new StringBuilder($"Hello {person.Name},\n\nthis waits for you at {person.PartnershipName}.\n");
        Append(text, "Late", late, settings);
        Append(text, "Due by " + today.AddDays(WaitingItem.DaysAhead).ToString("d MMMM yyyy", CultureInfo.InvariantCulture), soon, settings);
        text.Append(settings.Link(WorkLinks.MyWork) is { } page ? $"\nAll that waits for you: {page}\n" : "\nOpen Wardmote and choose “My work” to see all that waits for you.\n");
        text.Append("\nWardmote writes at most once a day, on weekdays, and only when something is late or due within a week. ");
        text.Append(settings.Link(WorkLinks.Reminders) is { } off ? $"Switch these messages off: {off}\n" : "You can switch these messages off under “My work”, “E-mail reminders”.\n");
        return new($"{person.PartnershipName}: {counts}", text.ToString());
    }

    private static void Append(StringBuilder text, string heading, WaitingItem[] items, MailSettings settings)
    {
        if (items.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{heading}\n");
        foreach (WorkItem item in items.Take(MostItems).Select(waiting => waiting.Item))
        {
            string due = item.DueOn is { } day ? $" (due {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : "";
            text.Append(CultureInfo.InvariantCulture, $"- {item.Text}{due}{(item.Why is null ? "" : $": {item.Why}")}\n");
            if (settings.Link(item.Href) is { } link)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {link}\n");
            }
        }

        if (items.Length > MostItems)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {items.Length - MostItems} more\n");
        }
    }

    private static string? Count(int number, string what) => number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{number} {what}");
}
