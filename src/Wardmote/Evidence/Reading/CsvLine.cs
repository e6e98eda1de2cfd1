using System.Buffers;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Splits one line with quotation marks into its fields, as RFC 4180 has it. A quoted field may hold line ends; a quotation mark
/// within a field that does not begin with one stands for itself.
/// </summary>
internal sealed class CsvLine
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';
    private const byte LineEnd = (byte)'\n';
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly List<int> _ends = [];
    private readonly ArrayBufferWriter<byte> _key = new();

    /// <summary>What is wrong with the line; nothing where it could be split.</summary>
    public string Fault { get; private set; } = "";

    public int Count => _ends.Count;

    /// <summary>How many line ends the line holds, the one at its end among them.</summary>
    public int Lines { get; private set; }

    public ReadOnlySpan<byte> this[int field] => _text.WrittenSpan[Start(field).._ends[field]];

    /// <summary>Reads one line and says how many bytes it had, its end among them.</summary>
    public int Read(ReadOnlySpan<byte> source)
    {
        int firstEnd = source.IndexOf(LineEnd);
        int oneLine = firstEnd < 0 ? source.Length : firstEnd + 1;
        if (TryRead(source, out int length))
        {
            return length;
        }

        // What was meant as one line is refused as one line, so that a stray quotation mark does not swallow the rows after it.
        Lines = 1;
        return oneLine;
    }

    /// <summary>Fields side by side as the file would write them, quoted only where they must be: two ways to write the same are the same.</summary>
    public ReadOnlySpan<byte> Joined(int first, int last)
    {
        _key.ResetWrittenCount();
        for (int field = first; field <= last; field++)
        {
            if (field > first)
            {
                _key.Write([Comma]);
            }

            WriteQuoted(_key, this[field]);
        }

        return _key.WrittenSpan;
    }

    public static void WriteQuoted(IBufferWriter<byte> output, ReadOnlySpan<byte> field)
    {
        if (field.IndexOfAny(Quote, Comma, LineEnd) < 0)
        {
            output.Write(field);
            return;
        }

        output.Write([Quote]);
        foreach (byte one in field)
        {
            output.Write(one == Quote ? [Quote, Quote] : [one]);
        }

        output.Write([Quote]);
    }

    private int Start(int field) => field == 0 ? 0 : _ends[field - 1];

    private bool TryRead(ReadOnlySpan<byte> source, out int length)
    {
        _text.ResetWrittenCount();
        _ends.Clear();
        (Fault, Lines, length) = ("", 0, 0);
        while (true)
        {
            bool isRead = length < source.Length && source[length] == Quote ? TryQuoted(source, ref length) : Plain(source, ref length);
            if (!isRead)
            {
                return false;
            }

            _ends.Add(_text.WrittenCount);
            if (length >= source.Length)
            {
                Lines++;
                return true;
            }

            if (source[length++] == LineEnd)
            {
                Lines++;
                return true;
            }
        }
    }

    private bool Plain(ReadOnlySpan<byte> source, ref int at)
    {
        int end = source[at..].IndexOfAny(Comma, LineEnd);
        int stop = end < 0 ? source.Length : at + end;
        ReadOnlySpan<byte> field = source[at..stop];
        bool isLast = stop == source.Length || source[stop] == LineEnd;
        _text.Write(isLast && field.EndsWith("\r"u8) ? field[..^1] : field);
        at = stop;
        return true;
    }

    private bool TryQuoted(ReadOnlySpan<byte> source, ref int at)
    {
        at++;
        while (true)
        {
            int end = source[at..].IndexOf(Quote);
            if (end < 0)
            {
                Fault = "A quotation mark is not closed";
                return false;
            }

            ReadOnlySpan<byte> part = source.Slice(at, end);
            _text.Write(part);
            Lines += part.Count(LineEnd);
            at += end + 1;
            if (at < source.Length && source[at] == Quote)
            {
                _text.Write([Quote]);
                at++;
                continue;
            }

            if (at < source.Length - 1 && source[at] == '\r' && source[at + 1] == LineEnd)
            {
                at++;
            }

            if (at < source.Length && source[at] is not (Comma or LineEnd))
            {
                Fault = "Something stands between a closing quotation mark and the next comma";
                return false;
            }

            return true;
        }
    }
}
