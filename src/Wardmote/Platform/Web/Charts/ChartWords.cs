using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The numbers and words of a chart as they are shown, and how much room they take.</summary>
internal static class ChartWords
{
    public const double TextSize = 14;

    private const int LongUnit = 7;

    private const char NoBreak = '\u00A0';

    /// <summary>A value with its unit and the decimals of the chart: "62.8 %", "£1,200", "14 days".</summary>
    public static string Value(Chart chart, double value) => WithUnit(chart, value, Number(value, chart.Decimals));

    /// <summary>A value for the picture, where a long unit has no room: it stands at the axis.</summary>
    public static string Short(Chart chart, double value) => Value(chart.Unit.Length > LongUnit ? chart with { Unit = "" } : chart, value);

    /// <summary>The range of a value: "23.1 to 30.9".</summary>
    public static string Range(Chart chart, (double Low, double High) range) => $"{Number(range.Low, chart.Decimals)} to {Number(range.High, chart.Decimals)}";

    /// <summary>A number along the axis: without decimals that say nothing, and large sums of money shortened.</summary>
    public static string Tick(Chart chart, double value)
    {
        if (chart.Unit == "£" && Math.Abs(value) >= 1_000_000)
        {
            return WithUnit(chart, value, Math.Abs(value / 1_000_000).ToString("#,##0.##", CultureInfo.InvariantCulture)) + "m";
        }

        string number = Math.Abs(value).ToString("#,##0.######", CultureInfo.InvariantCulture);
        return chart.Unit is "£" or "%" ? WithUnit(chart, value, number) : Sign(value) + number;
    }

    /// <summary>About how wide a text is; digits and small letters of the typeface are about half as wide as it is high.</summary>
    public static double Width(string text, double size = TextSize) => text.Sum(letter => letter is ' ' or '.' or ',' or 'i' or 'l' or 'j' or 'I' or '/' ? 0.28 : char.IsUpper(letter) || letter is '%' or 'm' or 'w' ? 0.66 : 0.51) * size;

    /// <summary>The text in lines no wider than that; what does not fit on the last line ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int mostLines)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}") <= width)
            {
                lines[^1] = $"{lines[^1]} {word}";
            }
            else if (lines.Count < mostLines)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = Cut(lines[^1], width);
                break;
            }
        }

        return [.. lines.Select(line => Width(line) > width ? Cut(line, width) : line)];
    }

    private static string Cut(string line, double width)
    {
        int length = line.Length;
        while (length > 1 && Width(line[..length]) > width - Width("…"))
        {
            length--;
        }

        return line[..length].TrimEnd() + "…";
    }

    private static string WithUnit(Chart chart, double value, string number)
    {
        string bare = number.TrimStart('-', '\u2212');
        string sign = bare.Any(digit => digit is >= '1' and <= '9') ? Sign(value) : "";
        return chart.Unit switch
        {
            "" => sign + bare,
            "£" => $"{sign}£{bare}",
            _ => $"{sign}{bare}{NoBreak}{chart.Unit}",
        };
    }

    private static string Number(double value, int decimals) => value.ToString("N" + decimals, CultureInfo.InvariantCulture).Replace('-', '\u2212');

    private static string Sign(double value) => value < 0 ? "\u2212" : "";
}
