using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Gives a column such as "Annual target" or "Year to date" the year that its heading leaves out.</summary>
internal static class IndicatorPeriod
{
    public static Column Of(Column column, PlanTable table, PlanDraft draft)
    {
        if (column.Period.Length > 0 || column.Main is not (Meaning.Outturn or Meaning.Target or Meaning.Projection) || YearOf(table, draft) is not { } year)
        {
            return column;
        }

        return column with { Period = Words.Mentions(column.Heading, ["year to date", "ytd"]) ? $"{year} year to date" : year };
    }

    // The plan's own year, then the heading's above the table, then the latest that a heading beside it names.
    private static string? YearOf(PlanTable table, PlanDraft draft)
    {
        if (draft.Year is { } year)
        {
            return year.ToString();
        }

        IEnumerable<string> texts = [draft.Headings.Nearest, .. table.Columns.Select(column => column.Period)];
        NamedDays? latest = texts.SelectMany(text => DateWords.Find(text)).Where(days => days is { Precision: DatePrecision.FinancialYear or DatePrecision.Quarter, First: not null }).MaxBy(days => days.First);
        return latest is null ? null : FinancialYear.Of(latest.First!.Value).ToString();
    }
}
