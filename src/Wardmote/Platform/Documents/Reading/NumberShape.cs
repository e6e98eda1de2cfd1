using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>What one part of a number format puts round a number, and how many decimals and separators it gives it.</summary>
internal sealed record NumberShape(string Before, string After, int Decimals, bool HasThousands, bool IsPercent, bool HasDigits)
{
    /// <summary>Reads a part of a format; none where it is the general format or one that only programs use, such as fractions.</summary>
    public static NumberShape? Of(string section)
    {
        StringBuilder before = new();
        StringBuilder after = new();
        StringBuilder digits = new();
        bool isPercent = false;
        for (int at = 0; at < section.Length; at++)
        {
            StringBuilder literal = digits.Length == 0 ? before : after;
            switch (section[at])
            {
                case '"':
                    int end = section.IndexOf('"', at + 1);
                    literal.Append(section.AsSpan((at + 1)..(end < 0 ? section.Length : end)));
                    at = end < 0 ? section.Length : end;
                    break;
                case '\\' when at + 1 < section.Length:
                    literal.Append(section[++at]);
                    break;
                case '_' or '*':
                    at++;
                    break;
                case '[':
                    int close = section.IndexOf(']', at);
                    literal.Append(Currency(section[at..(close < 0 ? section.Length : close)]));
                    at = close < 0 ? section.Length : close;
                    break;
                case '0' or '#' or '?' or '.' or ',':
                    digits.Append(section[at]);
                    break;
                case '%':
                    isPercent = true;
                    literal.Append('%');
                    break;
                case 'E' or 'e' or '/' or 'G' or 'g' or '@':
                    return null;
                default:
                    literal.Append(section[at]);
                    break;
            }
        }

        string pattern = digits.ToString();
        int point = pattern.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? pattern : pattern[..point];
        return new NumberShape(
            before.ToString().TrimStart(),
            after.ToString().TrimEnd(),
            point < 0 ? 0 : pattern.Length - point - 1,
            whole.TrimEnd(',').Contains(',', StringComparison.Ordinal),
            isPercent,
            pattern.AsSpan().IndexOfAny('0', '#', '?') >= 0 && pattern.Trim('?').Length > 0);
    }

    public string Show(decimal number, int typedDecimals)
    {
        if (!HasDigits)
        {
            return Before + After;
        }

        decimal shown = IsPercent ? number * 100 : number;
        int written = Written(shown);
        int decimals = Math.Min(Math.Max(Decimals, written <= typedDecimals ? written : 0), 28);
        string digits = Math.Round(Math.Abs(shown), decimals, MidpointRounding.AwayFromZero)
            .ToString($"{(HasThousands ? 'N' : 'F')}{decimals}", CultureInfo.InvariantCulture);
        return $"{(shown < 0 && digits.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "-" : "")}{Before}{digits}{After}";
    }

    private static int Written(decimal number)
    {
        int count = 0;
        for (decimal rest = number; rest != decimal.Truncate(rest) && count < 10; count++)
        {
            rest *= 10;
        }

        return count;
    }

    // [$£-809] is a currency; [Red] and [>=100] show nothing.
    private static string Currency(string bracket) => bracket.StartsWith("[$", StringComparison.Ordinal) ? bracket[2..].Split('-')[0] : "";
}
