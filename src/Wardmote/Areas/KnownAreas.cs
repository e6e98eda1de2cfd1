using Wardmote.Areas.Importing;

namespace Wardmote.Areas;

/// <summary>Which areas the partnership has, to tell which rows of a national file concern it.</summary>
/// <param name="areas">All areas of its sets.</param>
public sealed class KnownAreas(IReadOnlyCollection<KnownArea> areas)
{
    private readonly Dictionary<string, HashSet<string>> _codes = areas.GroupBy(area => AreaTable.LettersOf(area.Kind), area => area.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly HashSet<string> _districts = [.. areas.SelectMany(area => new[] { area.DistrictCode, area.DistrictName }).Where(text => text.Length > 0)];

    /// <summary>The names of areas by their codes, which no two share.</summary>
    public IReadOnlyDictionary<string, string> NamesByCode { get; } = areas.Where(area => area.Kind != AreaKind.Custom).DistinctBy(area => area.Code).ToDictionary(area => area.Code, area => area.Name, StringComparer.Ordinal);

    /// <summary>Whether a row is of one of the partnership's areas: by its code where areas of that kind are known, else by its district. Where nothing is known everything may concern it.</summary>
    public bool Concerns(string letters, string code, string within, string withinName)
    {
        bool isOfKind = _codes.TryGetValue(letters, out HashSet<string>? codes);
        return _districts.Count == 0 || (isOfKind && codes!.Contains(code)) || _districts.Contains(within) || _districts.Contains(withinName)
            || (!isOfKind && within.Length == 0 && withinName.Length == 0 && (letters != "LAD" || _districts.Contains(code)));
    }

    /// <summary>Whether a pair of a lookup has one of the partnership's areas in it.</summary>
    internal bool Concerns(ReadLookup lookup, AreaPair pair)
    {
        bool knowsFrom = _codes.TryGetValue(lookup.From, out HashSet<string>? from);
        bool knowsTo = _codes.TryGetValue(lookup.To, out HashSet<string>? to);
        return (knowsFrom && from!.Contains(pair.From)) || (knowsTo && to!.Contains(pair.To)) || _districts.Contains(pair.From) || _districts.Contains(pair.To) || _districts.Count == 0;
    }
}

/// <summary>An area of one of the partnership's sets.</summary>
public sealed record KnownArea(AreaKind Kind, string Code, string Name, string DistrictCode, string DistrictName);
