using System.Globalization;
using System.Text;

namespace Wardmote.Analysis.Linkage;

/// <summary>The American Soundex code (Russell 1918; National Archives): the first letter and three digits for the consonants after it, so that names that sound alike in English share a code.</summary>
public static class Soundex
{
    private const string Codes = "01230120022455012623010202";

    /// <summary>The code of a name. Accents are taken off; h, w and what is no letter are passed over; a text without letters keeps its first sign. Example: <c>Of("SMYTH")</c> is S530.</summary>
    public static string Of(string name)
    {
        string plain = string.Concat(name.Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();
        if (plain.Length == 0)
        {
            return "0000";
        }

        StringBuilder code = new(plain[..1]);
        char last = CodeOf(plain[0]);
        foreach (char sign in plain[1..].Where(sign => char.IsAsciiLetterUpper(sign) && sign is not ('H' or 'W')))
        {
            char next = CodeOf(sign);
            if (next != '0' && next != last && code.Length < 4)
            {
                code.Append(next);
            }

            last = next;
        }

        return code.ToString().PadRight(4, '0');
    }

    private static char CodeOf(char sign) => char.IsAsciiLetterUpper(sign) ? Codes[sign - 'A'] : '0';
}
