using Wardmote.Areas;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Families;

/// <summary>The family that the partnership itself named, such as its published group: it is used in the place of one worked out.</summary>
public sealed class PartnershipFamily
{
    private PartnershipFamily()
    {
    }

    /// <summary>A family with where it comes from.</summary>
    /// <param name="codes">The codes of the partnerships in the table.</param>
    public PartnershipFamily(Guid partnershipId, string source, IReadOnlyList<string> codes, string who, DateTime at)
    {
        PartnershipId = partnershipId;
        Name(source, codes, who, at);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PartnershipFamilyId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Who says that they are a family: "Home Office, most similar groups, 2025".</summary>
    public string Source { get; private set; } = "";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    /// <summary>Names another family in its place.</summary>
    /// <exception cref="RuleBrokenException">It does not say where it comes from, or names nobody.</exception>
    public void Name(string source, IReadOnlyList<string> codes, string who, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            throw new RuleBrokenException("Say where the list comes from, for example “Home Office, most similar groups, 2025”", nameof(Source));
        }

        if (codes.Count < 2)
        {
            throw new RuleBrokenException("A family needs at least two partnerships beside your own: write one a line", nameof(Codes));
        }

        (Source, Codes, Who, At) = (source.Trim(), codes, who, at);
    }

    /// <summary>Reads a list as it is typed or pasted from a CSV: a code or name a line, or codes and names in columns. The partnership's own row is left out.</summary>
    /// <exception cref="RuleBrokenException">A line names no partnership of the table.</exception>
    public static IReadOnlyList<string> Read(string text, AllPartnerships all, AreaTableRow own)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        AreaTableRow?[] found = [.. lines.Select(line => all.Find(line) ?? line.Split(',', ';', '\t').Select(all.Find).FirstOrDefault(row => row is not null))];
        string[] unknown = [.. lines.Where((line, at) => found[at] is null && !(at == 0 && IsHeading(line)))];
        return unknown.Length > 0
            ? throw new RuleBrokenException($"The table of all partnerships has no {string.Join(", ", unknown.Take(5).Select(line => $"“{line}”"))}{(unknown.Length > 5 ? $" and {unknown.Length - 5} more" : "")}. Write the code (E22000001) or the name as the table has it, one a line", nameof(Codes))
            : [.. found.OfType<AreaTableRow>().Where(row => row.Code != own.Code).Select(row => row.Code).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsHeading(string line) => line.Contains("code", StringComparison.OrdinalIgnoreCase) || line.Contains("name", StringComparison.OrdinalIgnoreCase) || line.Contains("partnership", StringComparison.OrdinalIgnoreCase);
}
