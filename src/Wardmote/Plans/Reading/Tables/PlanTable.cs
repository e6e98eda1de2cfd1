using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>What a table of a plan is for.</summary>
internal enum TableKind { Register, Actions, Indicators, Budget, Framework, Facts, Statements, Checklist }

/// <summary>A table as the plan means it: pages joined, headings understood.</summary>
internal sealed record PlanTable(string Part, TableKind Kind, IReadOnlyList<Column> Columns, IReadOnlyList<TableRow> Rows, IReadOnlyList<Origin> Titles)
{
    /// <summary>The first column with a meaning; none where no column has it.</summary>
    public Column? Find(Meaning meaning) => Columns.FirstOrDefault(column => column.Main == meaning) ?? Columns.FirstOrDefault(column => column.Is(meaning));

    public bool Has(Meaning meaning) => Columns.Any(column => column.Is(meaning));
}
