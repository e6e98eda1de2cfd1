namespace Wardmote.Areas.Importing;

/// <summary>Collects the rows of a table of figures: one for each area, and why the others were refused.</summary>
internal sealed class FigureRows(IReadOnlyList<string> columns)
{
    private readonly Dictionary<string, AreaTableRow> _rows = new(StringComparer.Ordinal);

    public ReasonCount Reasons { get; } = new();

    /// <summary>How many rows of the file were read.</summary>
    public long Read { get; private set; }

    /// <summary>Counts rows that were refused before they could be put together.</summary>
    public void Skip(long rows, ReasonCount reasons)
    {
        Read += rows;
        Reasons.Add(reasons);
    }

    public void Add(CodedTable table, int line, string[] cells, IReadOnlyList<double?> values, long rows = 1)
    {
        CodeColumn? within = table.Codes.Where(code => code != table.Smallest && code.Letters == "LAD").FirstOrDefault();
        string name = table.Smallest.Name(cells);
        Add(line, new AreaTableRow(table.Smallest.Code(cells), name, within?.Code(cells) ?? "", within?.Name(cells) is { Length: > 0 } held ? held : AreaProperties.DistrictIn(name), values), rows);
    }

    public void Add(int line, AreaTableRow row, long rows = 1)
    {
        Read += rows;
        string place = $"line {line}{(row.Name.Length > 0 ? $", {row.Name}" : "")}";
        if (row.Code.Length == 0)
        {
            Reasons.Add("It has no code", place, rows);
        }
        else if (row.Values.Count == 0 || row.Values[0] is null)
        {
            Reasons.Add("It has no number", place, rows);
        }
        else if (row.Values.Any(value => value < 0) && !columns[0].Contains("IMD", StringComparison.Ordinal))
        {
            Reasons.Add("It has a number below zero", place, rows);
        }
        else if (!_rows.TryAdd(row.Code, row))
        {
            Reasons.Add("Its code comes twice; the first is kept", place, rows);
        }
    }

    public FigureTable Table(AreaSubject subject, CodeColumn codes, int year, AreaBasis basis, string sex)
    {
        long unequal = subject == AreaSubject.Population ? _rows.Values.LongCount(row => row.Values.Count > 2 && row.Values.Skip(1).All(value => value is not null) && row.Values.Skip(1).Sum() != row.Values[0]) : 0;
        if (unequal > 0)
        {
            Reasons.Note("The ages do not add up to the whole, which is kept as it stands", unequal);
        }

        return new FigureTable(subject, codes.Letters, codes.Year, year, basis, sex, columns, [.. _rows.Values.OrderBy(row => row.Code, StringComparer.Ordinal)], Read, Reasons.All);
    }
}
