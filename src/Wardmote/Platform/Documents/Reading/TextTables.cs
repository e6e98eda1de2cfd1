namespace Wardmote.Platform.Documents.Reading;

/// <summary>A stretch of a text file: either lines of prose or the rows of one table, with the marks still in the cells.</summary>
internal sealed record TextStretch(string Prose, IReadOnlyList<TextRow>? Rows = null);

/// <summary>A row of a table in a text file.</summary>
internal sealed record TextRow(IReadOnlyList<string> Cells, bool IsHeading = false);

/// <summary>Tells the tables of a text file from the prose between them: cells parted by tabs, by bars, or by tags of HTML.</summary>
internal sealed class TextTables(IReadOnlyList<string> lines)
{
    private int _at;

    public IEnumerable<TextStretch> Stretches()
    {
        List<string> prose = [];
        while (_at < lines.Count)
        {
            IReadOnlyList<TextRow>? rows =
                BarTable.Starts(lines, _at) ? BarTable.Read(lines, ref _at)
                : TabTable.Starts(lines[_at]) ? TabTable.Read(lines, ref _at)
                : HtmlTable.Starts(lines[_at]) ? HtmlTable.Read(lines, ref _at)
                : null;
            if (rows is null)
            {
                prose.Add(lines[_at++]);
                continue;
            }

            if (prose.Count > 0)
            {
                yield return new TextStretch(string.Join('\n', prose));
                prose.Clear();
            }

            yield return new TextStretch("", rows);
        }

        if (prose.Count > 0)
        {
            yield return new TextStretch(string.Join('\n', prose));
        }
    }
}
