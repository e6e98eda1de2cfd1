using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Checks;

/// <summary>A number stated in a sentence.</summary>
/// <param name="Unit">"%" for a percentage, "£" for money, nothing for a plain count.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">The place after its last letter.</param>
public sealed record StatedNumber(decimal Value, int Decimals, string Unit, int Start, int End, string Text)
{
    public bool IsCount => Unit.Length == 0;

    public bool IsPercent => Unit is "%";
}

/// <summary>
/// Finds the numbers that count something in a sentence, leaving out those that only name a year, a date, a time, an age,
/// a level or a paragraph.
/// </summary>
public static partial class NumbersInText
{
    public static IReadOnlyList<StatedNumber> Find(string text)
    {
        var found = new List<StatedNumber>();
        foreach (Match match in Number().Matches(text))
        {
            string unit = match.Groups["percent"].Success ? "%" : match.Groups["money"].Success ? "£" : "";
            if (unit.Length == 0 && NamesSomethingElse(text, match))
            {
                continue;
            }

            string digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            {
                int point = digits.IndexOf('.', StringComparison.Ordinal);
                found.Add(new(value, point < 0 ? 0 : digits.Length - point - 1, unit, match.Index, match.Index + match.Length, match.Value));
            }
        }

        return found;
    }

    /// <summary>Whether a stated number is what the calculation gives, to the decimals that were written.</summary>
    public static bool Agrees(decimal calculated, decimal stated, int decimals)
    {
        decimal half = 0.5m;
        for (int place = 0; place < decimals; place++)
        {
            half /= 10;
        }

        return Math.Abs(calculated - stated) <= half;
    }

    private static bool NamesSomethingElse(string text, Match match)
        => Year().IsMatch(match.Groups["digits"].Value)
            || Before().IsMatch(text[Math.Max(0, match.Index - 20)..match.Index])
            || After().IsMatch(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 20)]);

    [GeneratedRegex(@"(?<![\w.,/:–-])(?<money>£)?(?<digits>\d{1,3}(,\d{3})+(\.\d+)?|\d{1,12}(\.\d+)?)(?<percent>\s?(%|per\s?cent\b))?(?![\w/:]|,\d|\.\d|[–-]\d|\s[–-]\s\d+(?![\d.,]*\s?%))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(19[89]|20[0-4])\d$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(level|phase|year|years|section|s\.|para|paragraph|part|appendix|annex|tier|step|stage|milestone|objective|priority|table|figure|page|clause|article|version|no\.|number|aged?|ages|under|ward|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\s$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(\s(full\s)?(months?|years?|weeks?|days?|hours?|minutes?|am|pm|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|['’]s\b|\sx\s\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex After();
}
