using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A figure as a number that Excel can reckon with, and the format in which it reads as the figure does.</summary>
/// <param name="Value">The whole number, with the digits that are not shown.</param>
/// <param name="Format">Excel's own: <c>0.0" %"</c>.</param>
internal sealed partial record ExcelNumber(string Value, string Format)
{
    private const int LongestFormat = 200;

    /// <summary>None where the figure's words say something else than its number does: "27 of 43", "1.2 million".</summary>
    public static ExcelNumber? Of(Figure figure)
    {
        if (figure.Number is not { } number || !double.IsFinite(number) || Shape().Match(figure.Text) is not { Success: true } shape || figure.Text.Contains('"', StringComparison.Ordinal))
        {
            return null;
        }

        string before = shape.Groups["before"].Value;
        char? sign = before.Where(letter => letter is '+' or '-' or '−').Select(letter => (char?)letter).FirstOrDefault();
        string digits = shape.Groups["digits"].Value;
        int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        double shown = double.Parse(digits.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (sign is '-' or '−' ? -1 : 1);

        // The figure may show fewer digits than it has, but no other number.
        if (Math.Abs(number - shown) > (0.5 * Math.Pow(10, -decimals)) + 1e-9)
        {
            return null;
        }

        string plain = string.Concat(
            Literal(string.Concat(before.Where(letter => letter is not ('+' or '-' or '−')))),
            digits.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0",
            decimals > 0 ? $".{new string('0', decimals)}" : "",
            Literal(shape.Groups["after"].Value));
        string format = sign == '+' ? $"+{plain};-{plain};{plain}" : plain;
        return format.Length <= LongestFormat ? new(number.ToString("R", CultureInfo.InvariantCulture), format) : null;
    }

    private static string Literal(string text) => text.Length == 0 ? "" : $"\"{text}\"";

    [GeneratedRegex(@"^(?<before>[^0-9]*)(?<digits>[0-9][0-9,]*(\.[0-9]+)?)(?<after>[^0-9]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
