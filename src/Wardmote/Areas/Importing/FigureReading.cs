using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>Reads tables of figures by area in the layouts in which they are published: a column for each age or domain, or a row for each group.</summary>
internal static class FigureReading
{
    private static readonly string[] WholeColumns = ["allages", "total", "totalpopulation", "allpersons", "persons", "population"];
    private static readonly string[] LongTotals = ["totalresidents", "totalhouseholds"];
    private static readonly string[] LongCounts = ["n", "observation", "usualresidents", "count", "value", "obsvalue"];

    /// <summary>Reads a table of people or households.</summary>
    /// <param name="known">The names of areas by their codes, to hold the table's against.</param>
    /// <param name="year">The year, where a person said it.</param>
    public static FigureTable Population(string fileName, Stream content, IReadOnlyDictionary<string, string> known, int? year)
    {
        var table = CodedTable.Open(fileName, content);
        int count = table.Column(LongCounts);
        (AreaSubject Subject, FigureRows Rows) read = count >= 0 ? Long(fileName, table, count) : (AreaSubject.Population, Ages(fileName, table, known));
        (int Year, AreaBasis Basis)? time = FileTime.Of(table.Titles, fileName);
        if (time is null && table.Smallest is { Letters: "LSOA", Year: 2021 } && count >= 0)
        {
            // The only figures by group that are published for the LSOAs of 2021 are the census's own.
            time = (2021, AreaBasis.Census);
            read.Rows.Reasons.Note("Taken as Census 2021: it has groups by LSOA of 2021 and names no other source", read.Rows.Read);
        }

        time = year is { } said ? (said, time?.Basis ?? AreaBasis.MidYear) : time ?? throw new UnreadableFileException(
            $"“{fileName}” does not say which year its figures are of: neither a title nor the file’s name holds “mid-2020” or “Census 2021”. Say the year");
        return read.Rows.Table(read.Subject, table.Smallest, time.Value.Year, time.Value.Basis, FileTime.SexOf(table.Titles, fileName));
    }

    /// <summary>Reads an index of deprivation.</summary>
    public static FigureTable Deprivation(string fileName, Stream content)
    {
        var table = CodedTable.Open(fileName, content);
        (int At, string Name)[] columns = [.. table.Headings.Index().Where(heading => IsDomain(CodedTable.Plain(heading.Item))).Select(heading => (heading.Index, DomainName(heading.Item)))];
        if (columns.Length == 0)
        {
            throw new UnreadableFileException($"“{fileName}” holds no ranks, deciles or scores: its headings are {string.Join(", ", table.Headings.Take(12))}");
        }

        var rows = new FigureRows([.. columns.Select(column => column.Name)]);
        foreach ((int line, string[] cells) in table.Rows)
        {
            rows.Add(table, line, cells, [.. columns.Select(column => column.At < cells.Length ? CodedTable.Number(cells[column.At]) : null)]);
        }

        int codeYear = table.Smallest.Year == 0 ? 2011 : table.Smallest.Year;
        return rows.Table(AreaSubject.Deprivation, table.Smallest with { Year = codeYear }, codeYear == 2021 ? 2025 : 2019, AreaBasis.Index, "Persons");
    }

    /// <summary>Reads the table of recorded crime of all partnerships, with the totals of forces among them.</summary>
    public static FigureTable Comparison(string fileName, Stream content)
    {
        var table = CodedTable.Open(fileName, content);
        int partnership = table.Column("communitysafetypartnershipcode", "cspcode");
        int name = table.Column("communitysafetypartnershipname", "cspname");
        int force = table.Column("policeforceareacode", "policeforcecode");
        int total = Array.FindIndex(table.Headings, heading => CodedTable.Plain(heading).StartsWith("totalrecordedcrime", StringComparison.Ordinal));
        if (partnership < 0 || name < 0 || total < 0)
        {
            throw new UnreadableFileException($"“{fileName}” is not the table of recorded crime by Community Safety Partnership (table C2): it has no partnership code and name or no total recorded crime");
        }

        var rows = new FigureRows([.. table.Headings.Skip(total).Select(heading => string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))]);
        foreach ((int line, string[] cells) in table.Rows)
        {
            string code = Cell(cells, partnership);
            rows.Add(line, new AreaTableRow(
                code.Length > 0 ? code : $"{Cell(cells, force)} {Cell(cells, name)}".TrimEnd(),
                Cell(cells, name).Length > 0 ? Cell(cells, name) : Cell(cells, force + 1),
                Cell(cells, force),
                Cell(cells, force + 1),
                [.. Enumerable.Range(total, table.Headings.Length - total).Select(at => CodedTable.Number(Cell(cells, at)))]));
        }

