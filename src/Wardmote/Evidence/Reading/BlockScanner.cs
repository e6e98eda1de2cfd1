using System.Numerics;
using System.Runtime.Intrinsics;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Reads the rows of stretches of a file. Commas, quotation marks and line ends are found 32 bytes at a time; a line without
/// quotation marks and with the right number of commas is read where it stands, any other by <see cref="CsvLine"/>.
/// </summary>
internal sealed class BlockScanner(FileLayout layout, MonthRule rule)
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte LineEnd = (byte)'\n';
    private readonly CsvLine _line = new();
    private readonly int[] _ends = new int[layout.Columns];
    private readonly List<byte> _unquoted = [];
    private int[] _marks = [];

    public RowGatherer Gatherer { get; } = new(layout, rule);

    /// <summary>Reads whole lines.</summary>
    public RowBlock Scan(ReadOnlySpan<byte> lines)
    {
        int count = FindMarks(lines);
        RowBlock block = Gatherer.NewBlock((count / layout.Columns) + 1);
        int at = 0;
        int mark = 0;
        int separators = layout.Columns - 1;
        while (at < lines.Length)
        {
            if (IsPlain(lines, mark, count))
            {
                int end = _marks[mark + separators];
                var fields = new RowFields(lines, at, _marks.AsSpan(mark, layout.Columns));
                Gatherer.Take(block, ++block.Lines, fields, fields.Between(layout.FirstOfPoint, layout.LastOfPoint));
                at = end + 1;
                mark += layout.Columns;
                continue;
            }

            at += ScanOne(block, lines[at..]);
            while (mark < count && _marks[mark] < at)
            {
                mark++;
            }
        }

        return block;
    }

    /// <summary>Whether the next marks are those of one whole line: commas between its fields and then its end.</summary>
    private bool IsPlain(ReadOnlySpan<byte> lines, int mark, int count)
    {
        if (mark + layout.Columns > count)
        {
            return false;
        }

        ReadOnlySpan<int> marks = _marks.AsSpan(mark, layout.Columns);
        for (int i = 0; i < marks.Length - 1; i++)
        {
            if (lines[marks[i]] != Comma)
            {
                return false;
            }
        }

        return lines[marks[^1]] == LineEnd;
    }

    private int ScanOne(RowBlock block, ReadOnlySpan<byte> rest)
    {
        int line = block.Lines + 1;
        int length = _line.Read(rest);
        block.Lines += _line.Lines;
        if (_line.Fault.Length > 0)
        {
            Refuse(block, line, _line.Fault);
        }
        else if (_line.Count == layout.Columns)
        {
            Gatherer.Take(block, line, Unquoted(), _line.Joined(layout.FirstOfPoint, layout.LastOfPoint));
        }
        else if (_line.Count > 1 || !_line[0].IsEmpty)
        {
            // A line with nothing on it is no row.
            Refuse(block, line, $"The row has {_line.Count} columns; {layout.Columns} were expected");
        }

        return length;
    }

    private static void Refuse(RowBlock block, int line, string why)
    {
        block.Read++;
        block.Reasons.Add(why, line, isRefusal: true);
    }

    private RowFields Unquoted()
    {
        _unquoted.Clear();
        for (int field = 0; field < _line.Count; field++)
        {
            _unquoted.AddRange(_line[field]);
            _ends[field] = _unquoted.Count;
            _unquoted.Add(Comma);
        }

        return new RowFields(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_unquoted), 0, _ends);
    }

    private int FindMarks(ReadOnlySpan<byte> lines)
    {
        if (_marks.Length < lines.Length)
        {
            _marks = new int[lines.Length];
        }

        int count = 0;
        int at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var comma = Vector256.Create(Comma);
            var quote = Vector256.Create(Quote);
            var lineEnd = Vector256.Create(LineEnd);
            for (; at <= lines.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                var bytes = Vector256.Create(lines.Slice(at, Vector256<byte>.Count));
                uint found = (Vector256.Equals(bytes, comma) | Vector256.Equals(bytes, quote) | Vector256.Equals(bytes, lineEnd)).ExtractMostSignificantBits();
                while (found != 0)
                {
                    _marks[count++] = at + BitOperations.TrailingZeroCount(found);
                    found &= found - 1;
                }
            }
        }

        for (; at < lines.Length; at++)
        {
            if (lines[at] is Comma or Quote or LineEnd)
            {
                _marks[count++] = at;
            }
        }

        return count;
    }
}
