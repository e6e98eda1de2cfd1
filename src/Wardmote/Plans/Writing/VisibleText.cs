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
        for (int at = 0; at < text.Length; at++)
        {
            Append(visible, text, at);
        }

        return visible.ToString();
    }

    /// <summary>A text that may be absent: absent is a blank.</summary>
    public static string OfOptional(string? text) => text is null ? "" : Of(text);

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

    private static void Append(StringBuilder visible, string text, int at)
    {
        char character = text[at];
        if (character is >= FirstPicture and <= LastPicture)
        {
            visible.Append(Escape).Append(character);
        }
        else if (character is '\n' or '\t' or ' ')
        {
            visible.Append(IsAtAnEdge(text, at) ? (char)(FirstPicture + character) : character);
        }
        else if (character < ' ')
        {
            visible.Append((char)(FirstPicture + character));
        }
        else if (NeedsCode(text, at))
        {
            visible.Append(CultureInfo.InvariantCulture, $"{Escape}x{(int)character:X4}");
        }
        else
        {
            visible.Append(character);
        }
    }

    /// <summary>A blank beside a line's end is lost on reading, and so is a line feed at the text's own end.</summary>
    private static bool IsAtAnEdge(string text, int at)
    {
        bool isBreak = text[at] == '\n';
        return IsBlank(text, at, -1, isBreak) || IsBlank(text, at, 1, isBreak);
    }

    private static bool IsBlank(string text, int at, int step, bool isBreak)
    {
        int next = at + step;
        while (next >= 0 && next < text.Length && char.IsWhiteSpace(text[next]) && (isBreak || text[next] != '\n'))
        {
            next += step;
        }

        return next < 0 || next >= text.Length || (!isBreak && text[next] == '\n');
    }

    private static bool NeedsCode(string text, int at)
    {
        char character = text[at];
        return character switch
        {
            '\u00A0' or '\uFFFE' or '\uFFFF' or (>= '\u007F' and <= '\u009F') => true,
            >= '\uE000' and <= '\uF8FF' => true,
            _ when char.IsWhiteSpace(character) => IsAtAnEdge(text, at),
            _ when char.IsHighSurrogate(character) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
            _ when char.IsLowSurrogate(character) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
            _ => false,
        };
    }
}
