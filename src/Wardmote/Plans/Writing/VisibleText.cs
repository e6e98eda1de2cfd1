using System.Globalization;
using System.Text;

namespace Wardmote.Plans.Writing;

/// <summary>
/// Text as it stands in an exported file. What Word and Excel cannot hold, or what their readers take for layout (control
/// characters, blanks at the ends of lines), is written as the sign that Unicode has for it, so that it can be seen,
/// corrected by hand and read back.
/// </summary>
internal static class VisibleText
{
    /// <summary>Stands for a text that is there but empty.</summary>
    public const string Empty = "␢";

    /// <summary>Takes the special meaning from the next character, or the next five: "␛x00A0" is a no-break space.</summary>
    private const char Escape = '␛';

    // Its picture is the escape itself, and so it is written as a code.
    private const char EscapeKey = '\u001B';

    // At a cell's end its picture says that the text goes on in the cell below, and so it is written as a code, too.
    private const char GoesOnKey = '\u0017';
    private const char FirstPicture = '␀';
    private const char LastPicture = '\u243F';
    private const char Space = '␠';

    /// <summary>The text with everything in it visible.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0)
        {
            return Empty;
        }

        var visible = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            AppendBlanks(visible, text, at, end);
            if (end < text.Length)
            {
                Append(visible, text, end);
            }

            at = end + 1;
        }

        return visible.ToString();
    }

    /// <summary>A text that may be absent: absent is a blank.</summary>
    public static string OfOptional(string? text) => text is null ? "" : Of(text);

    /// <summary>The text as one line among others of a cell: its own line feeds and tabs are signs too.</summary>
    public static string OfLine(string text) => Of(text).Replace('\n', '␊').Replace('\t', '␉');

    /// <summary>The text with a sign before it that says: this only looks like a word of the layout.</summary>
    public static string Literal(string text) => $"{Escape}{Of(text)}";

    /// <summary>The text that <see cref="Of"/> made visible.</summary>
    public static string Read(string visible)
    {
        if (visible == Empty)
        {
            return "";
        }

        var text = new StringBuilder(visible.Length);
        for (int at = 0; at < visible.Length; at++)
        {
            char sign = visible[at];
            if (sign == Escape && at + 1 < visible.Length)
            {
                at += ReadEscaped(visible, at + 1, text);
            }
            else
            {
                text.Append(sign is >= FirstPicture and <= Space ? (char)(sign - FirstPicture) : sign);
            }
        }

        return text.ToString();
    }

    private static int ReadEscaped(string visible, int at, StringBuilder text)
    {
        if (visible[at] == 'x' && at + 4 < visible.Length
            && ushort.TryParse(visible.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            text.Append((char)code);
            return 5;
        }

        text.Append(visible[at]);
        return 1;
    }

    /// <summary>Blanks between words stay as they are. A blank beside a line's end is lost on reading, and so is a line feed at the text's own end.</summary>
    private static void AppendBlanks(StringBuilder visible, string text, int start, int end)
    {
        ReadOnlySpan<char> blanks = text.AsSpan(start, end - start);
        bool isAtTextEdge = start == 0 || end == text.Length;
        bool isAtLineEdge = isAtTextEdge || blanks.Contains('\n');
        foreach (char blank in blanks)
        {
            bool isEdge = blank == '\n' ? isAtTextEdge : isAtLineEdge;
            if (blank is '\n' or '\t' or ' ')
            {
                visible.Append(isEdge ? (char)(FirstPicture + blank) : blank);
            }
            else if (blank < ' ')
            {
                visible.Append((char)(FirstPicture + blank));
            }
            else
            {
                AppendCode(visible, blank, isNeeded: isEdge || blank is '\u00A0' or '\u0085');
            }
        }
    }

    private static void Append(StringBuilder visible, string text, int at)
    {
        char character = text[at];
        if (character is >= FirstPicture and <= LastPicture)
        {
            visible.Append(Escape).Append(character);
        }
        else if (character < ' ' && character is not (EscapeKey or GoesOnKey))
        {
            visible.Append((char)(FirstPicture + character));
        }
        else
        {
            AppendCode(visible, character, NeedsCode(text, at));
        }
    }

    private static void AppendCode(StringBuilder visible, char character, bool isNeeded)
    {
        if (isNeeded)
        {
            visible.Append(CultureInfo.InvariantCulture, $"{Escape}x{(int)character:X4}");
        }
        else
        {
            visible.Append(character);
        }
    }

    /// <summary>Characters that files cannot hold, and those in which Word keeps the letters of its symbol fonts.</summary>
    private static bool NeedsCode(string text, int at) => text[at] switch
    {
        EscapeKey or GoesOnKey or '\uFFFE' or '\uFFFF' or (>= '\u007F' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF') => true,
        char high when char.IsHighSurrogate(high) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        char low when char.IsLowSurrogate(low) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };
}
