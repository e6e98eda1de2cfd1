using System.IO.Compression;
using Wardmote.Batches;

namespace Wardmote.Evidence.Reading;

/// <summary>Reads a file of the police: what it is, its months with their rows, and what became of every row.</summary>
public static class FileReader
{
    private const string Truncated = "The file is cut off or damaged: it cannot be unpacked to its end. Nothing of it is kept, since a part of a month would look like a quiet month. Download it again.";

    /// <summary>Reads one file to its end. What is wrong with it is part of the answer.</summary>
    /// <param name="progress">How many bytes of the file as it lies there were taken.</param>
    public static async Task<ReadFile> ReadAsync(PoliceFile file, ReadingRules rules, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        try
        {
            await using Stream content = Unpacked(file);
            using var blocks = new FileBlocks(content);
            try
            {
                return await ReadAsync(file, blocks, rules, progress, cancellationToken);
            }
            catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
            {
                return Refused(file, blocks, damage is InvalidDataException && damage.Message.StartsWith("A line", StringComparison.Ordinal) ? damage.Message : Truncated, isStranger: false);
            }
        }
        catch (InvalidDataException)
        {
            return new ReadFile(file.Path, KindOf(file), "", 0, 0, [new BatchReason(Truncated, 0)], []) { IsRefused = true };
        }
    }

    private static async Task<ReadFile> ReadAsync(PoliceFile file, FileBlocks blocks, ReadingRules rules, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        FileBlock? first = await blocks.NextAsync(cancellationToken);
        if (first is null)
        {
            return Refused(file, blocks, "The file is empty", isStranger: !file.IsAskedFor && PoliceFileName.Read(file.Path) is null);
        }

        if (ApiSource.IsOne(first.Bytes))
        {
            return await ApiSource.ReadAsync(file, blocks, first, rules, cancellationToken);
        }

        var header = new CsvLine();
        int start = first.Bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        int length = header.Read(first.Bytes[start..]);
        string[] names = [.. Enumerable.Range(0, header.Count).Select(field => TextTable.TextOf(header[field]))];
        if (FileLayout.With(names) is not { } layout)
        {
            long rows = await CountAsync(blocks, first, cancellationToken);
            string expected = string.Join(",", FileLayout.Of(KindOf(file)).Header);
            return Refused(file, blocks, $"The header is “{Shortened(string.Join(",", names))}”; “{expected}” was expected", isStranger: PoliceFileName.Read(file.Path) is null, rows);
        }

        PoliceFileName? said = PoliceFileName.Read(file.Path);
        var rule = new MonthRule(said?.Month, MonthNumber.Of(rules.Today));
        var rest = new FileBlock(first.Buffer, first.Start + start + length, first.Length - start - length);
        List<(RowGatherer Gatherer, RowBlock Block)> scanned = await CsvSource.ReadAsync(blocks, rest, layout, rule, rules.Cores, progress, cancellationToken);
        return RowsOfFile.Together(file, layout, blocks, scanned, linesBefore: header.Lines, rules);
    }

    private static Stream Unpacked(PoliceFile file) =>
        file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file.Open(), CompressionMode.Decompress) : file.Open();

    private static SourceKind KindOf(PoliceFile file) => PoliceFileName.Read(file.Path)?.Kind ?? SourceKind.Street;

    /// <summary>How many rows the file would have, so that what was refused is counted.</summary>
    private static async Task<long> CountAsync(FileBlocks blocks, FileBlock first, CancellationToken cancellationToken)
    {
        long lines = 0;
        bool endsInLine = false;
        for (FileBlock? block = first; block is not null; block = await blocks.NextAsync(cancellationToken))
        {
            using (block)
            {
                lines += block.Bytes.Count((byte)'\n');
                endsInLine = block.Bytes.Length > 0 && block.Bytes[^1] != '\n';
            }
        }

        return Math.Max(0, lines + (endsInLine ? 1 : 0) - 1);
    }

    private static string Shortened(string text) => text.Length <= 300 ? text : $"{text[..300]}…";

    private static ReadFile Refused(PoliceFile file, FileBlocks blocks, string why, bool isStranger, long rows = 0) =>
        new(file.Path, KindOf(file), blocks.Fingerprint(), blocks.Bytes, rows, [new BatchReason(why, rows, "line 1")], []) { IsRefused = true, IsStranger = isStranger && !file.IsAskedFor };
}
