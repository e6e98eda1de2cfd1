using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>The drivers of a document: the rows of its tables, each with the points of the chapter that speaks of it.</summary>
internal static partial class DriverReading
{
    /// <summary>Words that stand in so many names of laws that they tell none from another.</summary>
    private static readonly HashSet<string> Common = new(["act", "bill", "the", "and", "of", "for", "in", "on", "to", "duty", "regulation", "updates", "reform", "reforms", "local", "national", "safety", "new"], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<DriverEntry> Of(DocumentLists lists, DocumentOutline outline)
    {
        List<DriverEntry> drivers = [.. lists.Of("drivers").SelectMany(list => list.Items.Where(item => item.Cells.Count > 1).Select(item => Row(list, item.Cells)))];
        foreach (IGrouping<SectionContent, Point> chapter in Points(lists, outline).GroupBy(point => point.Chapter))
        {
            if (Match(drivers, chapter.Key.Heading) is { } at)
            {
                drivers[at] = drivers[at] with
                {
                    Elements = [.. drivers[at].Elements, .. chapter.Where(point => !point.IsLocal).Select(point => point.Text)],
                    LocalImplications = [.. drivers[at].LocalImplications, .. chapter.Where(point => point.IsLocal).Select(point => point.Text)],
                    SourceTitle = drivers[at].SourceTitle ?? Footnote(outline, chapter.Key.Heading),
                };
            }
        }

        return drivers;
    }

    private static DriverEntry Row(ListContent list, IReadOnlyList<string> cells) => new(Tidy(cells[0]) ?? "", Tidy(cells[1]) ?? "")
    {
        Level = LevelOf(list),
        Focus = cells.Count > 2 ? Tidy(cells[2]) : null,
        Implications = cells.Count > 3 ? Tidy(cells[3]) : null,
    };

    /// <summary>Bullets of chapters: lists of what to expect and of local implications, and bare bullets under a heading that names a driver.</summary>
    private static IEnumerable<Point> Points(DocumentLists lists, DocumentOutline outline)
    {
        foreach (ListContent list in lists.Of("expectations").Concat(lists.Of("implications")))
        {
            if (outline.SectionAt(list.Origin) is { } section)
            {
                // "Local implications" is a heading of its own within the chapter that names the driver.
                SectionContent chapter = outline.Above(section).FirstOrDefault(above => !IsLocal(above.Heading) && !IsExpectation(above.Heading)) ?? section;
                foreach (ListItemContent item in list.Items)
                {
                    yield return new(chapter, DocumentLists.Plain(string.Join(' ', item.Cells)), list.Kind == "implications");
                }
            }
        }

        foreach (SectionContent section in outline.Sections.Where(section => section.Level > 1))
        {
            foreach (ParagraphContent paragraph in section.Paragraphs.Where(paragraph => paragraph.IsListItem))
            {
                yield return new(section, DocumentLists.Plain(paragraph.Text), IsLocal(section.Heading));
            }
        }
    }

    /// <summary>The one driver that shares most words with a heading, where it shares enough of them and no other shares as many.</summary>
    private static int? Match(List<DriverEntry> drivers, string heading)
    {
        HashSet<string> said = WordsOf(heading);
        var found = drivers.Select((driver, at) => (At: at, Shared: WordsOf(driver.Instrument).Intersect(said, StringComparer.OrdinalIgnoreCase).Sum(word => Weight(drivers, word)) + (0.5 * WordsOf(driver.Theme).Intersect(said, StringComparer.OrdinalIgnoreCase).Sum(word => Weight(drivers, word)))))
            .Where(one => drivers[one.At].Level != DriverLevel.Local).OrderByDescending(one => one.Shared).ToList();
        return found.Count > 0 && found[0].Shared >= 0.75 && (found.Count == 1 || found[0].Shared > found[1].Shared) ? found[0].At : null;
    }

    /// <summary>A word that few drivers' names hold tells more than one that many do.</summary>
    private static double Weight(List<DriverEntry> drivers, string word) => 1d / Math.Max(1, drivers.Count(driver => driver.Level != DriverLevel.Local && WordsOf($"{driver.Theme} {driver.Instrument}").Contains(word)));

    private static HashSet<string> WordsOf(string text) =>
        new(Word().Matches(text.Replace("’", "'", StringComparison.Ordinal)).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length > 1 && !Common.Contains(word)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The footnote whose raised number stands in a heading.</summary>
    private static string? Footnote(DocumentOutline outline, string heading) =>
        heading.Where("¹²³⁴⁵⁶⁷⁸⁹".Contains).Select(mark => outline.Sections.SelectMany(section => section.Paragraphs).FirstOrDefault(paragraph => paragraph.Text.StartsWith(mark))?.Text[1..].Trim()).FirstOrDefault(text => text is not null);

    private static DriverLevel LevelOf(ListContent list) =>
        list.Name.Contains("local", StringComparison.OrdinalIgnoreCase) ? DriverLevel.Local
        : list.Name.Contains("regional", StringComparison.OrdinalIgnoreCase) || list.Name.Contains("county", StringComparison.OrdinalIgnoreCase) ? DriverLevel.Regional
        : list.Columns.Any(column => column.Equals("feature", StringComparison.OrdinalIgnoreCase)) ? DriverLevel.Local
        : DriverLevel.National;

    private static bool IsLocal(string heading) => heading.Contains("local implication", StringComparison.OrdinalIgnoreCase);

    private static bool IsExpectation(string heading) => heading.Contains("expect", StringComparison.OrdinalIgnoreCase) || heading.Contains("key element", StringComparison.OrdinalIgnoreCase) || heading.Contains("key issue", StringComparison.OrdinalIgnoreCase);

    private static string? Tidy(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}']*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Word();

    private sealed record Point(SectionContent Chapter, string Text, bool IsLocal);
}
