using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>The same money named in two places with two amounts that lie close together.</summary>
internal static partial class ContradictoryAmounts
{
    // Further apart, two amounts are more likely to be two things.
    private const decimal Close = 0.8m;
    private const int WordsOfAName = 3;

    public static IEnumerable<Conflict> In(PlanContent plan)
    {
        List<Statement> statements = [.. plan.Passages().SelectMany(StatementsOf)];
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (int later = 1; later < statements.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                (Statement one, Statement other) = (statements[earlier], statements[later]);
                if (one.Amount != other.Amount && one.Passage != other.Passage && AreClose(one.Amount, other.Amount)
                    && one.Years.SetEquals(other.Years) && one.Names.Overlaps(other.Names) && named.Add(FormattableString.Invariant($"{one.Amount} {other.Amount}")))
                {
                    yield return new($"{one.Text} and {other.Text}", other.Passage.Origin, other.Text, one.Text,
                        $"The same contribution is given as {one.Text} ({one.Passage.Origin.Place}) and as {other.Text} ({other.Passage.Origin.Place}); find out which is right and use it in both places.");
                }
            }
        }
    }

    private static IEnumerable<Statement> StatementsOf(Passage passage)
        => Sentences.Of(passage.Text).SelectMany(sentence => Money().Matches(sentence).Select(match => new Statement(
            match.Value.Trim(), AmountOf(match), passage, NamesIn($"{passage.About} | {sentence}"), [.. Year().Matches(sentence).Select(year => year.Value)])));

    // "Northmere Crime Reduction Plan": the thing that both places name; three words of it are enough.
    private static HashSet<string> NamesIn(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] words in Name().Matches(text).Select(match => match.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            for (int start = 0; start + WordsOfAName <= words.Length; start++)
            {
                names.Add(string.Join(' ', words[start..(start + WordsOfAName)]).ToUpperInvariant());
            }
        }

        names.RemoveWhere(name => Funder().IsMatch(name));
        return names;
    }

    private static bool AreClose(decimal one, decimal other) => Math.Min(one, other) >= Close * Math.Max(one, other);

    private static decimal AmountOf(Match match)
    {
        decimal number = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return match.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "K" => number * 1_000,
            "M" or "MILLION" => number * 1_000_000,
            _ => number,
        };
    }

    [GeneratedRegex(@"£\s?(?<number>\d[\d,]{0,14}(\.\d{1,4})?)\s?(?<scale>k\b|m\b|million\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+( \p{Lu}[\p{L}’'-]+){2,}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    // Two things may be paid from one fund.
    [GeneratedRegex(@"\b(FUND|FUNDING|UNIT|OFFICE|COMMISSIONER|COUNCIL|GRANT|SERVICE|BOARD|TRUST)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Funder();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    private sealed record Statement(string Text, decimal Amount, Passage Passage, HashSet<string> Names, HashSet<string> Years);
}
