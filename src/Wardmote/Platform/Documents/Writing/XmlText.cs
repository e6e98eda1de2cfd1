using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Text made safe to stand inside XML.</summary>
internal static class XmlText
{
    /// <summary>The text with markup escaped; a character that XML cannot hold becomes the replacement sign.</summary>
    public static string Of(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        for (int at = 0; at < text.Length; at++)
        {
            char character = text[at];
            switch (character)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                case var _ when char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    xml.Append(character).Append(text[++at]);
                    break;
                default:
                    xml.Append(IsHeld(character) ? character : '\uFFFD');
                    break;
            }
        }

        return xml.ToString();
    }

    private static bool IsHeld(char character) => character is '\t' or '\n' or (>= ' ' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD');
}
