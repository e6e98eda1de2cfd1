using System.Globalization;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>The boxes, ticks and bullets that Word writes as letters of a symbol font, as the characters that they look like.</summary>
internal static class WordSymbols
{
    public const char Empty = '☐';
    public const char Ticked = '☒';

    // Wingdings, by the letter's place in the font.
    private static readonly Dictionary<int, char> Wingdings = new()
    {
        [0x6E] = '■', [0x6F] = Empty, [0x70] = Empty, [0x71] = Empty, [0x72] = Empty, [0x78] = Ticked, [0xA7] = '▪', [0xA8] = Empty,
        [0xD8] = '➢', [0xE0] = '→', [0xE8] = '➔', [0xF0] = '⇨', [0xFB] = '✗', [0xFC] = '✓', [0xFD] = Ticked, [0xFE] = '☑',
        [0xB7] = '•', [0x6C] = '●', [0x9F] = '•', [0x4A] = '☺', [0x4C] = '☹',
    };

    private static readonly Dictionary<int, char> WingdingsTwo = new()
    {
        [0x4F] = '✗', [0x50] = '✓', [0x51] = Ticked, [0x52] = '☑', [0x53] = Ticked, [0x54] = Ticked, [0x30] = Empty, [0xA3] = Empty, [0x2A] = Empty,
    };

    private static readonly Dictionary<int, char> Symbol = new()
    {
        [0xB7] = '•', [0xB1] = '±', [0xB3] = '≥', [0xA3] = '≤', [0xAE] = '→', [0xA7] = '■', [0xD6] = '√', [0xB0] = '°', [0xB4] = '×',
    };

    /// <summary>A symbol of its own: its font and the letter's place in it.</summary>
    public static string Read(XElement symbol)
    {
        string? font = symbol.Attribute(WordMarks.Namespace + "font")?.Value;
        string? place = symbol.Attribute(WordMarks.Namespace + "char")?.Value;
        return int.TryParse(place, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code) && code is > 0x1F and < 0xD800 or >= 0xE000 and <= 0xFFFD
            ? Read((char)code, font).ToString()
            : "";
    }

    /// <summary>Text in a symbol font, or letters from the private range in which Word keeps symbols.</summary>
    public static string Read(string text, string? font) =>
        Letters(font) is not null || text.AsSpan().IndexOfAnyInRange('\uF020', '\uF0FF') >= 0
            ? string.Concat(text.Select(letter => Read(letter, font)))
            : text;

    private static char Read(char letter, string? font)
    {
        bool isPrivate = letter is >= '\uF020' and <= '\uF0FF';
        Dictionary<int, char>? letters = Letters(font) ?? (isPrivate ? Wingdings : null);
        int place = isPrivate ? letter - 0xF000 : letter;
        return letters is null ? letter
            : letters.TryGetValue(place, out char shown) ? shown
            : isPrivate ? '•'
            : letter;
    }

    private static Dictionary<int, char>? Letters(string? font) => font switch
    {
        "Wingdings" => Wingdings,
        "Wingdings 2" => WingdingsTwo,
        "Symbol" => Symbol,
        _ => null,
    };
}
