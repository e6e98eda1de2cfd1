using CsvHelper;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Reads values parted by commas, semicolons, tabs or bars, whichever the file uses.</summary>
internal static class CsvFileReader
{
    // A quotation mark that is never closed would make one value of all the rest of the file.
    private static readonly CsvReaderOptions Rules = new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        MaxRecordSize = 1_000_000,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        IncludeValuesInExceptions = false,
    };

    public static IReadOnlyList<SourceBlock> Read(SourceFile file, CancellationToken cancellationToken)
    {
        BlockList blocks = new(file);
        string part = blocks.NextTable();
        List<SourceRow> rows = [];
        int number = 0;
        try
        {
            using CsvReader reader = CsvReader.FromText(TextDecoder.Decode(file), Rules);
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                number++;
                List<string> cells = [.. Enumerable.Range(0, Math.Min(reader.FieldCount, ReadingLimits.Columns + 1)).Select(at => WordText.Tidy(reader.GetString(at).ReplaceLineEndings("\n")))];
                if (cells.Exists(cell => cell.Length > 0))
                {
                    rows.Add(blocks.Checked(new SourceRow(number, cells), part));
                }
            }
        }
        catch (CsvFormatException cause)
        {
            throw file.Unreadable(
                "a value is so long that a quotation mark must be missing",
                "Look for a value that opens with a quotation mark and does not close it",
                $"{part}, row {number + 1}",
                cause);
        }

        blocks.Add(part, rows);
        return blocks.Blocks;
    }
}
