using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Strategies;

/// <summary>The table in which logic models and theories of change leave and come back: a row for each element, by headings that stand in any order.</summary>
public static class FlowFile
{
    public const int LargestFile = 5 * 1024 * 1024;

    public const string IndicatorsHeading = "Indicators";

    public const string MadeOfHeading = "Priorities and their outcomes";

    private const string Field = "TableFile", MarkHeading = "Mark", KindHeading = "Kind", YearHeading = "Year", WordsHeading = "What", LeadsToHeading = "Leads to";

    public static TableBlock Table(string title, string alsoHeading, IEnumerable<FlowLine> lines) => TableBlock.OfWords(
        title,
        [.. Headings(alsoHeading).Select(heading => new DocumentColumn(heading))],
        lines.Select(line => alsoHeading == MadeOfHeading ? new[] { line.Mark, line.Kind, line.Year, line.Words, line.LeadsTo, line.Also } : [line.Mark, line.Kind, line.Words, line.LeadsTo, line.Also]));

    /// <summary>The rows that say something.</summary>
    /// <exception cref="RuleBrokenException">The file cannot be read, or has no table with these headings.</exception>
    public static IReadOnlyList<FlowLine> Read(string fileName, Stream content, string alsoHeading, CancellationToken cancellationToken)
    {
        SourceDocument document;
        try
        {
            document = SourceReader.Read(fileName, content, cancellationToken);
        }
        catch (UnreadableFileException refusal)
        {
            throw new RuleBrokenException(refusal.Message, Field);
        }

        string[] needed = [MarkHeading, KindHeading, WordsHeading, LeadsToHeading];
        foreach (SourceTable table in document.Blocks.OfType<SourceTable>())
        {
            if (table.Rows.FirstOrDefault(row => needed.All(heading => At(row, heading) >= 0)) is not { } head)
            {
                continue;
            }

            FlowLine[] lines = [.. table.Rows.SkipWhile(row => row != head).Skip(1).Select(row => new FlowLine(
                Cell(row, At(head, MarkHeading)).ToUpperInvariant(), Cell(row, At(head, KindHeading)), Cell(row, At(head, YearHeading)), Cell(row, At(head, WordsHeading)), Cell(row, At(head, LeadsToHeading)), Cell(row, At(head, alsoHeading)))
            {
                Place = $"{table.Part}, row {row.Number}",
            }).Where(line => !line.IsBlank)];
            return lines.Length > 0 ? lines : throw new RuleBrokenException($"“{document.FileName}” has the headings, but no row below them says anything", Field);
        }

        throw new RuleBrokenException($"“{document.FileName}” has no table with the headings {string.Join(", ", Headings(alsoHeading).Select(heading => $"“{heading}”"))}. Download the file first, change its rows and bring it in again", Field);
    }

    /// <summary>Gives each line the element that it speaks of: the one with the same kind and words, or else the one with its kind and mark, whose words it corrects.</summary>
    /// <param name="present">The elements that are kept now.</param>
    public static IReadOnlyList<FlowLine> Named(IReadOnlyList<FlowLine> lines, IReadOnlyList<FlowLine> present)
    {
        List<FlowLine> left = [.. present];
        Dictionary<FlowLine, Guid> ids = [];
        foreach (Func<FlowLine, FlowLine, bool> alike in new Func<FlowLine, FlowLine, bool>[] { (line, one) => line.Words == one.Words, (line, one) => line.Mark.Length > 0 && line.Mark == one.Mark })
        {
            foreach (FlowLine line in lines.Where(line => !ids.ContainsKey(line)))
            {
                if (left.Find(one => one.Kind == line.Kind && alike(line, one)) is { } same)
                {
                    left.Remove(same);
                    ids[line] = same.Id;
                }
            }
        }

        return [.. lines.Select(line => line with { Id = ids.TryGetValue(line, out Guid id) ? id : Guid.CreateVersion7() })];
    }

    /// <summary>What differs between two states, a sentence each.</summary>
    public static IReadOnlyList<string> Changes(IReadOnlyList<FlowLine> before, IReadOnlyList<FlowLine> after, string alsoHeading)
    {
        Dictionary<Guid, FlowLine> old = before.Where(line => line.Words.Length > 0).ToDictionary(line => line.Id);
        HashSet<Guid> kept = [.. after.Select(line => line.Id)];
        return
        [
            .. after.Where(line => line.Words.Length > 0).SelectMany(line => old.TryGetValue(line.Id, out FlowLine? was) ? Differences(was, line, alsoHeading) : [$"New: {line.Kind.ToLowerInvariant()} “{line.Words}”{(line.LeadsTo.Length > 0 ? $", which leads to {line.LeadsTo}" : "")}"]),
            .. old.Values.Where(line => !kept.Contains(line.Id)).Select(line => $"Gone: {line.Kind.ToLowerInvariant()} “{line.Words}”"),
        ];
    }

    private static IEnumerable<string> Differences(FlowLine was, FlowLine now, string alsoHeading)
    {
        if (was.Words != now.Words)
        {
            yield return $"“{was.Words}” becomes “{now.Words}”";
        }

        foreach ((string what, string before, string after) in new[] { ("year", was.Year, now.Year), ("leads to", was.LeadsTo, now.LeadsTo), (alsoHeading.ToLowerInvariant(), was.Also, now.Also) })
        {
            if (before != after)
            {
                yield return $"“{now.Words}”, {what}: {(before.Length == 0 ? "none" : before)} becomes {(after.Length == 0 ? "none" : after)}";
            }
        }
    }

    private static string[] Headings(string alsoHeading) => alsoHeading == MadeOfHeading
        ? [MarkHeading, KindHeading, YearHeading, WordsHeading, LeadsToHeading, alsoHeading]
        : [MarkHeading, KindHeading, WordsHeading, LeadsToHeading, alsoHeading];

    private static int At(SourceRow row, string heading) => row.Cells.ToList().FindIndex(cell => string.Equals(cell.Trim(), heading, StringComparison.OrdinalIgnoreCase));

    /// <summary>A cell's words, without the apostrophe that keeps a spreadsheet from taking them for a formula.</summary>
    private static string Cell(SourceRow row, int at) => at < 0 || at >= row.Cells.Count ? "" : row.Cells[at].Trim() is ['\'', '=' or '+' or '-' or '@', ..] guarded ? guarded[1..] : row.Cells[at].Trim();
}
