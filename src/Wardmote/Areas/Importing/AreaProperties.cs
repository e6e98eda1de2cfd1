using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wardmote.Areas.Importing;

/// <summary>
/// Which properties of a file's features tell code, name and district, and with that what kind of areas they are and of which
/// year: “WD25CD” holds codes of the wards of 2025. Where a file names several kinds, it is of the smallest.
/// </summary>
/// <param name="Kind">The kind of area.</param>
/// <param name="Year">The year of the codes; none where their property does not say it.</param>
/// <param name="Code">The property that holds the codes.</param>
/// <param name="Name">The property that holds the names; none where none does.</param>
/// <param name="DistrictCode">The property with the code of the district; none where none does.</param>
/// <param name="DistrictName">The property with the name of the district; none where none does.</param>
public sealed partial record AreaProperties(AreaKind Kind, int? Year, string Code, string? Name, string? DistrictCode, string? DistrictName)
{
    /// <summary>From the smallest: the kinds whose codes a file may name, as the Office for National Statistics abbreviates them.</summary>
    private static readonly (string Letters, AreaKind Kind)[] Kinds = [("LSOA", AreaKind.Lsoa), ("MSOA", AreaKind.Msoa), ("WD", AreaKind.Ward), ("WARD", AreaKind.Ward), ("LAD", AreaKind.District), ("LTLA", AreaKind.District)];

    private static readonly string[] PlainNames = ["name", "NAME", "Name", "title", "label", "ward_name", "area_name"];

    /// <summary>What the properties' names tell; none where no property is known to hold codes.</summary>
    public static AreaProperties? Of(IReadOnlyCollection<string> properties)
    {
        foreach ((string letters, AreaKind kind) in Kinds)
        {
            foreach (string property in properties)
            {
                if (CodeProperty().Match(property) is { Success: true } match && match.Groups["kind"].ValueSpan.Equals(letters, StringComparison.OrdinalIgnoreCase))
                {
                    string year = match.Groups["year"].Value;
                    bool isDistrict = kind == AreaKind.District;
                    return new(kind, YearOf(year), property, NameBeside(properties, letters, year), isDistrict ? property : District(properties, "CD"), isDistrict ? NameBeside(properties, letters, year) : District(properties, "NM"));
                }
            }
        }

        return null;
    }

    /// <summary>The same from a feature whose property only has a code in it that begins as all of its kind do: E05 for wards.</summary>
    public static AreaProperties? OfValues(IReadOnlyDictionary<string, JsonElement> properties)
    {
        foreach ((string property, JsonElement value) in properties)
        {
            if (value.ValueKind == JsonValueKind.String && KindOfCode(value.GetString()!) is { } kind)
            {
                return new(kind, null, property, PlainName(properties.Keys), null, properties.Keys.FirstOrDefault(key => key.Equals("district", StringComparison.OrdinalIgnoreCase)));
            }
        }

        return null;
    }

    /// <summary>For areas of the partnership's own, which have names and no codes.</summary>
    public static string? PlainName(IEnumerable<string> properties)
    {
        string[] held = [.. properties];
        return PlainNames.FirstOrDefault(held.Contains) ?? held.FirstOrDefault(property => property.EndsWith("name", StringComparison.OrdinalIgnoreCase) || property.EndsWith("NM", StringComparison.Ordinal));
    }

    /// <summary>The kind that a code of England or Wales is of; none where it is no such code.</summary>
    public static AreaKind? KindOfCode(string code) => !StatisticalCode().IsMatch(code) ? null : code[..3] switch
    {
        "E01" or "W01" => AreaKind.Lsoa,
        "E02" or "W02" => AreaKind.Msoa,
        "E05" or "W05" => AreaKind.Ward,
        "E06" or "E07" or "E08" or "E09" or "W06" => AreaKind.District,
        _ => null,
    };

    /// <summary>The name without the number of a small area: "Hart" of "Hart 003A".</summary>
    public static string DistrictIn(string smallAreaName) => SmallArea().Match(smallAreaName) is { Success: true } match ? match.Groups["district"].Value : "";

    private static int? YearOf(string year) => year.Length switch { 0 => null, 2 => 2000 + int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), _ => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) };

    private static string? NameBeside(IReadOnlyCollection<string> properties, string letters, string year) =>
        properties.FirstOrDefault(property => NameProperty().Match(property) is { Success: true } match
            && match.Groups["kind"].ValueSpan.Equals(letters, StringComparison.OrdinalIgnoreCase) && match.Groups["year"].Value == year)
        ?? PlainName(properties.Where(property => !NameProperty().IsMatch(property)));

    /// <summary>The district as it was when the areas were drawn; else, where the file only has that, as it is now.</summary>
    private static string? District(IReadOnlyCollection<string> properties, string ending) =>
        properties.FirstOrDefault(property => (ending == "CD" ? CodeProperty() : NameProperty()).Match(property) is { Success: true } match && match.Groups["kind"].Value.ToUpperInvariant() is "LAD" or "LTLA")
        ?? properties.FirstOrDefault(property => property.Equals($"LAD{ending}_ACTIVE", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^(?<kind>LSOA|MSOA|WD|WARD|LAD|LTLA)_?(?<year>[0-9]{2}|20[0-9]{2}|)_?(CD|CODE)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodeProperty();

    [GeneratedRegex("^(?<kind>LSOA|MSOA|WD|WARD|LAD|LTLA)_?(?<year>[0-9]{2}|20[0-9]{2}|)_?(NM|NAME)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NameProperty();

    [GeneratedRegex("^[EW][0-9]{8}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StatisticalCode();

    [GeneratedRegex("^(?<district>.+?) [0-9]{3}[A-Z]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SmallArea();
}
