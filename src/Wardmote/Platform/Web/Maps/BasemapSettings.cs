using System.Text.RegularExpressions;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>Whose pictures of streets lie below the maps. Where none are named, maps are drawn without, and no browser asks anybody but this installation.</summary>
public sealed partial class BasemapSettings
{
    private static readonly string[] Gaps = ["{z}", "{x}", "{y}"];

    /// <summary>No basemap.</summary>
    public static BasemapSettings None { get; } = new();

    /// <summary>The basemap's squares; none where none is set.</summary>
    public MapTiles? Tiles { get; private init; }

    /// <summary>From where pictures may come beside this installation, as a content security policy writes it: “https://tiles.example”; empty without a basemap.</summary>
    public string Origin { get; private init; } = "";

    /// <summary>Reads the settings that were given and refuses those that cannot work.</summary>
    /// <param name="given">The value of a setting by its name: “basemap” and “basemap-credit”.</param>
    /// <exception cref="SettingException">The address is not that of square pictures, or there is a credit without a basemap.</exception>
    public static BasemapSettings Of(Func<string, string?> given)
    {
        string template = given("basemap")?.Trim() ?? "";
        string credit = given("basemap-credit")?.Trim() ?? "";
        if (template.Length == 0)
        {
            return credit.Length == 0 ? None : throw new SettingException("There is a basemap-credit and no basemap. Name the basemap’s address too, or leave out the credit.");
        }

        Uri address = AddressOf(template);
        string port = address.IsDefaultPort ? "" : $":{address.Port}";
        return new() { Tiles = new(template, credit.Length > 0 ? credit : address.Host), Origin = $"{address.Scheme}://{address.IdnHost}{port}" };
    }

    private static Uri AddressOf(string template)
    {
        if (!Uri.TryCreate(template, UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http") || address.HostNameType is UriHostNameType.Basic or UriHostNameType.Unknown)
        {
            throw new SettingException($"The basemap “{template}” is not the address of a web site. Write it like https://tiles.example/{{z}}/{{x}}/{{y}}.png.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new SettingException("The basemap’s address holds a name or password. It is sent to every browser, and browsers do not use it: leave it out.");
        }

        string[] missing = [.. Gaps.Where(gap => !template.Contains(gap, StringComparison.Ordinal))];
        if (missing.Length > 0)
        {
            throw new SettingException($"The basemap “{template}” lacks {string.Join(" and ", missing)}. Write it like https://tiles.example/{{z}}/{{x}}/{{y}}.png: the places where zoom, column and row of a square go.");
        }

        string[] unknown = [.. Gap().Matches(template).Select(match => match.Value).Except(Gaps)];
        return unknown.Length == 0 ? address : throw new SettingException($"The basemap “{template}” holds {string.Join(" and ", unknown)}, which Wardmote does not fill in. It knows {{z}}, {{x}} and {{y}}.");
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
