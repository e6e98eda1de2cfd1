using Wardmote.Mail;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Mail;

public sealed class OutgoingMailTests
{
    private static readonly DateTime Morning = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_message_that_is_being_sent_is_not_due_until_the_lease_is_over()
    {
        OutgoingMail mail = Message();

        mail.Take(Morning);

        Assert.Equal(Morning + OutgoingMail.Lease, mail.NextTryAt);
        Assert.Throws<RuleBrokenException>(() => mail.Take(Morning.AddMinutes(1)));
    }

    [Fact]
    public void Pauses_grow_and_after_the_seventh_try_it_is_given_up()
    {
        OutgoingMail mail = Message();
        List<TimeSpan> pauses = [];

        while (mail.NextTryAt is { } due)
        {
            mail.Take(due);
            mail.Failed(due, "451 try later", isForGood: false);
            pauses.AddRange(mail.NextTryAt is { } next ? [next - due] : []);
        }

        Assert.Equal(7, mail.Attempts);
        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal(6, pauses.Distinct().Count());
        Assert.True(mail.IsGivenUp);
        Assert.Equal("451 try later", mail.LastFailure);
    }

    [Fact]
    public void An_address_that_nobody_has_is_given_up_at_once()
    {
        OutgoingMail mail = Message();
        mail.Take(Morning);

        mail.Failed(Morning, "550 no such person", isForGood: true);

        Assert.True(mail.IsGivenUp);
    }

    [Fact]
    public void What_was_said_is_not_kept_longer_than_needed()
    {
        OutgoingMail sent = Message();
        OutgoingMail waiting = Message();
        sent.Take(Morning);
        waiting.Take(Morning);

        sent.WasSent(Morning);
        waiting.Failed(Morning, "451 try later", isForGood: false);

        Assert.Equal("", sent.Text);
        Assert.Equal("Text", waiting.Text);
    }

    [Theory, InlineData("sam@northmere.example\r\nBcc: all@northmere.example", "Subject"), InlineData("sam@northmere.example", "Subject\nX-Header: 1")]
    public void No_header_can_be_slipped_in(string recipient, string subject) =>
        Assert.Throws<RuleBrokenException>(() => new OutgoingMail(Guid.CreateVersion7(), recipient, subject, "", Morning));

    private static OutgoingMail Message() => new(Guid.CreateVersion7(), "sam@northmere.example", "Subject", "Text", Morning);
}
