using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A stated change must be what the two numbers that are given with it make.</summary>
public sealed partial class RecomputedChange : IRule
{
    public string Id => "recomputed-change";

    public Severity Severity => Severity.Blocking;

    public string Description => "A stated change, absolute or relative, is not what its own numbers give, or goes the other way.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Passages().SelectMany(passage => Sentences.Of(passage.Text).SelectMany(sentence => InSentence(passage, sentence)).Concat(Compared(passage))), .. plan.Content.Indicators.SelectMany(InColumn)];

    private IEnumerable<Fault> InSentence(Passage passage, string sentence)
    {
        IReadOnlyList<StatedNumber> numbers = NumbersInText.Find(sentence);
        foreach (Match match in FromTo().Matches(sentence))
        {
            StatedNumber? from = numbers.FirstOrDefault(number => number.Start == match.Groups["from"].Index);
            StatedNumber? to = numbers.FirstOrDefault(number => number.Start == match.Groups["to"].Index);
            if (from is null || to is null || from.Unit != to.Unit || from.Value == 0)
            {
                continue;
            }

            string near = LastWords().Match(sentence[..match.Index]).Value + sentence[to.End..Math.Min(sentence.Length, to.End + 40)];
            bool saysUp = Up().IsMatch(near);
            bool saysDown = Down().IsMatch(near);
            if (saysUp != saysDown && (saysUp ? to.Value < from.Value : to.Value > from.Value))
            {
                yield return Wrong(passage, sentence, match.Value, saysUp ? "An increase" : "A decrease", $"calls the change from {from.Text} to {to.Text} {(saysUp ? "an increase" : "a decrease")}");
                continue;
            }

            StatedNumber? stated = Stated(sentence, numbers, match, from, to);
            decimal change = Math.Abs(to.Value - from.Value);
            decimal share = change / from.Value * 100;
            if (saysUp != saysDown && stated is not null && !Agrees(stated, change, share, from))
            {
                string expected = (stated.IsPercent ? share : change).ToString(stated.IsPercent ? "0.#" : "0.##", CultureInfo.InvariantCulture) + (stated.IsPercent ? "%" : "");
                yield return Wrong(passage, sentence, stated.Text.Trim(), expected, $"gives the change from {from.Text} to {to.Text} as {stated.Text.Trim()}, and it is {expected}");
            }
        }
    }

    /// <summary>A percentage anywhere near, or a plain number that the words mark as the change: "by 20", "an increase of 20".</summary>
    private static StatedNumber? Stated(string sentence, IReadOnlyList<StatedNumber> numbers, Match match, StatedNumber from, StatedNumber to)
        => numbers.Where(number => number != from && number != to && number.Unit is "%" or "" && Math.Min(Math.Abs(number.Start - to.End), Math.Abs(match.Index - number.End)) < 70)
            .FirstOrDefault(number => ChangeOf().IsMatch(sentence[..number.Start]) || (number.IsPercent && ChangeAfter().IsMatch(sentence[number.End..])) || (number.IsPercent && sentence[..number.Start].EndsWith('(')));

    /// <summary>The change of a percentage may be told in points or relatively, as people do.</summary>
    private static bool Agrees(StatedNumber stated, decimal change, decimal share, StatedNumber from)
        => stated.IsPercent
            ? NumbersInText.Agrees(share, stated.Value, stated.Decimals) || (from.IsPercent && NumbersInText.Agrees(change, stated.Value, stated.Decimals))
            : NumbersInText.Agrees(change, stated.Value, stated.Decimals);

    private Fault Wrong(Passage passage, string sentence, string seen, string expected, string what)
        => this.Found($"{seen} in {passage.About}", passage.Origin, seen, expected, $"The sentence “{sentence}” {what}.", "Correct the change, or the numbers it was made from.");

