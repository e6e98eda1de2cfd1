using System.CommandLine;
using Wardmote.Mail;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web.Maps;
using Wardmote.Work;

namespace Wardmote.Cli;

/// <summary>What the program has to do with the world outside: the mail server, its own address, the hour of the daily digest, and the basemap below maps. Each may be given as an option, in the environment or in appsettings.json, in this order.</summary>
public sealed class OutgoingOptions
{
    /// <summary>The setting that is read from the environment alone: an option is seen by everybody on the computer, and a file is copied.</summary>
    private const string Password = "mail-password";

    private const string DigestHour = "digest-hour";

    private readonly Dictionary<string, Option<string?>> _options;

    public OutgoingOptions(Command command)
    {
        _options = Settings.Where(setting => setting.Name != Password).ToDictionary(
            setting => setting.Name,
            setting => new Option<string?>($"--{setting.Name}") { Description = setting.Meaning, HelpName = setting.Value },
            StringComparer.Ordinal);
        foreach (Option<string?> option in _options.Values)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The settings there are, in the order in which they are explained.</summary>
    public static IReadOnlyList<OutgoingSetting> Settings { get; } =
    [
        new("mail-host", "HOST", "The mail server through which messages go; no mail where none is named"),
        new("mail-port", "PORT", "The mail server’s port: 587 where none is given"),
        new("mail-encryption", "KIND", "“starttls”, which it is where nothing is given, or “none” for a server on the same computer"),
        new("mail-user", "NAME", "The name under which Wardmote signs in to the mail server, if it asks for one"),
        new(Password, "PASSWORD", "The password that goes with it; in the environment alone"),
        new("mail-from", "ADDRESS", "The address that messages come from"),
        new("public-address", "URL", "Where people open this installation, for the links in messages: “https://wardmote.example.gov.uk”"),
        new(DigestHour, "HOUR", "The hour in the United Kingdom from which the daily digest goes out, 0 to 17: 8 where none is given"),
        new("basemap", "URL", "Square pictures of streets that lie below the maps, by address: “https://tiles.example/{z}/{x}/{y}.png”; none where none is named"),
        new("basemap-credit", "WORDS", "Whose basemap it is, said below every map; the name of its server where nothing is given"),
    ];

    /// <summary>Reads what was given, and refuses what cannot work.</summary>
    public (MailSettings Mail, DigestHours DigestHours, BasemapSettings Basemap) Read(ParseResult result)
    {
        IConfigurationSection file = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).Build().GetSection("Wardmote");
        if (file[Password] is not null)
        {
            throw new SettingException($"appsettings.json holds the mail password. Take it out and give it in the environment, as {VariableOf(Password)}.");
        }

        string? Given(string name) => (_options.TryGetValue(name, out Option<string?>? option) ? result.GetValue(option) : null) ?? Environment.GetEnvironmentVariable(VariableOf(name)) ?? file[name];
        return (MailSettings.Of(Given), DigestHours.Of(Given(DigestHour)), BasemapSettings.Of(Given));
    }

    internal static string VariableOf(string name) => $"WARDMOTE_{name.Replace('-', '_').ToUpperInvariant()}";
}

/// <summary>One setting of what the program has to do with the world outside.</summary>
public sealed record OutgoingSetting(string Name, string Value, string Meaning)
{
    /// <summary>The environment variable that gives it.</summary>
    public string Variable => OutgoingOptions.VariableOf(Name);
}
