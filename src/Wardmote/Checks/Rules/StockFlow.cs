using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Those who were there, joined and left must give those who remain.</summary>
public sealed partial class StockFlow : IRule
{
    public string Id => "stock-flow";

    public Severity Severity => Severity.Warning;

    public string Description => "Opening number plus joined less left is not the closing number, or the reasons for leaving do not add up to those who left.";

    public IEnumerable<Fault> Check(CheckedPlan plan) => TextBlocks.Of(plan.Content).SelectMany(block => Reasons(block).Concat(Balance(block)));

    /// <summary>"23 were removed. 11 were removed due to completion. A further 10 moved away": two are unexplained.</summary>
    private IEnumerable<Fault> Reasons(TextBlock block)
    {
        List<(string Text, Origin Where)> sentences = [.. block.Lines.SelectMany(line => Sentences.Of(line.Text).SelectMany(sentence => Clause().Split(sentence)).Select(sentence => (sentence, line.Origin)))];
        for (int at = 0; at < sentences.Count; at++)
        {
            Match left = Leaving().Match(sentences[at].Text);
            if (!left.Success || Reason().IsMatch(sentences[at].Text[left.Index..]))
            {
                continue;
            }

            List<decimal> reasons = [.. sentences.Skip(at + 1).Take(4).Select(next => ForAReason().Match(next.Text)).TakeWhile(match => match.Success).Select(match => Number(match, "count"))];
            decimal total = Number(left, "count");
            bool saysSome = sentences.Skip(at).Take(reasons.Count + 1).Any(next => Some().IsMatch(next.Text));
            if (reasons.Count > 1 && reasons.Sum() != total && !saysSome)
            {
                yield return this.Found($"those who left in {block.About}", sentences[at].Where, $"{string.Join(" + ", reasons)} of {total}", total.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"The text of “{block.About}” says that {total} left, but the reasons given account for {reasons.Sum()}."), "Say why the others left, or correct the numbers.");
            }
        }
    }

    private IEnumerable<Fault> Balance(TextBlock block)
    {
        string text = block.Text;
        if (Opening().Match(text) is { Success: true } opening && Joined().Match(text) is { Success: true } joined
            && Leaving().Match(text) is { Success: true } left && Closing().Match(text) is { Success: true } closing)
        {
            decimal expected = Number(opening, "count") + Number(joined, "count") - Number(left, "count");
            if (expected != Number(closing, "count"))
            {
                yield return this.Found($"balance in {block.About}", block.LineAt(closing.Index).Origin, closing.Groups["count"].Value, expected.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"“{block.About}” opens with {opening.Groups["count"].Value}, adds {joined.Groups["count"].Value} and loses {left.Groups["count"].Value}, which leaves {expected}, not {closing.Groups["count"].Value}."),
                    "Check the four numbers.");
            }
        }
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<count>\d[\d,]*)\s((individuals|people|persons|offenders|clients|cases|young people|members|nominals|men|women|children|families|service users)\s)?((were|was|have been|had been)\s)?(removed|left|exited|discharged|closed|deregistered|de-registered)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"(,|;|\band\b|, and)\s(?=((a further|another|the other|the remaining)\s)?\d+\s)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(due to|because|as a result of|for)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(of (these|those|whom),?\s)?(a further\s|another\s|and\s|the (other|remaining)\s)?(?<count>\d[\d,]*)\s((individuals|people|persons|offenders|clients|cases|more|others)\s)?((were|was|had)\s)?(removed|transferred|completed|moved|recalled|returned|died|left|closed|withdrew|imprisoned|successfully)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForAReason();

    [GeneratedRegex(@"\b(including|includes|mainly|mostly|most of|for example|such as|some of)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Some();

    [GeneratedRegex(@"\b((opened with|opening (number|cohort|caseload|balance)( of| was)?|(began|started)( the year)? with)\s(?<count>\d[\d,]*)|(?<count>\d[\d,]*)\s[^.\d]{0,40}\bat the (start|beginning)\b|\b(at the (start|beginning) of the (year|period|quarter)|(on|at) 1(st)? april( 20\d\d)?),?( there were| we had)?\s(?<count>\d[\d,]*)(?=\s\p{L}))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?<count>\d[\d,]*)\s((new|individuals|people|persons|offenders|clients|cases)\s){0,2}((were|was|have been)\s)?(joined|added|taken on|adopted|started|new entrants)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b((closed with|closing (number|cohort|caseload|balance)( of| was)?|ended( the year)? with|leaving)\s(?<count>\d[\d,]*)|(?<count>\d[\d,]*)\s[^.\d]{0,40}\bat the end\b|\b(at the end of the (year|period|quarter)|(on|at) 31(st)? march( 20\d\d)?),?( there were| we had)?\s(?<count>\d[\d,]*)(?=\s\p{L}))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Closing();
}
