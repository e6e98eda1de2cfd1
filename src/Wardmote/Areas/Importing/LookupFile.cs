using Wardmote.Batches;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>What a lookup file says: for each pair of codes that stand in a row, from the smaller to the larger.</summary>
/// <param name="Read">How many rows the file has.</param>
/// <param name="Lookups">One lookup for each larger kind of code: LSOA to ward and LSOA to district.</param>
public sealed record LookupFile(long Read, IReadOnlyList<ReadLookup> Lookups, IReadOnlyList<BatchReason> Reasons)
{
    /// <summary>Reads a lookup.</summary>
    /// <exception cref="UnreadableFileException">It has no two columns of codes, or not the year of one.</exception>
    public static LookupFile Open(string fileName, Stream content)
    {
        var table = CodedTable.Open(fileName, content);
        CodeColumn from = table.Codes.Where(code => code.Letters == table.Smallest.Letters).OrderBy(code => code.Year).First();
        CodeColumn[] to = [.. table.Codes.Where(code => code != from && code.Year > 0).DistinctBy(code => (code.Letters, code.Year))];
        if (to.Length == 0 || from.Year == 0)
        {
            throw new UnreadableFileException($"“{fileName}” is no lookup: expected are two columns of codes whose headings say the year, such as LSOA11CD and WD19CD. Its headings are {string.Join(", ", table.Headings.Take(12))}");
        }

        int share = table.Column("shareoflsoa11area");
        var reasons = new ReasonCount();
        List<AreaPair>[] pairs = [.. to.Select(_ => new List<AreaPair>())];
        long read = 0;
        foreach ((int line, string[] cells) in table.Rows)
        {
            read++;
            if (from.Code(cells).Length == 0 || to.Any(code => code.Code(cells).Length == 0))
            {
                reasons.Add("A code is missing", $"line {line}");
                continue;
            }

            double part = share >= 0 && share < cells.Length ? CodedTable.Number(cells[share]) ?? 1 : 1;
            foreach ((int i, CodeColumn code) in to.Index())
            {
                pairs[i].Add(new AreaPair(from.Code(cells), code.Code(cells), code.Name(cells), part));
            }
        }

        return new LookupFile(read, [.. to.Index().Select(code => new ReadLookup(from.Letters, from.Year, code.Item.Letters, code.Item.Year, pairs[code.Index]))], reasons.All);
    }
}

/// <summary>The pairs of a lookup, all of the file's.</summary>
public sealed record ReadLookup(string From, int FromYear, string To, int ToYear, IReadOnlyList<AreaPair> Pairs);
