using System.Text.RegularExpressions;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Gives a column such as "Annual target" or "Year to date" the year that its heading leaves out.</summary>
internal static partial class IndicatorPeriod
{
    public static Column Of(Column column, PlanTable table, PlanDraft draft)
    {
        if (BareQuarter().IsMatch(column.Period))
        {
            return OneYearOf(table, draft) is { } only ? column with { Period = $"{column.Period} {only}" } : column;
        }

        if (column.Period.Length > 0 || column.Main is not (Meaning.Outturn or Meaning.Target or Meaning.Projection) || YearOf(table, draft) is not { } year)
        {
            return column;
        }

        return column with { Period = Words.Mentions(column.Heading, ["year to date", "ytd"]) ? $"{year} year to date" : year };
    }

    // A quarter belongs to the plan's year or the heading's, or to that of the columns beside it where they name no other.
    private static string? OneYearOf(PlanTable table, PlanDraft draft)
    {
        if (draft.Year is { } year)
        {
            return year.ToString();
        }

        string[] above = Years([draft.Headings.Nearest]);
        string[] years = above.Length > 0 ? above : Years(table.Columns.Select(column => column.Period));
        return years is [var only] ? only : null;
    }

    private static string[] Years(IEnumerable<string> texts) => [.. texts.SelectMany(text => DateWords.Find(text))
        .Where(days => days is { Precision: DatePrecision.FinancialYear, First: not null, Last: not null })
        .SelectMany(days => new[] { FinancialYear.Of(days.First!.Value).ToString(), FinancialYear.Of(days.Last!.Value).ToString() }).Distinct()];

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

    [GeneratedRegex(@"^\s*(?:Q\s?|quarter\s)[1-4]\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareQuarter();
}
