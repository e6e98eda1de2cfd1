using System.Text.RegularExpressions;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading;

/// <summary>The headings above a place in a document, and what they say about the tables below them.</summary>
internal sealed partial class Headings
{
    /// <summary>The nearest heading above; empty where there is none.</summary>
    public string Nearest { get; private set; } = "";

    public Origin? NearestOrigin { get; private set; }

    /// <summary>The paragraph that introduces what comes next; empty where the heading does.</summary>
    public string Introduction { get; set; } = "";

    /// <summary>The tier of the indicators below: CSI, KPI or the plan's own word.</summary>
    public string? Tier { get; private set; }

    /// <summary>The objective that the indicators below stand under.</summary>
    public string? Group { get; private set; }

    public void Pass(string heading, Origin origin)
    {
        Nearest = heading;
        NearestOrigin = origin;
        Introduction = "";
        if (TierOf(heading) is { } tier)
        {
            Tier = tier;
            Group = null;
        }
        else
        {
            Group = heading;
        }
    }

    /// <summary>The tier that a heading names; none where it names none.</summary>
    public static string? TierOf(string heading) =>
        Wording.CountWords(heading) > 12 ? null
        : Words.Named(heading, Words.Known.Tiers) ?? (TierMark().Match(heading) is { Success: true } mark ? mark.Groups["tier"].Value : null);

    /// <summary>The code at the end of a heading such as "Reduce burglary (CS4)", with the heading without it; none where it has none.</summary>
    public static (string Code, string Title)? CodeOf(string heading) =>
        CodeReader.Bracketed(heading) is [.., var last] && last.End == heading.TrimEnd().Length && last.Code.Any(char.IsDigit)
            ? (last.Code, heading[..last.Index].TrimEnd())
            : null;

    [GeneratedRegex(@"\bindicators?\s*\((?<tier>[A-Z]{2,5})s?\)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TierMark();
}
