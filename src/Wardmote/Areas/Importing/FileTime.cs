using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Areas.Importing;

/// <summary>Which year, basis and sex a population table is of, as its title or else its name says.</summary>
internal static partial class FileTime
{
    /// <summary>Year and basis; none where neither says it.</summary>
    public static (int Year, AreaBasis Basis)? Of(string titles, string fileName)
    {
        foreach (string text in new[] { titles, fileName })
        {
            if (MidYear().Match(text) is { Success: true } mid)
            {
                return (Year(mid), AreaBasis.MidYear);
            }

            if (Census().Match(text) is { Success: true } census)
            {
                return (Year(census), AreaBasis.Census);
            }
        }

        return null;
    }

    /// <summary>"Persons" where neither title nor name says anything else.</summary>
    public static string SexOf(string titles, string fileName)
    {
        // A title names all three where the workbook has a sheet for each; its own comes last.
        Match found = Sex().Match(titles) is { Success: true } titled ? Sex().Matches(titles)[^1] : Sex().Match(fileName);
        return found.Success ? found.Value.ToLowerInvariant() switch { "males" or "male" => "Males", "females" or "female" => "Females", _ => "Persons" } : "Persons";
    }

    private static int Year(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("mid[-_ ]?(year)?[-_ ]?(?<year>20[0-9]{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MidYear();

    [GeneratedRegex("census[-_ ]?(?<year>20[0-9]{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Census();

    [GeneratedRegex("females?|males?|persons", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Sex();
}
