using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Reading;

/// <summary>What a file's name says: the police call theirs "2021-03-south-yorkshire-street.csv".</summary>
/// <param name="Month">In months since the year 0.</param>
/// <param name="Force">The force as the name has it, known or not.</param>
public sealed partial record PoliceFileName(int Month, string Force, SourceKind Kind)
{
    /// <summary>What the name says; none where it is not built like the names of the police.</summary>
    public static PoliceFileName? Read(string path)
    {
        Match match = Pattern().Match(path);
        if (!match.Success)
        {
            return null;
        }

        int month = (int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) * 12) + int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) - 1;
        SourceKind kind = match.Groups["kind"].Value switch
        {
            "street" => SourceKind.Street,
            "outcomes" => SourceKind.Outcomes,
            _ => SourceKind.StopAndSearch,
        };
        return new PoliceFileName(month, match.Groups["force"].Value, kind);
    }

    [GeneratedRegex(@"(?:^|[/\\])(?<year>[0-9]{4})-(?<month>0[1-9]|1[0-2])-(?<force>[a-z][a-z-]*)-(?<kind>street|outcomes|stop-and-search)\.csv(?:\.gz)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
