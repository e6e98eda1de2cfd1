using System.Text;
using CsvHelper;
using Wardmote.Evidence.Reading;

namespace Wardmote.Tests.Evidence.Reading;

/// <summary>A hundred thousand mangled rows: nothing is lost, nothing breaks, and what another reader reads too is read alike.</summary>
public sealed class ScannerFuzzTests
{
    private const int Rows = 100_000;
    private const string Letters = "\",\r\nE0-1.é\0x ";

    [Fact]
    public async Task Every_mangled_row_is_kept_or_refused()
    {
        var random = new Random(20261122);
        var text = new StringBuilder(Given.StreetHeader);
        for (int i = 0; i < Rows; i++)
        {
            text.Append(Mangled(random, Given.Row(Given.Id(i), location: i % 5 == 0 ? "\"On or near \"\"The Mall\"\", East\"" : "On or near High Street")));
        }

        ReadFile read = await Given.ReadAsync(text.ToString());

        Assert.Equal(read.Read - read.Kept, read.Reasons.Where(reason => reason.IsRefusal).Sum(reason => reason.Rows));
        Assert.InRange(read.Kept, Rows / 10, Rows);
        Assert.InRange(read.Read, Rows / 2, Rows * 2);
    }

    [Fact]
    public void What_another_reader_reads_too_is_read_alike()
    {
        var random = new Random(7);
        var line = new CsvLine();
        int both = 0;
        for (int i = 0; i < Rows; i++)
        {
            string row = Mangled(random, Given.Row(Given.Id(i), location: i % 2 == 0 ? "\"On or near \"\"The Mall\"\", East\"" : "On or near High Street"));
            if (row.TrimEnd('\n').Contains('\r', StringComparison.Ordinal) || OtherReader(row) is not { } theirs)
            {
                continue;
            }

            line.Read(Encoding.UTF8.GetBytes(row));
            if (line.Fault.Length > 0)
            {
                continue;
            }

            both++;
            Assert.Equal(theirs, Enumerable.Range(0, line.Count).Select(field => Encoding.UTF8.GetString(line[field])));
        }

        Assert.InRange(both, Rows / 2, Rows);
    }

    private static string[]? OtherReader(string row)
    {
        try
        {
            using CsvReader reader = CsvReader.FromText(row, new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false, FieldCountMismatch = CsvFieldCountHandling.Allow, Separator = ',' });
            return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : null;
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    /// <summary>The row with up to three places changed, cut out or doubled.</summary>
    private static string Mangled(Random random, string row)
    {
        var text = new StringBuilder(row);
        for (int times = random.Next(4); times > 0; times--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text[at] = Letters[random.Next(Letters.Length)]; break;
                case 1: text.Remove(at, Math.Min(text.Length - at, random.Next(1, 6))); break;
                case 2: text.Insert(at, Letters[random.Next(Letters.Length)]); break;
                default: text.Insert(at, text.ToString(at, Math.Min(text.Length - at, 12))); break;
            }

            if (text.Length == 0)
            {
                break;
            }
        }

        return text.ToString();
    }
}
