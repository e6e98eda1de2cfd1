namespace Wardmote.Evidence.Exploring;

/// <summary>Of which area a page speaks: one area of a set, a district, or all areas of the set together.</summary>
/// <param name="Value">What stands in the address: the code of an area, the name of a district, empty for all.</param>
/// <param name="Indexes">The areas in it, by their places in the counts.</param>
public sealed record AreaChoice(string Value, string Name, IReadOnlyList<int> Indexes)
{
    /// <summary>Whether it is one area of the set, so that rows without a place and the change of map points matter to it.</summary>
    public bool IsOneArea { get; init; }

    /// <summary>All areas together, under the name of their district where they have one in common, else under the partnership's.</summary>
    public static AreaChoice All(Counts counts, string partnershipName)
    {
        string[] districts = [.. Districts(counts)];
        return new("", districts.Length == 1 ? districts[0] : partnershipName, [.. counts.Areas.Select(area => area.Index)]);
    }

    /// <summary>The districts that the areas lie in.</summary>
    public static IReadOnlyList<string> Districts(Counts counts) =>
        [.. counts.Areas.Select(area => area.DistrictName).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Everything that can be chosen, all areas first.</summary>
    public static IReadOnlyList<AreaChoice> AllOf(Counts counts, string partnershipName)
    {
        IReadOnlyList<string> districts = Districts(counts);
        return
        [
            All(counts, partnershipName),
            .. districts.Count > 1 ? districts.Select(district => District(counts, district)) : [],
            .. counts.Areas.OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase).Select(One),
        ];
    }

    /// <summary>What a name stands for, read as commands read it: the partnership, a district, an area by its code or name; none where there is none.</summary>
    public static AreaChoice? Find(Counts counts, string partnershipName, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return All(counts, partnershipName);
        }

        string wanted = text.Trim();
        CountedArea? area = counts.Areas.FirstOrDefault(one => Is(one.Code)) ?? counts.Areas.FirstOrDefault(one => Is(one.Name));
        return Is(partnershipName) ? All(counts, partnershipName)
            : Districts(counts).FirstOrDefault(Is) is { } district ? District(counts, district)
            : area is not null ? One(area)
            : null;

        bool Is(string held) => held.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private static AreaChoice One(CountedArea area) => new(area.Code, area.Name, [area.Index]) { IsOneArea = true };

    private static AreaChoice District(Counts counts, string district) =>
        new(district, district, [.. counts.Areas.Where(area => area.DistrictName.Equals(district, StringComparison.OrdinalIgnoreCase)).Select(area => area.Index)]);
}
