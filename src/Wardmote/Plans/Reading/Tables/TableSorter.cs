using System.Text.RegularExpressions;
using Wardmote.Platform.Documents;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Tells what a table is for, by what its columns mean or, without a heading, by what stands in it.</summary>
internal static partial class TableSorter
{
    private static readonly Meaning[] OfActions = [Meaning.Lead, Meaning.Due, Meaning.Status, Meaning.Start, Meaning.Timescale, Meaning.Milestones, Meaning.Outcome, Meaning.Progress, Meaning.Partner, Meaning.Priority];
    private static readonly Meaning[] OfValues = [Meaning.Outturn, Meaning.Target, Meaning.Projection, Meaning.Baseline, Meaning.Benchmark];

    public static TableKind Sort(SourceTable table, HeadingRow heading)
    {
        if (IsChecklist(table))
        {
            return TableKind.Checklist;
        }

        if (AreStatements(table))
        {
            return TableKind.Statements;
        }

        if (TickColumn(table, heading) >= 0 && !heading.Columns.Any(column => column.Main is Meaning.Lead or Meaning.Due or Meaning.Status))
        {
            return TableKind.Framework;
        }

        if (heading.IsFound && heading.Understood > 0)
        {
            TableKind byHeading = ByHeading(heading.Columns) is var kind && kind is TableKind.Indicators && IsMoney(table, heading) ? TableKind.Budget : kind;
            return byHeading is TableKind.Register && heading.Understood < 2 && table.Rows.Count > 1 && ByPairs(table) is { } pairs ? pairs : byHeading;
        }

        return ByPairs(table) ?? TableKind.Register;
    }

    /// <summary>The column in which ticks stand; -1 where there is none.</summary>
    public static int TickColumn(SourceTable table, HeadingRow heading)
    {
        for (int column = table.ColumnCount - 1; column > 0; column--)
        {
            string[] cells = [.. table.Rows.Skip(heading.Index + heading.Length).Where(row => row.Cells.Count > column && row.Cells.Any(Wording.HasWords)).Select(row => row.Cells[column].Trim().ToLowerInvariant())];
            bool hasTick = cells.Any(cell => cell.Length > 0 && cell is not ("yes" or "no") && Words.Known.Ticks.Contains(cell));
            if (cells.Length >= 2 && hasTick && cells.All(cell => Words.Known.Ticks.Contains(cell) || Words.Known.NoTicks.Contains(cell)))
            {
                return column;
            }
        }

        return -1;
    }

    private static TableKind ByHeading(IReadOnlyList<Column> columns)
    {
        bool Has(Meaning meaning) => columns.Any(column => column.Is(meaning));
        int values = columns.Count(column => (column.Main is { } main && OfValues.Contains(main)) || (column.Main is null && column.Period.Length > 0));
        int periods = columns.Count(column => column.Period.Length > 0);
        int ofActions = columns.SelectMany(column => column.Meanings).Distinct().Count(OfActions.Contains);
        bool hasOwnership = Has(Meaning.Lead) || Has(Meaning.Due) || Has(Meaning.Status) || Has(Meaning.Start) || Has(Meaning.Timescale) || Has(Meaning.Milestones);

        int amounts = columns.Count(column => (column.Is(Meaning.Budget) || column.Period.Length > 0) && (column.Heading.Contains('£', StringComparison.Ordinal) || (column.Is(Meaning.Budget) && column.Period.Length > 0)));
        bool isMoney = columns.Any(column => column.Is(Meaning.Budget)) && columns.Any(column => column.Main is null && column.Period.Length > 0);
        if (!NamesIndicators(columns) && (amounts >= 1 || isMoney) && !Has(Meaning.Due) && !Has(Meaning.Status) && !Has(Meaning.Lead) && !Has(Meaning.Timescale))
        {
            return TableKind.Budget;
        }

        if ((Has(Meaning.IndicatorTitle) && values >= 1 && !(Has(Meaning.Title) && Has(Meaning.Due))) || (values >= 2 && periods >= 1 && !Has(Meaning.Due)) || (values >= 3 && !Has(Meaning.Due)))
        {
            return TableKind.Indicators;
        }

        return ((Has(Meaning.Title) || Has(Meaning.IndicatorTitle)) && (hasOwnership || ofActions >= 2)) || (ofActions >= 3 && hasOwnership) ? TableKind.Actions : TableKind.Register;
    }

    // "Description" heads the lines of a budget as well as indicators, unless a column beside it speaks of actions or targets.
    private static bool NamesIndicators(IReadOnlyList<Column> columns) =>
        columns.Any(column => column.Is(Meaning.IndicatorTitle) && !Words.Known.Descriptions.Contains(Wording.Plain(column.Heading)))
        || (columns.Any(column => column.Is(Meaning.IndicatorTitle)) && columns.SelectMany(column => column.Meanings)
            .Any(meaning => meaning is Meaning.Polarity or Meaning.Tier or Meaning.Unit || OfValues.Contains(meaning) || OfActions.Contains(meaning)));

