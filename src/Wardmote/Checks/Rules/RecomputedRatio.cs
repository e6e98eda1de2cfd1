using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A percentage, rate or average must be what its own numbers give, to the decimals that were written.</summary>
public sealed partial class RecomputedRatio : IRule
{
    public string Id => "recomputed-ratio";

    public Severity Severity => Severity.Blocking;

    public string Description => "A percentage, rate or average is not what its own numbers give, beyond rounding.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. TextBlocks.Of(plan.Content).SelectMany(InText), .. plan.Content.Indicators.SelectMany(InIndicator)];

    private IEnumerable<Fault> InText(TextBlock block)
    {
        string text = block.Text;
        IReadOnlyList<StatedNumber> numbers = NumbersInText.Find(text);
        return Equates(text, numbers).Concat(PartOfWhole(text, numbers)).Concat(OfWhole(text, numbers)).Concat(OfThose(text, numbers)).Concat(Averages(text, numbers)).Concat(Rates(text, numbers))
            .Where(claim => !claim.Allowed.Any(value => NumbersInText.Agrees(value, claim.Stated.Value, claim.Stated.Decimals)))
            .DistinctBy(claim => claim.Stated.Start)
            .Select(claim => this.Found($"{claim.Stated.Text} in {block.About}", block.LineAt(claim.Stated.Start).Origin, claim.Stated.Text.Trim(), Rounded(claim.Allowed[0], claim.Stated),
                $"The text of “{block.About}” states {claim.Stated.Text.Trim()}, but its own numbers ({claim.Numbers}) give {Rounded(claim.Allowed[0], claim.Stated)}.", "Correct the result, or the number it was made from."));
    }

    /// <summary>A stated result and the results that its numbers can give, the likeliest first.</summary>
    private sealed record Claim(StatedNumber Stated, string Numbers, IReadOnlyList<decimal> Allowed);

    /// <summary>"492 cases were referred and 132 were repeats. This equates to 26.8%"</summary>
    private static IEnumerable<Claim> Equates(string text, IReadOnlyList<StatedNumber> numbers)
    {
        foreach (Match match in EquatesTo().Matches(text))
        {
            StatedNumber? stated = numbers.FirstOrDefault(number => number.IsPercent && number.Start >= match.Index + match.Length - 1 && number.Start - match.Index - match.Length < 12);
            List<StatedNumber> before = [.. numbers.Where(number => number.IsCount && number.Value > 0 && number.End <= match.Index && match.Index - number.End < 300).TakeLast(3)];
            if (stated is not null && before.Count >= 2)
            {
                (StatedNumber one, StatedNumber other) = (before[^2], before[^1]);
                var shares = from part in before from whole in before where part.Value < whole.Value select part.Value / whole.Value * 100;
                yield return new(stated, $"{one.Text} and {other.Text}", [Math.Min(one.Value, other.Value) / Math.Max(one.Value, other.Value) * 100, .. shares]);
            }
        }
    }

    /// <summary>"132 of the 492 (26.8%)", "26.8% (132 of 492)", "132/492, 26.8%"</summary>
    private static IEnumerable<Claim> PartOfWhole(string text, IReadOnlyList<StatedNumber> numbers)
    {
        for (int at = 0; at + 2 < numbers.Count; at++)
        {
            StatedNumber[] three = [numbers[at], numbers[at + 1], numbers[at + 2]];
            (StatedNumber stated, StatedNumber part, StatedNumber whole) = three[0].IsPercent ? (three[0], three[1], three[2]) : (three[2], three[0], three[1]);
            string joins = text[part.End..whole.Start];
            string beside = stated == three[2] ? text[whole.End..stated.Start] : text[stated.End..part.Start];
            if (stated.IsPercent && part.IsCount && whole is { IsCount: true, Value: > 0 } && OutOf().IsMatch(joins) && (Beside().IsMatch(beside) || IsFarBracket(text, beside, stated)))
            {
                yield return new(stated, $"{part.Text} of {whole.Text}", [part.Value / whole.Value * 100]);
            }
        }
    }

