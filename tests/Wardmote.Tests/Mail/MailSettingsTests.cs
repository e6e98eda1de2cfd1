using Wardmote.Mail;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Mail;

public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_server_there_is_no_mail()
    {
        MailSettings settings = Of(("mail-from", "wardmote@northmere.example"));

        Assert.False(settings.IsSetUp);
    }

    [Fact]
    public void A_server_and_a_sender_are_enough_and_the_connection_is_encrypted()
    {
        MailSettings settings = Of(("mail-host", "mail.northmere.example"), ("mail-from", "wardmote@northmere.example"));

        Assert.True(settings.IsSetUp);
        Assert.True(settings.IsEncrypted);
        Assert.Equal(587, settings.Port);
        Assert.Null(settings.Link("/my-work"));
    }

    [Fact]
    public void Links_begin_with_the_public_address()
    {
        MailSettings settings = Of(("public-address", "https://wardmote.northmere.example/"));

        Assert.Equal("https://wardmote.northmere.example/my-work", settings.Link("/my-work"));
    }

    [Theory]
    [InlineData("mail-port", "65536", "65535")]
    [InlineData("mail-port", "smtp", "65535")]
    [InlineData("mail-from", "nobody", "address")]
    [InlineData("mail-encryption", "ssl", "starttls")]
    [InlineData("mail-user", "wardmote", "together")]
    [InlineData("public-address", "wardmote", "https://")]
    public void A_setting_that_cannot_work_is_refused_with_what_to_write(string name, string value, string hint)
    {
        SettingException refusal = Assert.Throws<SettingException>(() => Of(("mail-host", "mail.northmere.example"), ("mail-from", "wardmote@northmere.example"), (name, value)));

        Assert.Contains(hint, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_crosses_no_network_unencrypted()
    {
        (string, string)[] open = [("mail-from", "w@northmere.example"), ("mail-user", "wardmote"), ("mail-password", "secret"), ("mail-encryption", "none")];

        SettingException refusal = Assert.Throws<SettingException>(() => Of([.. open, ("mail-host", "mail.northmere.example")]));

        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
        Assert.True(Of([.. open, ("mail-host", "localhost")]).IsSetUp);
    }

    private static MailSettings Of(params (string Name, string Value)[] given) => MailSettings.Of(name => given.LastOrDefault(one => one.Name == name).Value);
}
