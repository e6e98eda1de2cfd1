using Wardmote.Access;
using Wardmote.Mail;
using Wardmote.Platform.Common;
using Wardmote.Work;

namespace Wardmote.Tests.Work;

public sealed class DigestTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly Reminded Sam = new(Guid.CreateVersion7(), "Sam Hill", "sam@northmere.example", Guid.CreateVersion7(), "Northmere", Role.Contributor);
    private static readonly WaitingItem Late = new("Values", new WorkItem("Enter 6 values", "/rounds/1", Urgency.Late, Monday.AddDays(-3), "asked by Priya"));
    private static readonly WaitingItem Soon = new("Actions", new WorkItem("Report on lights", "/plans/1", Urgency.DueSoon, Monday.AddDays(2)));

    [Fact]
    public void It_says_what_is_late_and_what_is_due_with_links_where_the_address_is_known()
    {
        Digest digest = Digest.Of(Sam, [Late, Soon], Monday, new MailSettings { PublicAddress = new("https://wardmote.northmere.example") });

        Assert.Equal("Northmere: 1 late and 1 due soon", digest.Subject);
        Assert.Contains("Late\n- Enter 6 values (due 20 November 2026): asked by Priya\n  https://wardmote.northmere.example/rounds/1\n", digest.Text, StringComparison.Ordinal);
        Assert.Contains("Due by 30 November 2026\n- Report on lights (due 25 November 2026)\n", digest.Text, StringComparison.Ordinal);
        Assert.Contains("https://wardmote.northmere.example/account/reminders", digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_public_address_it_holds_words_and_no_links()
    {
        Digest digest = Digest.Of(Sam, [Late], Monday, MailSettings.None);

        Assert.Equal("Northmere: 1 late", digest.Subject);
        Assert.DoesNotContain("/rounds", digest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("http", digest.Text, StringComparison.Ordinal);
        Assert.Contains("My work", digest.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Urgency.Late, null, true)]
    [InlineData(Urgency.DueSoon, 7, true)]
    [InlineData(Urgency.DueSoon, 8, false)]
    [InlineData(Urgency.DueSoon, null, true)]
    [InlineData(Urgency.Waiting, null, false)]
    [InlineData(Urgency.Waiting, 3, true)]
    public void Only_what_is_late_or_due_within_a_week_is_worth_a_message(Urgency urgency, int? inDays, bool isPressing)
    {
        WaitingItem item = new("Values", new WorkItem("Enter", "/", urgency, inDays is { } days ? Monday.AddDays(days) : null));

        Assert.Equal(isPressing, item.IsPressing(Monday));
    }

    [Theory]
    [InlineData("2026-11-23T07:59Z", false)]
    [InlineData("2026-11-23T08:00Z", true)]
    [InlineData("2026-11-23T18:00Z", false)]
    [InlineData("2026-11-21T10:00Z", false)]
    [InlineData("2026-07-06T07:00Z", true)]
    public void Messages_go_on_weekdays_in_working_hours_by_the_clock_on_a_British_wall(string moment, bool areNow) =>
        Assert.Equal(areNow, DigestHours.Usual.AreNow(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime));

    [Theory, InlineData("18"), InlineData("-1"), InlineData("eight")]
    public void An_hour_outside_the_working_day_is_refused(string hour) => Assert.Throws<SettingException>(() => DigestHours.Of(hour));

    [Fact]
    public void Nobody_is_reminded_twice_on_one_day_nor_against_their_will()
    {
        var reminders = new Reminders(Guid.CreateVersion7(), Guid.CreateVersion7());

        reminders.Remind(Monday);

        Assert.Throws<RuleBrokenException>(() => reminders.Remind(Monday));
        reminders.Switch(on: false);
        Assert.Throws<RuleBrokenException>(() => reminders.Remind(Monday.AddDays(1)));
    }
}
