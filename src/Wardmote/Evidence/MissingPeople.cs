using Wardmote.Areas;

namespace Wardmote.Evidence;

/// <summary>What sets of areas still lack for rates, told from the codes that the tables of people and the lookups hold.</summary>
public sealed class MissingPeople(IReadOnlyCollection<AreaTable> tables, IReadOnlyCollection<AreaLookup> lookups)
{
    private const string SmallCodes = "LSOA";

    private readonly (string Codes, int CodeYear, HashSet<string> Known)[] _tables =
    [
        .. tables.Where(table => table.Subject is AreaSubject.Population or AreaSubject.EthnicGroups)
            .Select(table => (table.Codes, table.CodeYear, table.Unpack().Where(row => row.Values is [not null, ..]).Select(row => row.Code).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>What is missing, in words; empty where every area has people of its own, or those of its LSOAs by a lookup.</summary>
    public string Of(AreaKind kind, IReadOnlyCollection<string> codes)
    {
        string letters = AreaTable.LettersOf(kind);
        HashSet<string> known = [.. _tables.Where(table => table.Codes == letters).SelectMany(table => table.Known)];
        foreach (AreaLookup lookup in lookups.Where(lookup => lookup.FromCodes == SmallCodes && lookup.ToCodes == letters))
        {
            known.UnionWith(Reached(lookup));
        }

        int without = codes.Count(code => !known.Contains(code));
        bool isSharedOut = kind != AreaKind.Lsoa && _tables.Any(table => table.Codes == SmallCodes && table.Known.Count > 0);
        return without == 0 ? ""
            : isSharedOut ? $"A lookup from LSOAs{Which(without, codes.Count)}: people are shared out by ground"
            : $"A population{Which(without, codes.Count)}: there are no rates{(without < codes.Count ? " for them" : "")}";
    }

    /// <summary>The areas all of whose LSOAs have people in a table of the same year's codes.</summary>
    private IEnumerable<string> Reached(AreaLookup lookup)
    {
        HashSet<string>[] small = [.. _tables.Where(table => table.Codes == SmallCodes && table.CodeYear == lookup.FromYear).Select(table => table.Known)];
        return small.Length == 0 ? [] : lookup.Unpack().GroupBy(pair => pair.To, StringComparer.Ordinal).Where(area => small.Any(known => area.All(pair => known.Contains(pair.From)))).Select(area => area.Key);
    }

    private static string Which(int without, int all) => without == all ? "" : $" of {without} of {all} areas";
}
