using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>
/// A CSV file with the codes of areas in it: what stands above the table, its headings, and which columns hold codes. Which kind
/// of code a column holds is told by the codes themselves; their year by its heading (“LSOA21CD”, “lsoa11_code”).
/// </summary>
internal sealed partial class CodedTable
{
    // So many lines may stand above a table: titles, notes, sources.
    private const int MostTitleLines = 60;

    private CodedTable(string titles, string[] headings, IReadOnlyList<CodeColumn> codes, IEnumerable<(int Line, string[] Cells)> rows)
    {
        (Titles, Headings, Codes, Rows) = (titles, headings, codes, rows);
    }

    /// <summary>All that stands above the table.</summary>
    public string Titles { get; }

    public string[] Headings { get; }

    /// <summary>The columns that hold codes, in the order of the file.</summary>
    public IReadOnlyList<CodeColumn> Codes { get; }

    /// <summary>The rows, with the line on which each begins. They can be read once.</summary>
    public IEnumerable<(int Line, string[] Cells)> Rows { get; }

    /// <summary>The codes of the smallest areas: what the table is by.</summary>
    public CodeColumn Smallest => Codes.OrderBy(code => Array.IndexOf(CodeColumn.FromSmallest, code.Letters)).First();

    /// <summary>Opens the table of a file.</summary>
    /// <exception cref="UnreadableFileException">No row of it begins a table with codes.</exception>
    public static CodedTable Open(string fileName, Stream content)
    {
        var csv = new CsvRows(new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true));
        IEnumerator<string[]> rows = csv.All().GetEnumerator();
        List<string[]> above = [];
        try
        {
            while (above.Count < MostTitleLines && rows.MoveNext())
            {
                string[] first = rows.Current;
                if (above.Count > 0 && first.Any(cell => LettersOf(cell) is not null))
                {
                    string[] headings = above[^1];
                    return new CodedTable(
                        string.Join('\n', above.SkipLast(1).Select(line => string.Join(' ', line.Where(cell => cell.Length > 0)))),
                        headings,
                        CodesOf(headings, first),
                        Following(fileName, csv, rows, csv.Line, first));
                }

                above.Add(first);
            }
        }
        catch (InvalidDataException damage)
        {
            throw Unreadable(fileName, damage);
        }

        throw new UnreadableFileException($"“{fileName}” is no table of areas: none of its first {MostTitleLines} lines holds a code such as E01008064 or E05010857. Expected are comma-separated values with headings and codes");
    }

    /// <summary>The first column whose heading says one of these, letters and digits alone; -1 where none does.</summary>
    public int Column(params string[] headings) => Array.FindIndex(Headings, heading => headings.Contains(Plain(heading), StringComparer.Ordinal));

    /// <summary>A heading without what is written in many ways: "LA Code (2021 boundaries)" is "lacode2021boundaries".</summary>
    public static string Plain(string heading) => string.Concat(heading.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>A number as tables write it, with thousands separators; none where the cell holds none.</summary>
    public static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    /// <summary>The letters of the kind of area that a code is of; none where it is no code.</summary>
    public static string? LettersOf(string cell) => !Code().IsMatch(cell) ? null : cell[..3] switch
    {
        // X stands before the codes of made-up areas, such as the demonstration's.
        "E01" or "W01" or "X01" => "LSOA",
        "E02" or "W02" => "MSOA",
        "E05" or "W05" or "X05" => "WD",
        "E06" or "E07" or "E08" or "E09" or "W06" or "X07" => "LAD",
        "E22" or "W14" => "CSP",
        "E23" or "W15" => "PFA",
        "E10" => "CTY",
        _ => null,
    };

    private static IReadOnlyList<CodeColumn> CodesOf(string[] headings, string[] first) =>
        [.. first.Take(headings.Length).Index().Where(cell => LettersOf(cell.Item) is not null).Select(cell => new CodeColumn(cell.Index, NameColumn(headings, cell.Index), LettersOf(cell.Item)!, YearOf(headings[cell.Index])))];

    /// <summary>The names stand beside the codes: after them or, in some tables, before.</summary>
    private static int NameColumn(string[] headings, int code)
    {
        bool IsName(int at) => at >= 0 && at < headings.Length && NameHeading().IsMatch(headings[at]);
        return IsName(code + 1) ? code + 1 : IsName(code - 1) ? code - 1 : -1;
    }

    private static int YearOf(string heading) => YearInHeading().Match(heading) is { Success: true } match
        ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) is var year && year < 100 ? 2000 + year : int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
        : 0;

    private static IEnumerable<(int Line, string[] Cells)> Following(string fileName, CsvRows csv, IEnumerator<string[]> rows, int firstLine, string[] first)
    {
        yield return (firstLine, first);
        while (true)
        {
            try
            {
                if (!rows.MoveNext())
                {
                    yield break;
                }
            }
            catch (InvalidDataException damage)
            {
                throw Unreadable(fileName, damage);
            }

            yield return (csv.Line, rows.Current);
        }
    }

    private static UnreadableFileException Unreadable(string fileName, InvalidDataException damage) => new($"“{fileName}” cannot be read: {damage.Message}", damage);

    [GeneratedRegex("^[EWX][0-9]{8}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex("(^|_| )(names?|nm)($|_| )|[0-9a-z](NM|nm|Name|name)$|NM$|NAME$|^(?:Lower Tier Local Authorities|Ward|District)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex NameHeading();

    [GeneratedRegex("^(LSOA|MSOA|WD|WARD|LAD|LA|LTLA|CSP|PFA|CTYUA|UTLA)[ _]?(Code)?[ _(]{0,2}(?<year>20[0-9]{2}|[0-9]{2})([^0-9]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex YearInHeading();
}

/// <summary>A column that holds codes.</summary>
/// <param name="At">Its place.</param>
/// <param name="NameAt">The place of the column with the names; -1 where none is.</param>
/// <param name="Letters">What the codes are: "LSOA", "WD", "LAD", "CSP".</param>
/// <param name="Year">The year of the codes; 0 where the heading does not say.</param>
internal sealed record CodeColumn(int At, int NameAt, string Letters, int Year)
{
    public static readonly string[] FromSmallest = ["LSOA", "MSOA", "WD", "LAD", "CSP", "CTY", "PFA"];

    public string Code(string[] cells) => At < cells.Length ? cells[At] : "";

    public string Name(string[] cells) => NameAt >= 0 && NameAt < cells.Length ? cells[NameAt] : "";
}
