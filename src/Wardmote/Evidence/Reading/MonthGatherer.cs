using System.Runtime.InteropServices;
using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>The rows of one month of one force on their way from a file into columns.</summary>
internal sealed class MonthGatherer(FileTables tables, int month)
{
    private const int Blank = -1;
    private readonly List<int> _line = [];
    private readonly List<int> _point = [];
    private readonly List<int> _moment = [];
    private readonly List<byte> _id = [];
    private readonly List<int>[] _names = [.. tables.Names.Select(_ => new List<int>())];

    /// <summary>Takes rows that follow one another in a stretch of the file.</summary>
    public void Add(RowBlock block, int first, int end, long linesBefore, (int[] Points, int[] Forces, int[][] Names) numbers)
    {
        int at = _line.Count;
        int count = end - first;
        Span<int> lines = More(_line, count);
        for (int i = 0; i < count; i++)
        {
            lines[i] = (int)(block.Line[first + i] + linesBefore);
        }

        Renumber(block.Point.Slice(first, count), numbers.Points, More(_point, count));
        for (int i = 0; i < _names.Length; i++)
        {
            Renumber(block.Names(i).Slice(first, count), numbers.Names[i], More(_names[i], count));
        }

        if (tables.Layout.Id is not null)
        {
            CollectionsMarshal.SetCount(_id, (at + count) * IdColumn.Width);
            block.Id.Slice(first * IdColumn.Width, count * IdColumn.Width).CopyTo(CollectionsMarshal.AsSpan(_id)[(at * IdColumn.Width)..]);
        }
        else
        {
            block.Moment.Slice(first, count).CopyTo(More(_moment, count));
        }
    }

    /// <summary>Packs the rows, and says what was noticed about them.</summary>
    /// <param name="isNumbered">Whether each row has a number of its own, so that no two say the same.</param>
    public ReadMonth Build(string force, ReasonList reasons, bool isNumbered)
    {
        var id = new IdColumn([.. _id]);
        SharedIds shared = tables.Layout.Kind == SourceKind.Street ? SharedIds.Of(id, row => (_point[row], _names[0][row], _names[1][row], isNumbered ? row : 0)) : SharedIds.None;
        int[] rows = [.. Enumerable.Range(0, _line.Count)];
        rows = shared.Repeats.Count == 0 ? rows : Array.FindAll(rows, row => !shared.Repeats.Contains(row));
        (MapPoints points, NumberColumn point) = PointColumns(rows, reasons);
        Dictionary<string, byte[]> columns = new(StringComparer.Ordinal) { [ColumnName.Points] = points.Pack(), [ColumnName.Point] = point.Pack() };
        Dictionary<string, int> types = [];
        for (int i = 0; i < _names.Length; i++)
        {
            NameColumn names = Names(i, rows);
            bool isType = tables.Layout.Names[i].Column == ColumnName.Type;
            types = i == 0 ? Counted(names) : types;
            columns.Add(tables.Layout.Names[i].Column, isType ? Types(names, rows, reasons).Pack() : names.Pack());
        }

        Keep(columns, id, rows);
        Tell(shared, reasons);
        return new ReadMonth(force, MonthNumber.Day(month), Facts(rows, types, points, point, id, shared), columns);
    }

    /// <summary>Room for more numbers at the end of a list.</summary>
    private static Span<int> More(List<int> list, int count)
    {
        CollectionsMarshal.SetCount(list, list.Count + count);
        return CollectionsMarshal.AsSpan(list)[^count..];
    }

