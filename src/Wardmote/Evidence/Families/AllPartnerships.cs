using Wardmote.Areas;

namespace Wardmote.Evidence.Families;

/// <summary>The partnerships of the table of all partnerships, without the totals of forces and the crimes that no partnership was named for.</summary>
/// <param name="Groups">The groups of offences that the table counts.</param>
/// <param name="Rows">One for each partnership, by name.</param>
public sealed record AllPartnerships(IReadOnlyList<OffenceGroup> Groups, IReadOnlyList<AreaTableRow> Rows)
{
    /// <summary>What stands in a partnership's name and tells nothing of where it is.</summary>
    private static readonly string[] Fillers = ["community", "safety", "partnership", "safer", "stronger", "csp", "council", "borough", "district", "city", "county", "metropolitan", "royal", "london", "the", "and", "of"];

    /// <summary>The partnerships among a table's rows.</summary>
    public static AllPartnerships Of(IReadOnlyList<string> columns, IEnumerable<AreaTableRow> rows) =>
        new(OffenceGroup.AllOf(columns), [.. rows.Where(IsPartnership).OrderBy(row => row.Name, StringComparer.Ordinal)]);

    /// <summary>The row of a code or a name, as a person or a published list writes it; none where there is none.</summary>
    public AreaTableRow? Find(string codeOrName)
    {
        string asked = codeOrName.Trim().Trim('"').Trim();
        return Rows.FirstOrDefault(row => row.Code.Equals(asked, StringComparison.OrdinalIgnoreCase))
            ?? Rows.FirstOrDefault(row => row.Name.Trim().Equals(asked, StringComparison.OrdinalIgnoreCase))
            ?? Only(Plain(asked));
    }

    /// <summary>The partnership's own row: by its name, or by the one district that its areas lie in; none where neither tells it for certain.</summary>
    public AreaTableRow? Own(string partnershipName, IReadOnlyCollection<string> districts) => Find(partnershipName) ?? (districts.Count == 1 ? Find(districts.First()) : null);

    private AreaTableRow? Only(string plain)
    {
        AreaTableRow[] found = plain.Length == 0 ? [] : [.. Rows.Where(row => Plain(row.Name) == plain)];
        return found.Length == 1 ? found[0] : null;
    }

    private static bool IsPartnership(AreaTableRow row) => !row.Code.Contains(' ', StringComparison.Ordinal) && row.Code != row.Within;

    /// <summary>"Bristol, City of" and "City of Bristol Community Safety Partnership" are both "bristol".</summary>
    private static string Plain(string name) => string.Join(' ', new string([.. name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(Fillers, StringComparer.Ordinal));
}
