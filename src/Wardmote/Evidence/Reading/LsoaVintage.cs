using System.Globalization;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Of which census the LSOA codes of a month are. The codes that came in 2021 have higher numbers than any of 2011, and about
/// one in eighteen is such a code; the police changed over with the month of June 2023.
/// </summary>
internal static class LsoaVintage
{
    private const int LastEnglishOf2011 = 33_768;
    private const int LastWelshOf2011 = 1_909;

    /// <summary>With that many different codes and none that is new, the chance that they are of 2021 is below one in 20,000.</summary>
    private const int EnoughToTell = 200;

    private static readonly int Change = MonthNumber.Of(new DateOnly(2023, 6, 1));

    /// <summary>2011 or 2021; none where there is no code.</summary>
    public static int? Of(IReadOnlyCollection<string> codes, int month)
    {
        string[] stated = [.. codes.Where(code => code.Length > 0)];
        return stated.Length == 0 ? null
            : stated.Any(IsOf2021) ? 2021
            : stated.Length >= EnoughToTell || month < Change ? 2011 : 2021;
    }

    private static bool IsOf2021(string code) =>
        code.Length == 9 && int.TryParse(code.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && ((code.StartsWith("E01", StringComparison.Ordinal) && number > LastEnglishOf2011) || (code.StartsWith("W01", StringComparison.Ordinal) && number > LastWelshOf2011));
}