    /// <summary>"32 of 34 victims were offered one in the first quarter (94%)": brackets with nothing else in them, and nothing between that could be their whole.</summary>
    private static bool IsFarBracket(string text, string beside, StatedNumber stated)
        => stated.End < text.Length && text[stated.End] is ')' && ManyWords().IsMatch(beside) && !AnotherWhole().IsMatch(beside);

    /// <summary>"Of 480 pupils who answered, 360 (75%) said"</summary>
    private static IEnumerable<Claim> OfWhole(string text, IReadOnlyList<StatedNumber> numbers)
        => from at in Enumerable.Range(0, Math.Max(0, numbers.Count - 2))
           let whole = numbers[at]
           let part = numbers[at + 1]
           let stated = numbers[at + 2]
           where whole is { IsCount: true, Value: > 0 } && part.IsCount && stated.IsPercent && part.Value <= whole.Value
               && Of().IsMatch(text[..whole.Start]) && UpToComma().IsMatch(text[whole.End..part.Start]) && Beside().IsMatch(text[part.End..stated.Start])
               && !OfSomething().IsMatch(text[stated.End..])
           select new Claim(stated, $"{part.Text} of {whole.Text}", [part.Value / whole.Value * 100]);

    /// <summary>"133 people ... Of those, 99 – 74% –": the whole may be any greater number before.</summary>
    private static IEnumerable<Claim> OfThose(string text, IReadOnlyList<StatedNumber> numbers)
    {
        foreach (Match match in Phrase().Matches(text))
        {
            List<StatedNumber> after = [.. numbers.Where(number => number.Start >= match.Index + match.Length && number.Start - match.Index < 90).Take(2)];
            List<StatedNumber> before = [.. numbers.Where(number => number.IsCount && number.End <= match.Index && match.Index - number.End < 300 && after.Count > 0 && number.Value >= after[0].Value && number.Value > 0)];
            if (after is [{ IsCount: true } part, { IsPercent: true } stated] && before.Count > 0 && Beside().IsMatch(text[part.End..stated.Start]))
            {
                yield return new(stated, $"{part.Text} of {before[^1].Text}", [.. before.AsEnumerable().Reverse().Select(whole => part.Value / whole.Value * 100)]);
            }
        }
    }

    /// <summary>"495 sessions with 50 people, an average of 9.9 each"; a year's number may be averaged by months, weeks or quarters.</summary>
    private static IEnumerable<Claim> Averages(string text, IReadOnlyList<StatedNumber> numbers)
        => from Match match in AverageOf().Matches(text)
           let stated = numbers.FirstOrDefault(number => number.Start >= match.Index && number.End <= match.Index + match.Length)
           let counts = numbers.Where(number => number.IsCount && number.End <= match.Index && match.Index - number.End < 120 && !text[number.End..match.Index].Contains('.', StringComparison.Ordinal)).ToList()
           where stated is { IsCount: true } && counts.Count == 2 && counts.TrueForAll(number => number.Value > 0)
           let quotient = Math.Max(counts[0].Value, counts[1].Value) / Math.Min(counts[0].Value, counts[1].Value)
           select new Claim(stated, $"{counts[0].Text} and {counts[1].Text}", [quotient, 1 / quotient, .. counts.SelectMany(number => new[] { number.Value / 12, number.Value / 52, number.Value / 4 })]);

    /// <summary>"1,060 offences, a rate of 9.4 per 1,000 of the 112,000 residents"</summary>
    private static IEnumerable<Claim> Rates(string text, IReadOnlyList<StatedNumber> numbers)
        => from Match match in RatePer().Matches(text)
           let stated = numbers.FirstOrDefault(number => number.Start == match.Groups["rate"].Index)
           let thousand = numbers.FirstOrDefault(number => number.Start == match.Groups["base"].Index)
           where stated is not null && thousand is not null
           let sentence = Around(text, match.Index)
           let counts = numbers.Where(number => number.IsCount && number != stated && number != thousand && number.Start >= sentence.Start && number.End <= sentence.End && number.Value > 0).ToList()
           where counts.Count == 2
           select new Claim(stated, $"{counts[0].Text} and {counts[1].Text}", [Math.Min(counts[0].Value, counts[1].Value) / Math.Max(counts[0].Value, counts[1].Value) * thousand.Value]);

