using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Wardmote.Platform.Data;

/// <summary>One numbered step of the schema for one engine: "0007-plan-actions.sqlite.sql".</summary>
public sealed partial record MigrationScript(int Number, string Name, string Engine, string Sql)
{
    /// <summary>The scripts of one engine in the order of their numbers.</summary>
    public static IReadOnlyList<MigrationScript> All(string engine)
    {
        Assembly assembly = typeof(MigrationScript).Assembly;
        return [.. assembly.GetManifestResourceNames().Select(name => FileName().Match(name))
            .Where(match => match.Success && match.Groups["engine"].Value == engine)
            .Select(match => new MigrationScript(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["name"].Value, engine, Read(assembly, match.Value)))
            .OrderBy(script => script.Number)];
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^.*\.(?<number>\d{4})-(?<name>[a-z0-9-]+)\.(?<engine>sqlite|postgres)\.sql$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileName();
}
