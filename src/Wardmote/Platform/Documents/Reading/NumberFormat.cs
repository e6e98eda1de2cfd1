using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Shows a number of a spreadsheet as its cell does: a date, a percentage, pounds with thousands.</summary>
internal sealed class NumberFormat
{
    // Decimals that were typed are shown even where the cell hides them; longer ones come from a division.
    private const int TypedDecimals = 2;

    private readonly string[] _sections;
    private readonly DateShape? _date;

    public NumberFormat(string code)
    {
        _sections = Sections(code);
        _date = DateShape.Of(_sections[0]);
    }

    public string Show(double number, bool from1904)
    {
        if (_date?.Show(number, from1904) is { } date)
        {
            return date;
        }

        if (!double.IsFinite(number) || Math.Abs(number) >= 1e15 || (number != 0 && Math.Abs(number) < 1e-9))
        {
            return General(number);
        }

        (string section, bool isOwnNegative) = SectionFor(number);
        NumberShape? shape = NumberShape.Of(section);
        return shape is null ? General(number)
            : shape.Show(isOwnNegative ? Math.Abs((decimal)number) : (decimal)number, TypedDecimals);
    }

    private static string General(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    private (string Section, bool IsOwnNegative) SectionFor(double number) => number switch
    {
        < 0 when _sections.Length > 1 && _sections[1].Length > 0 => (_sections[1], true),
        0 when _sections.Length > 2 && _sections[2].Length > 0 => (_sections[2], false),
        _ => (_sections[0], false),
    };

    /// <summary>A format has up to four parts: for numbers above zero, below zero, zero itself, and text.</summary>
    private static string[] Sections(string code)
    {
        List<string> sections = [];
        StringBuilder section = new();
        bool isQuoted = false;
        for (int at = 0; at < code.Length; at++)
        {
            isQuoted ^= code[at] == '"';
            if (code[at] == ';' && !isQuoted)
            {
                sections.Add(section.ToString());
                section.Clear();
            }
            else
            {
                section.Append(code[at]);
                if (code[at] == '\\' && !isQuoted && at + 1 < code.Length)
                {
                    section.Append(code[++at]);
                }
            }
        }

        return [.. sections, section.ToString()];
    }
}