    private static (int Start, int End) Around(string text, int position)
    {
        int start = text.LastIndexOf(". ", Math.Max(0, position - 1), StringComparison.Ordinal);
        int end = text.IndexOf(". ", position, StringComparison.Ordinal);
        return (start < 0 ? 0 : start, end < 0 ? text.Length : end);
    }

    /// <summary>Two counts and a percentage in one compound: checked only where another period proves how they hang together.</summary>
    private IEnumerable<Fault> InIndicator(IndicatorContent indicator)
    {
        IReadOnlyList<Series> parts = Series.Of(indicator);
        if (parts.Where(part => part.IsPercent).ToList() is not [var share] || parts.Where(part => !part.IsPercent).ToList() is not [var one, var other])
        {
            return [];
        }

        var rows = (from stated in share.Outturns
                    from left in one.Outturns
                    from right in other.Outturns
                    where left.Period == stated.Period && right.Period == stated.Period && Math.Max(left.Number!.Value, right.Number!.Value) > 0
                    let value = Math.Min(left.Number!.Value, right.Number!.Value) / Math.Max(left.Number!.Value, right.Number!.Value) * 100
                    select (stated, left, right, value, Agrees: NumbersInText.Agrees(value, stated.Number!.Value, stated.Decimals))).ToList();
        return !rows.Exists(row => row.Agrees) ? [] : rows.Where(row => !row.Agrees).Select(row => this.Found($"{share.Name} {row.stated.Period}", row.stated.Origin, row.stated.Text,
            row.value.ToString("0.#", CultureInfo.InvariantCulture) + "%",
            string.Create(CultureInfo.InvariantCulture, $"{share.Name} for {row.stated.Period} is {row.stated.Number}%, but {row.left.Number} and {row.right.Number} give {row.value:0.#}%."), "Correct the percentage, or the number it was made from."));
    }

    private static string Rounded(decimal value, StatedNumber stated)
        => Math.Round(value, stated.Decimals, MidpointRounding.AwayFromZero).ToString($"F{stated.Decimals}", CultureInfo.InvariantCulture) + (stated.IsPercent ? "%" : "");

    [GeneratedRegex(@"\b(this|which|that|these|it)?\s?(equates?|equating|is equivalent|are equivalent|amounts?|works out|corresponds?)\s(to|at)\s((about|around|approximately|a (repeat )?rate of|some)\s)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EquatesTo();

    [GeneratedRegex(@"^\s?(out of|of|from|/)\s?((the|all|those|these|a total of)\s)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"^(\s[\p{L}’'-]+){0,4}\s?[(,–-]\s?((or|i\.e\.)\s)?$|^(\s[\p{L}’'-]+){0,4}\sor\s$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^(\s[\p{L}’'-]+){1,14}\s\($", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ManyWords();

    [GeneratedRegex(@"\b(half|thirds?|most|others?|wh(om|ich)|than|compared|against|targets?|previous|last|ris(e|ing)|increas\w+|decreas\w+|reduc\w+|fall\w*|up|down)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnotherWhole();

    [GeneratedRegex(@"\b(Of|out of|of)\s((the|all|a total of|these|those)\s){0,2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 1000)]
    private static partial Regex Of();

    [GeneratedRegex(@"^[^.;:\n,]{0,100},\s$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UpToComma();

    [GeneratedRegex(@"^\)?\s(of|up|down|more|fewer|higher|lower|above|below)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfSomething();

    [GeneratedRegex(@"\bof (those|these|which|whom)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\baverage of\s(about\s|around\s)?(?<stated>\d[\d,.]*)(\s[\p{L}-]+){0,2}\s(each|per\s\p{L}+|a (head|person))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AverageOf();

    [GeneratedRegex(@"\b(?<rate>\d[\d,]*(\.\d+)?)\s([\p{L}-]+\s){0,3}(per|for every)\s(?<base>1,?000|10,?000|100,?000)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RatePer();
}
