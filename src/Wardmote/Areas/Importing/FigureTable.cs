using Wardmote.Batches;

namespace Wardmote.Areas.Importing;

/// <summary>A table of figures as a file gives it, with all its areas.</summary>
/// <param name="Read">How many rows the file has: of a table that is long, several for each area.</param>
public sealed record FigureTable(
    AreaSubject Subject, string Codes, int CodeYear, int Year, AreaBasis Basis, string Sex, IReadOnlyList<string> Columns, IReadOnlyList<AreaTableRow> Rows, long Read, IReadOnlyList<BatchReason> Reasons)
{
    /// <summary>How many rows of the file stand for one area, by and large.</summary>
    public double RowsAnArea => Rows.Count == 0 ? 1 : (double)(Read - Reasons.Where(reason => reason.IsRefusal).Sum(reason => reason.Rows)) / Rows.Count;
}