    // Years of nothing but money, with no word of a target: a budget.
    private static bool IsMoney(SourceTable table, HeadingRow heading)
    {
        Column[] years = [.. heading.Columns.Where(column => column.Main is null && column.Period.Length > 0)];
        string[] cells = [.. table.Rows.Skip(heading.Index + heading.Length).SelectMany(row => years.Select(year => row.Cells.ElementAtOrDefault(year.Index) ?? "")).Where(Wording.HasWords)];
        return !heading.Columns.Any(column => column.Main is { } main && OfValues.Contains(main)) && !NamesIndicators(heading.Columns) && cells.Length > 0 && cells.Count(cell => cell.Contains('£', StringComparison.Ordinal)) * 2 > cells.Length;
    }

    private static TableKind? ByPairs(SourceTable table)
    {
        string[] cells = [.. table.Rows.SelectMany(row => row.Cells).Where(Wording.HasWords)];
        if (cells.Length == 0 || table.ColumnCount > 4)
        {
            return null;
        }

        string[] names = [.. table.Rows.Select(row => row.Cells.FirstOrDefault(Wording.HasWords) ?? "").Where(Wording.HasWords)];
        bool areNames = names.All(name => Wording.CountWords(name) <= 8 && !char.IsDigit(name.Trim()[0]) && !name.TrimEnd().EndsWith('.'));
        bool isWide = table.ColumnCount is >= 2 and <= 4 && table.Rows.Count <= 20;
        bool hasLabels = names.Count(name => name.Contains(':', StringComparison.Ordinal)) * 2 >= names.Length;
        bool isUneven = table.ColumnCount == 2 || table.Rows.Any(row => row.Cells.Any(cell => !Wording.HasWords(cell)));
        return areNames && isWide && (hasLabels || isUneven) ? TableKind.Facts : null;
    }

    private static bool AreStatements(SourceTable table)
    {
        string[] cells = [.. table.Rows.SelectMany(row => row.Cells).Where(Wording.HasWords)];
        int statements = cells.Count(cell => Statement().IsMatch(cell));
        return table.ColumnCount <= 4 && statements >= 2 && statements * 2 >= cells.Length - 1;
    }

    private static bool IsChecklist(SourceTable table) =>
        table.Rows.Count(row => row.Cells.Index().Any(cell => cell.Item.Contains('?', StringComparison.Ordinal) && Wording.CountWords(cell.Item) >= 3
            && row.Cells.Skip(cell.Index + 1).FirstOrDefault(Wording.HasWords) is { } answer && YesOrNo().IsMatch(answer))) >= 2;

    /// <summary>Guesses what the columns of a table without any heading hold.</summary>
    public static IReadOnlyList<Column> Guess(SourceTable table)
    {
        List<Column> columns = [];
        bool hasDue = false;
        int longest = Enumerable.Range(0, table.ColumnCount).MaxBy(at => table.Rows.Sum(row => row.Cells.ElementAtOrDefault(at)?.Length ?? 0));
        for (int at = table.ColumnCount - 1; at >= 0; at--)
        {
            string[] cells = [.. table.Rows.Select(row => row.Cells.ElementAtOrDefault(at)?.Trim() ?? "").Where(Wording.HasWords)];
            Meaning? meaning = at == longest ? Meaning.Title : Guess(cells, hasDue, at == 0);
            hasDue |= meaning is Meaning.Due;
            columns.Insert(0, new(at, "", meaning is { } known ? [known] : []));
        }

        return columns;
    }

    private static Meaning? Guess(string[] cells, bool hasDue, bool isFirst) => cells switch
    {
        [] => null,
        _ when Most(cells, cell => DateWords.Find(cell) is [{ First: not null }, ..] && Wording.CountWords(cell) <= 6) => hasDue ? Meaning.Start : Meaning.Due,
        _ when Most(cells, cell => Words.Known.Statuses.Contains(Wording.Plain(cell))) => Meaning.Status,
        _ when isFirst && Most(cells, cell => Reference().IsMatch(cell)) => Meaning.Ref,
        _ when Most(cells, cell => cell.Split(' ').Any(word => Words.Known.RoleEnds.Contains(word.ToLowerInvariant()) || Words.Known.RoleStarts.Contains(word.ToLowerInvariant()))) => Meaning.Lead,
        _ => null,
    };

    private static bool Most(string[] cells, Func<string, bool> holds) => cells.Count(holds) * 5 >= cells.Length * 3;

    [GeneratedRegex(@"^[^:\n]{4,60}:\s*[£\d(]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^\s*(?:yes|no|n/?a|partly|in part|not yet)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"^[A-Za-z]{0,4}\s?\d{0,3}(?:\.\d+)*[.)]?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
