using System.Globalization;
using System.Net;
using System.Net.Mail;
using Wardmote.Platform.Common;

namespace Wardmote.Mail;

/// <summary>Through which server mail goes, and how links in it begin. Where no server is named, no mail is queued or sent: then there is the page alone.</summary>
public sealed class MailSettings
{
    private const int SubmissionPort = 587;

    /// <summary>No mail.</summary>
    public static MailSettings None { get; } = new();

    public string? Host { get; init; }

    public int Port { get; init; } = SubmissionPort;

    /// <summary>The name under which the program signs in to the server; none where the server asks for none.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The address that messages come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Whether the connection must be encrypted (STARTTLS) before anything is said on it.</summary>
    public bool IsEncrypted { get; init; } = true;

    /// <summary>Where people open this installation: “https://wardmote.example.gov.uk”. Where none is set, messages hold no links.</summary>
    public Uri? PublicAddress { get; init; }

    public bool IsSetUp => Host is not null;

    /// <summary>Reads the settings that were given and refuses those that cannot work.</summary>
    /// <param name="given">The value of a setting by its name, like “mail-host”; none where it is not given.</param>
    public static MailSettings Of(Func<string, string?> given)
    {
        Uri? publicAddress = Given(given, "public-address") is { } address ? AddressOf(address) : null;
        if (Given(given, "mail-host") is not { } host)
        {
            return new() { PublicAddress = publicAddress };
        }

        var settings = new MailSettings
        {
            Host = host,
            Port = Given(given, "mail-port") is { } port ? PortOf(port) : SubmissionPort,
            User = Given(given, "mail-user"),
            Password = Given(given, "mail-password"),
            From = SenderOf(Given(given, "mail-from")),
            IsEncrypted = IsEncryptedBy(Given(given, "mail-encryption")),
            PublicAddress = publicAddress,
        };
        settings.MustKeepThePassword();
        return settings;
    }

    /// <summary>The whole address of one of our pages; none where the installation does not know its own.</summary>
    public string? Link(string href) => PublicAddress is null ? null : $"{PublicAddress.AbsoluteUri.TrimEnd('/')}{href}";

    private static string? Given(Func<string, string?> given, string name) => given(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static int PortOf(string port) => int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 65536
        ? number
        : throw new SettingException($"The mail server’s port “{port}” is not a number from 1 to 65535. Most servers take mail at 587.");

    private static string SenderOf(string? from) => from is not null && MailAddress.TryCreate(from, out _)
        ? from
        : throw new SettingException($"Mail needs an address that it comes from, and “{from}” is none. Set mail-from to something like wardmote@example.gov.uk.");

    private static bool IsEncryptedBy(string? encryption) => encryption switch
    {
        null or "starttls" => true,
        "none" => false,
        _ => throw new SettingException($"The mail encryption “{encryption}” is not known. Write “starttls”, or “none” for a server on this computer."),
    };

    private static Uri AddressOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http"
        ? uri!
        : throw new SettingException($"The public address “{address}” is not the address of a web site. Write it like https://wardmote.example.gov.uk.");

    private void MustKeepThePassword()
    {
        if ((User is null) != (Password is null))
        {
            throw new SettingException("The mail server’s user and password are given together or not at all. The password is read from the environment alone.");
        }

        bool isThisComputer = Host == "localhost" || (IPAddress.TryParse(Host, out IPAddress? address) && IPAddress.IsLoopback(address));
        if (Password is not null && !IsEncrypted && !isThisComputer)
        {
            throw new SettingException("Without encryption the mail password would cross the network for anybody to read. Set mail-encryption to starttls, or leave out user and password.");
        }
    }
}
