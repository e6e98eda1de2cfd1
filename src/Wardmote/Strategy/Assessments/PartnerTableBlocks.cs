using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments;

/// <summary>A partner's table as it may leave: with small numbers held back and all that must be known of it.</summary>
internal static class PartnerTableBlocks
{
    public static IEnumerable<DocumentBlock> Of(PartnerTable table)
    {
        yield return Shown(table) with { Origin = Origin(table) };
        yield return new NoteBlock($"{table.Source}, {table.Period}; {table.Geography}. Shared on the ground of: {table.SharingBasis}.{(table.Caveat.Length > 0 ? $" {table.Caveat.TrimEnd('.')}." : "")}{(table.Least > 1 ? $" Counts below {table.Least} are held back, and others where they would give those away." : "")}") { Origin = Origin(table) };
    }

    /// <summary>The table as one figure: what the partner gave, with the page on which it stands.</summary>
    private static Figure Origin(PartnerTable table) => new("Every number", table.Title, table.Period)
    {
        Area = table.Geography,
        Source = table.Source,
        Method = "As the partner gave it",
        DataVersion = table.PartnerTableId.ToString("n")[..8],
        Caveat = table.Caveat.Length > 0 ? table.Caveat : null,
        Href = AssessmentLinks.Tables(table.AssessmentId),
    };

    /// <summary>The table in the data pack.</summary>
    public static PackTable Packed(PartnerTable table, int number) => new(
        FormattableString.Invariant($"partner-{number}"), table.Title, Shown(table))
    {
        Source = new(table.Source, table.Period, $"As the partner gave it; counts below {table.Least} held back with what would give them away", "") { Caveats = [table.Geography, table.SharingBasis, .. table.Caveat.Length > 0 ? [table.Caveat] : Array.Empty<string>()] },
    };

    private static TableBlock Shown(PartnerTable table)
    {
        SuppressedTable shown = SuppressedTable.Of(table);
        return TableBlock.OfWords(table.Title, [.. table.Columns.Select((column, at) => new DocumentColumn(column, shown.IsNumber[at]))], shown.Rows);
    }
}