    /// <summary>"461 cases. This compares with 420 last year, an increase of 9.8%": the newer number may be any before it.</summary>
    private IEnumerable<Fault> Compared(Passage passage)
    {
        IReadOnlyList<StatedNumber> numbers = NumbersInText.Find(passage.Text);
        foreach (Match match in ComparedWith().Matches(passage.Text))
        {
            StatedNumber? before = numbers.FirstOrDefault(number => number.Start == match.Groups["before"].Index);
            StatedNumber? stated = numbers.FirstOrDefault(number => number.Start == match.Groups["stated"].Index);
            List<StatedNumber> newer = [.. numbers.Where(number => before is not null && number.Unit == before.Unit && number.End <= match.Index && match.Index - number.End < 200)];
            if (before is { Value: > 0 } && stated is { IsPercent: true } && newer.Count > 0
                && !newer.Exists(number => Agrees(stated, Math.Abs(number.Value - before.Value), Math.Abs(number.Value - before.Value) / before.Value * 100, before)))
            {
                StatedNumber now = newer.MinBy(number => Math.Abs(number.Value - before.Value))!;
                string expected = (Math.Abs(now.Value - before.Value) / before.Value * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
                yield return Wrong(passage, match.Value, stated.Text.Trim(), expected, $"gives the change from {before.Text} to {now.Text} as {stated.Text.Trim()}, and it is {expected}");
            }
        }
    }

    /// <summary>A column of changes beside the outturns; it fits if any two outturns give it.</summary>
    private IEnumerable<Fault> InColumn(IndicatorContent indicator)
    {
        List<ValueContent> values = [.. indicator.Values.Where(value => value is { Kind: ValueKind.Outturn, Number: not null })];
        foreach ((string heading, string text) in indicator.Other.Where(other => values.Count > 1 && indicator.Measures.Count == 0 && ChangeColumn().IsMatch(other.Key)))
        {
            if (SignedNumber().Match(text) is not { Success: true } match)
            {
                continue;
            }

            decimal stated = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (match.Groups["minus"].Success ? -1 : 1);
            int decimals = match.Groups["decimals"].Length;
            bool fits = values.Exists(first => values.Exists(last => first != last && Results(first.Number!.Value, last.Number!.Value)
                .Any(result => NumbersInText.Agrees(result, stated, decimals) || (!match.Groups["sign"].Success && NumbersInText.Agrees(Math.Abs(result), stated, decimals)))));
            if (!fits)
            {
                (decimal before, decimal now) = (values[^2].Number!.Value, values[^1].Number!.Value);
                string expected = match.Groups["percent"].Success && before != 0 ? ((now - before) / before * 100).ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture) + "%" : (now - before).ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
                yield return this.Found($"{indicator.Name} {heading}", indicator.Source(heading), text, expected,
                    string.Create(CultureInfo.InvariantCulture, $"The {heading.ToLowerInvariant()} of {indicator.Name} is {text}, but {before} and {now} give {expected}."), "Correct the change, or the values it was made from.");
            }
        }
    }

    private static decimal[] Results(decimal first, decimal last) => first == 0 ? [last - first] : [last - first, (last - first) / first * 100];

    [GeneratedRegex(@"\bfrom\s(about\s|around\s|a\s)?(?<from>£?\d[\d,]*(\.\d+)?)[^.;\d]{0,50}(\b(in|at|for)\s[^;]{0,24}?)?\bto\s(about\s|around\s)?(?<to>£?\d[\d,]*(\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FromTo();

    /// <summary>A direction counts only close by: "to reduce crime we will extend the hours from 10 to 14" says nothing about the hours.</summary>
    [GeneratedRegex(@"([\p{L}\d’'%().,-]+\s){0,5}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastWords();

    [GeneratedRegex(@"\b(rose|risen|rise|increased?|increasing|grew|grown|growth|went up|gone up|up|higher|climbed)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(fell|fallen|fall|decreased?|decreasing|reduced?|reduction|dropped|drop|declined?|went down|gone down|down|lower|fewer)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Down();

    [GeneratedRegex(@"\b(by|(increase|rise|growth|reduction|decrease|fall|drop|change|decline) of)\s$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChangeOf();

    [GeneratedRegex(@"^\s(increase|rise|growth|reduction|decrease|fall|drop|change|decline)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChangeAfter();

    [GeneratedRegex(@"\b(compare[sd]? (to|with)|up from|down from|against)\s(?<before>£?\d[\d,]*(\.\d+)?)\b[^.;]{0,60}?(\b(increase|rise|growth|reduction|decrease|fall|drop) of\s|\()(?<stated>\d+(\.\d+)?)\s?%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ComparedWith();

    [GeneratedRegex(@"\b(change|variance|difference)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChangeColumn();

    [GeneratedRegex(@"^\s*(?<sign>\+|(?<minus>[-–−]))?\s?(?<number>\d[\d,]*(\.(?<decimals>\d+))?)\s?(?<percent>%)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignedNumber();
}