    private static void Renumber(ReadOnlySpan<int> numbers, int[] to, Span<int> renumbered)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            renumbered[i] = to[numbers[i]];
        }
    }

    private static Dictionary<string, int> Counted(NameColumn names)
    {
        int[] counts = new int[names.Names.Count + 1];
        foreach (int number in names.Numbers)
        {
            counts[number]++;
        }

        return Enumerable.Range(0, counts.Length).Where(number => counts[number] > 0).ToDictionary(number => number == names.None ? "" : names.Names[number], number => counts[number], StringComparer.Ordinal);
    }

    private void Keep(Dictionary<string, byte[]> columns, IdColumn id, int[] rows)
    {
        if (tables.Layout.Id is not null)
        {
            byte[] kept = new byte[rows.Length * IdColumn.Width];
            for (int i = 0; i < rows.Length; i++)
            {
                id[rows[i]].CopyTo(kept.AsSpan(i * IdColumn.Width));
            }

            columns.Add(ColumnName.Id, new IdColumn(kept).Pack());
        }
        else
        {
            columns.Add(ColumnName.Moment, new MomentColumn([.. rows.Select(row => _moment[row])]).Pack());
        }
    }

    private (MapPoints Points, NumberColumn Point) PointColumns(int[] rows, ReasonList reasons)
    {
        var builder = new MapPointsBuilder(tables);
        int[] numbers = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            numbers[i] = builder.Number(_point[rows[i]], _line[rows[i]], reasons);
        }

        MapPoints points = builder.ToPoints();
        numbers.AsSpan().Replace(MapPointsBuilder.Unusable, points.None);

        return (points, new NumberColumn(numbers, points.None));
    }

    /// <summary>A column of names, numbered as they first come in this month; a blank field names nothing.</summary>
    private NameColumn Names(int field, int[] rows)
    {
        TextTable table = tables.Names[field];
        int[] numberOf = new int[table.Count];
        OrderedDictionary<string, int> names = new(StringComparer.Ordinal);
        int[] numbers = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int text = _names[field][rows[i]];
            if (numberOf[text] == 0)
            {
                numberOf[text] = table[text].IsEmpty ? Blank : NumberOf(table.Text(text), names) + 1;
            }

            numbers[i] = numberOf[text] - 1;
        }

        numbers.AsSpan().Replace(Blank - 1, names.Count);
        return new NameColumn([.. names.Keys], numbers);
    }

    /// <summary>Two texts of different bytes may read the same.</summary>
    private static int NumberOf(string name, OrderedDictionary<string, int> names)
    {
        if (!names.TryGetValue(name, out int number))
        {
            names.Add(name, number = names.Count);
        }

        return number;
    }

    private TypeColumn Types(NameColumn names, int[] rows, ReasonList reasons)
    {
        byte[] typeOf = [.. names.Names.Append("").Select(name => (byte)(CrimeTypeNames.Find(name) ?? CrimeType.Unknown))];
        byte[] types = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            types[i] = typeOf[names.Numbers[i]];
            if (types[i] == (byte)CrimeType.Unknown)
            {
                reasons.Add($"“{names[i]}” is no crime type that this program knows; the rows are kept as of unknown type", _line[rows[i]], isRefusal: false);
            }
        }

        return new TypeColumn(types);
    }

    private void Tell(SharedIds shared, ReasonList reasons)
    {
        foreach (int row in shared.Repeats)
        {
            reasons.Add("The row repeats an earlier one with the same Crime ID in everything; it is kept once", _line[row], isRefusal: true);
        }

        foreach (int row in shared.Conflicts)
        {
            reasons.Add("The Crime ID stands in another row that says something else; both are kept", _line[row], isRefusal: false);
        }
    }

    private MonthFacts Facts(int[] rows, Dictionary<string, int> types, MapPoints points, NumberColumn point, IdColumn id, SharedIds shared)
    {
        bool isStreet = tables.Layout.Kind == SourceKind.Street;
        TextTable typeNames = tables.Names[0];
        bool IsCrime(int row) => !typeNames[_names[0][row]].SequenceEqual("Anti-social behaviour"u8);
        return new MonthFacts
        {
            Rows = rows.Length,
            NotPlaced = point.Numbers.Count(point.None),
            Types = types,
            Points = points.Count,
            WithoutId = isStreet ? rows.Count(row => !id.Has(row) && IsCrime(row)) : 0,
            Repeated = shared.Repeats.Count,
            SharedIds = shared.Conflicts.Count,
            LsoaYear = LsoaVintage.Of([.. points.Lsoas.Select(lsoa => lsoa.Code)], month),
        };
    }
}
