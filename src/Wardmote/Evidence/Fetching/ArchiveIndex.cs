using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fetching;

/// <summary>The archives that the publisher lists on its page, each with the checksum that stands beside it.</summary>
/// <param name="Checksums">The MD5 by archive, in lower case; none where the page gives none.</param>
public sealed partial record ArchiveIndex(IReadOnlyDictionary<Period, string?> Checksums)
{
    public IReadOnlyCollection<Period> Archives => [.. Checksums.Keys];

    /// <summary>Reads the page: every link to a file like 2026-07.zip, and the first 32 hexadecimal digits between it and the next.</summary>
    public static ArchiveIndex Read(string page)
    {
        Dictionary<Period, string?> found = [];
        MatchCollection links = Link().Matches(page);
        for (int i = 0; i < links.Count; i++)
        {
            int end = i + 1 < links.Count ? links[i + 1].Index : page.Length;
            Match checksum = Checksum().Match(page[(links[i].Index + links[i].Length)..end]);
            if (PeriodReader.Read(links[i].Groups["month"].Value) is { Kind: PeriodKind.Month } month && (checksum.Success || !found.ContainsKey(month)))
            {
                found[month] = checksum.Success ? checksum.Value.ToLowerInvariant() : null;
            }
        }

        return new(found);
    }

    [GeneratedRegex("""href\s*=\s*["']?[^"'\s>]*?(?<month>[0-9]{4}-[0-9]{2})\.zip["'\s>]""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("""(?<![0-9A-Fa-f])[0-9A-Fa-f]{32}(?![0-9A-Fa-f])""", RegexOptions.None, 1000)]
    private static partial Regex Checksum();
}
