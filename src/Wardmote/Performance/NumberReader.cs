using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>
/// Reads what people write as an indicator's value: "1,037", "62.8%", "£1.2m", "c. 40", "27 of 43", "3 days", "n/a".
/// Nothing written is nothing, never zero. What could mean two things is refused, with what to write instead.
/// </summary>
public static partial class NumberReader
{
    private const int LongestTime = 200;
    private const int Longest = 100;
    private const double Largest = 1e15;

    /// <summary>What was written; none where nothing was.</summary>
    /// <exception cref="RuleBrokenException">It is no value of this indicator; the message says what was seen, what was expected and what to write.</exception>
    public static EnteredNumber? Read(IndicatorDefinition definition, string? written)
    {
        string text = Tidy(written);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length > Longest)
        {
            throw Refused(text[..20] + "…", "is too long for a value", "Write the value alone and the rest as a note");
        }

        if (definition.Type != DataType.YesNo && ValueWords.All.SpecialOf(text) is { } special)
        {
            return EnteredNumber.Of(special);
        }

        return definition.Type switch
        {
            DataType.YesNo => YesOrNo(text),
            DataType.Date => Day(text),
            DataType.Duration => DurationReader.Read(definition, text),
            _ => Parts(definition, text) ?? Checked(definition, PlainNumber(definition, text), text),
        };
    }

    /// <summary>The two numbers that a share or ratio is computed from; none where neither was written.</summary>
    public static EnteredNumber? Read(IndicatorDefinition definition, string? numerator, string? denominator)
    {
        string above = Tidy(numerator);
        string below = Tidy(denominator);
        if (above.Length == 0 && below.Length == 0)
        {
            return null;
        }

        if ((ValueWords.All.SpecialOf(above) ?? ValueWords.All.SpecialOf(below)) is { } special && (above.Length == 0 || below.Length == 0 || string.Equals(above, below, StringComparison.OrdinalIgnoreCase)))
        {
            return EnteredNumber.Of(special);
        }

        if (above.Length == 0 || below.Length == 0)
        {
            throw new RuleBrokenException(above.Length == 0
                ? $"How many {Name(definition.NumeratorName, "of them")}? Only “{below}” was given, the whole that they are counted from"
                : $"Out of how many {Name(definition.DenominatorName, "in all")}? Only “{above}” was given");
        }

        IndicatorDefinition count = definition with { Type = DataType.Number, Unit = null };
        EnteredNumber top = PlainNumber(count, above);
        EnteredNumber bottom = PlainNumber(count, below);
        return Share(definition, top.Number!.Value, bottom.Number!.Value, top.IsApproximate || bottom.IsApproximate);
    }

    /// <summary>The text with ordinary spaces and minus signs, and without the spaces around it.</summary>
    internal static string Tidy(string? written) => Spaces().Replace((written ?? "").Replace('−', '-').Replace('‐', '-').Replace('‑', '-'), " ").Trim();

    /// <summary>A number alone, with its sign, thousands, scale and what marks it as rough. It refuses what belongs to another kind of indicator.</summary>
    internal static EnteredNumber PlainNumber(IndicatorDefinition definition, string text)
    {
        string rest = text;
        bool isApproximate = TakeApproximate(ref rest);
        Match match = NumberShape().Match(rest);
        if (!match.Success)
        {
            throw NoNumber(definition, text, rest);
        }

        MustFit(definition, text, match);
        double number = double.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (match.Groups["scale"].Value is { Length: > 0 } scale)
        {
            number *= ValueWords.All.Scales[scale.ToLowerInvariant()];
        }

        if (number >= Largest)
        {
            throw Refused(text, "is larger than any value can be", "Look whether figures of two cells ran together");
        }

        bool isNegative = match.Groups["minus"].Success || match.Groups["bracket"].Success;
        return EnteredNumber.Of(isNegative ? -number : number, isApproximate);
    }

    internal static RuleBrokenException Refused(string seen, string problem, string remedy) => new($"“{seen}” {problem}. {remedy}");

    private static EnteredNumber? Parts(IndicatorDefinition definition, string text)
    {
        string rest = text;
        bool isApproximate = TakeApproximate(ref rest);
        Match match = PartsShape().Match(rest);
        if (!match.Success)
        {
            return null;
        }

        if (definition.Type is not (DataType.Percentage or DataType.Ratio))
        {
            throw Refused(text, "is two numbers", $"This indicator takes one: {Expected(definition)}");
        }

        string mark = isApproximate ? "c. " : "";
        EnteredNumber share = Read(definition, mark + match.Groups["above"].Value, match.Groups["below"].Value)!;
        if (match.Groups["result"].Value is { Length: > 0 } result && share.Number is { } computed
            && double.TryParse(result, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double stated) && Math.Abs(stated - computed) > 0.5)
        {
            throw Refused(text, $"does not agree with itself: it makes {computed.ToString("0.0", CultureInfo.InvariantCulture)}", "Write the two numbers alone");
        }

        return share;
    }

    private static EnteredNumber Share(IndicatorDefinition definition, double above, double below, bool isApproximate)
    {
        bool isShare = definition.Type == DataType.Percentage && !definition.MayLeaveHundred;
        string seen = string.Create(CultureInfo.InvariantCulture, $"{above:#,0.##} of {below:#,0.##}");
        if (below < 0 || (isShare && above < 0))
        {
            throw Refused(seen, "has a number below zero", "Both are counts: write what was counted");
        }

        if (below == 0 && above != 0)
        {
            throw Refused(seen, "cannot be: nothing was counted from which they could come", "Look whether the two numbers stand in the wrong places");
        }

        if (isShare && above > below)
        {
            throw Refused(seen, "is more than the whole", "Look whether the two numbers stand in the wrong places, or count different things");
        }

        return EnteredNumber.Of(above, below, definition.Type == DataType.Percentage, isApproximate);
    }

    private static EnteredNumber Checked(IndicatorDefinition definition, EnteredNumber entered, string text) =>
        definition.Type == DataType.Percentage && !definition.MayLeaveHundred && entered.Number is < 0 or > 100
            ? throw Refused(text, "is no share of a whole: a percentage lies between 0 and 100", "Look at the number, or let the indicator’s definition say that it may lie outside, as a change may")
            : entered;

    // 0d, because C# takes a bare 0 for the first special value.
    private static EnteredNumber YesOrNo(string text) =>
        ValueWords.All.Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? EnteredNumber.Of(1)
        : ValueWords.All.No.Contains(text, StringComparer.OrdinalIgnoreCase) ? EnteredNumber.Of(0d)
        : ValueWords.All.SpecialOf(text) is { } special ? EnteredNumber.Of(special)
        : throw Refused(text, "is neither yes nor no", "Write yes or no");

    private static EnteredNumber Day(string text) => WrittenDay.Read(text) is { } day
        ? EnteredNumber.Of(day.DayNumber)
        : throw Refused(text, "names no day", "Write the day as 14 July 2025 or 14/07/2025");

    private static bool TakeApproximate(ref string text)
    {
        Match after = RoughAfterShape().Match(text);
        if (after.Success)
        {
            text = after.Groups["rest"].Value;
            return true;
        }

        string whole = text;
        string? word = ValueWords.All.Approximate.Where(one => whole.StartsWith(one, StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.Length);
        if (word is null || (char.IsLetter(word[^1]) && whole.Length > word.Length && char.IsLetter(whole[word.Length])))
        {
            return false;
        }

        text = whole[word.Length..].Trim();
        return true;
    }

    private static void MustFit(IndicatorDefinition definition, string text, Match match)
    {
        if (match.Groups["percent"].Success && definition.Type != DataType.Percentage)
        {
            throw Refused(text, "is a percentage", $"This indicator takes {Expected(definition)}");
        }

        if (match.Groups["pound"].Success && definition.Type != DataType.Money)
        {
            throw Refused(text, "is an amount of money", $"This indicator takes {Expected(definition)}");
        }

        if (match.Groups["bracket"].Success && definition.Type != DataType.Money)
        {
            throw Refused(text, "stands in brackets, which mean less than nothing in accounts only", "Write the number without brackets, with a minus sign if it is below zero");
        }

        if (match.Groups["unit"].Value is { Length: > 0 } unit && !IsUnit(definition, unit))
        {
            throw Refused(text, $"ends in “{unit}”", $"This indicator takes {Expected(definition)}; write the number alone and the rest as a note");
        }
    }

    /// <summary>Whether the words after a number only repeat what the indicator counts, as its unit or title says.</summary>
    private static bool IsUnit(IndicatorDefinition definition, string unit)
    {
        string[] own = [.. $"{definition.Unit} {definition.Title}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular)];
        return unit.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => own.Contains(Singular(word), StringComparer.OrdinalIgnoreCase));
    }

    private static string Singular(string word) => word.Length > 2 && word.EndsWith('s') ? word[..^1] : word;

    private static RuleBrokenException NoNumber(IndicatorDefinition definition, string text, string rest) => rest switch
    {
        _ when ContinentalShape().IsMatch(rest) => Refused(text, "uses a comma for decimals", "Write decimals with a full stop and thousands with a comma: 1,037.5"),
        _ when WrongCommaShape().IsMatch(rest) => Refused(text, "has a comma in a place where it parts no thousands", "Write 1,037 for a thousand and thirty-seven, and 10.37 for ten and a bit"),
        _ when BoundShape().IsMatch(rest) => Refused(text, "says only that the number is above or below something", "Write the number, or n/a where it may not be shown"),
        _ when RangeShape().IsMatch(rest) => Refused(text, "is a range", "Write one number, with “c.” before it if it is rough"),
        _ => Refused(text, "is no value that can be read", $"This indicator takes {Expected(definition)}; write n/a where there is none"),
    };

    private static string Expected(IndicatorDefinition definition) => definition.Type switch
    {
        DataType.Percentage when definition.HasParts => $"two numbers, {definition.NumeratorName} of {definition.DenominatorName}, like 27 of 43",
        DataType.Percentage => "a percentage, like 62.8%",
        DataType.Money => "pounds, like £43,000 or £1.2m",
        DataType.Ratio => $"a ratio, like 12.4{Unit(definition)}, or two numbers, like 27 of 43",
        _ => $"a number, like 1,037{Unit(definition)}",
    };

    private static string Unit(IndicatorDefinition definition) => definition.Unit is { } unit ? " " + unit : "";

    private static string Name(string? name, string otherwise) => name is null ? otherwise : $"“{name}”";

    [GeneratedRegex(@"\s+", RegexOptions.None, LongestTime)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(?<bracket>\()? ?(?<minus>-)? ?(?<pound>£)? ?(?<minus>-)? ?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+) ?(?:(?<scale>thousand|million|billion|mn|bn|k|m)(?!\p{L}))? ?(?<percent>%|(?:per ?cent|pc)(?!\p{L}))? ?(?<unit>\p{L}[\p{L} /'-]{0,60})?(?(bracket) ?\))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex NumberShape();

    [GeneratedRegex(@"^(?<above>[\d., ]+?) ?(?:/|out of|of) ?(?<below>[\d., ]+?)(?: ?(?:=|\(|:)? ?(?<result>\d+(?:\.\d+)?) ?% ?\)?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex PartsShape();

    [GeneratedRegex(@"^(?<rest>.*?) ?\((?:approx(?:\.|imately)?|est(?:\.|imated?)?|provisional estimate|rough(?:ly)?)\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex RoughAfterShape();

    [GeneratedRegex(@"^-?[£€]? ?\d{1,3}(?:\.\d{3})+,\d+|^-?\d+,\d{1,2}(?!\d)", RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex ContinentalShape();

    [GeneratedRegex(@"^-?£? ?[\d,]+(?:\.\d+)? ?%?$", RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex WrongCommaShape();

    [GeneratedRegex(@"^(?:[<>≤≥]|less than|more than|fewer than|over|under|at least|up to)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex BoundShape();

    [GeneratedRegex(@"^£?\d[\d.,]*%? ?(?:-|–|—|to) ?£?\d[\d.,]*%?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, LongestTime)]
    private static partial Regex RangeShape();
}