        return rows.Table(AreaSubject.RecordedCrime, new CodeColumn(partnership, name, "CSP", 0), YearEnding(table.Titles), AreaBasis.Recorded, "Persons");
    }

    private static FigureRows Ages(string fileName, CodedTable table, IReadOnlyDictionary<string, string> known)
    {
        int whole = table.Column(WholeColumns);
        (int At, string Name)[] ages = [.. table.Headings.Index().Where(heading => Age(heading.Item) is not null).Select(heading => (heading.Index, Age(heading.Item)!))];
        (int At, string Name)[] columns = whole >= 0 ? [(whole, "All ages"), .. ages] : ages;
        if (columns.Length == 0)
        {
            throw new UnreadableFileException($"“{fileName}” holds no population that is known: no heading says “All ages” or an age, and none holds counts by group. Its headings are {string.Join(", ", table.Headings.Take(12))}");
        }

        var check = new CodeCheck(fileName);
        var rows = new FigureRows(whole >= 0 ? [.. columns.Select(column => column.Name)] : ["All ages", .. columns.Select(column => column.Name)]);
        CodeColumn? district = table.Codes.FirstOrDefault(code => code.Letters == "LAD" && code != table.Smallest);
        foreach ((int line, string[] cells) in table.Rows)
        {
            check.Look(line, table.Smallest.Code(cells), table.Smallest.Name(cells), district?.Code(cells) ?? "");
            double?[] values = [.. columns.Select(column => column.At < cells.Length ? CodedTable.Number(cells[column.At]) : null)];
            rows.Add(table, line, cells, whole >= 0 ? values : [values.Sum(), .. values]);
        }

        check.Finish(known);
        return rows;
    }

    /// <summary>A row for each area and group: the groups become columns, with the whole before them.</summary>
    private static (AreaSubject Subject, FigureRows Rows) Long(string fileName, CodedTable table, int count)
    {
        int total = table.Column(LongTotals);
        string[] first = table.Headings;
        int group = Array.FindIndex(first, heading => CodedTable.Plain(heading) is var plain && (plain.Contains("group", StringComparison.Ordinal) || plain.Contains("categories", StringComparison.Ordinal) || plain.Contains("dimensions", StringComparison.Ordinal)) && !plain.EndsWith("code", StringComparison.Ordinal));
        if (group < 0)
        {
            throw new UnreadableFileException($"“{fileName}” has a row for each group, but no column that names the group (age group, ethnic group, deprivation dimensions). Its headings are {string.Join(", ", first.Take(12))}");
        }

        var reading = new LongReading(table, group, count, total);
        AreaSubject subject = CodedTable.Plain(first[group]) switch
        {
            var plain when plain.Contains("ethnic", StringComparison.Ordinal) => AreaSubject.EthnicGroups,
            var plain when plain.Contains("depriv", StringComparison.Ordinal) || (total >= 0 && CodedTable.Plain(first[total]) == "totalhouseholds") => AreaSubject.Households,
            _ => AreaSubject.Population,
        };
        return (subject, reading.Rows(subject == AreaSubject.Households ? "All households" : "All ages"));
    }

    private static string? Age(string heading) => CodedTable.Plain(heading) is var plain && plain.StartsWith("age", StringComparison.Ordinal) && plain != "age" ? AgeIn(plain[3..]) : AgeIn(plain);

    private static string? AgeIn(string plain) => int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age <= 120
        ? age == 90 ? "90+" : age.ToString(CultureInfo.InvariantCulture)
        : plain is "90andover" or "90plus" ? "90+" : null;

    private static bool IsDomain(string plain) => plain.EndsWith("rank", StringComparison.Ordinal) || plain.EndsWith("decile", StringComparison.Ordinal) || plain.EndsWith("score", StringComparison.Ordinal);

    /// <summary>"index_of_multiple_deprivation_imd_rank" and "IMD_rank" are both "IMD rank".</summary>
    private static string DomainName(string heading)
    {
        string words = string.Join(' ', heading.Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Replace("index of multiple deprivation imd", "IMD", StringComparison.OrdinalIgnoreCase).Replace("overall local score", "IMD score", StringComparison.Ordinal);
    }

    private static int YearEnding(string titles)
    {
        int at = titles.IndexOf("year ending", StringComparison.OrdinalIgnoreCase);
        string[] words = at < 0 ? [] : titles[at..].Split([' ', ',', '\n', '['], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 3 && int.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0;
    }

    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at] : "";
}
