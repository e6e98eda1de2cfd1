using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a number of people so small that somebody could recognise them.</summary>
public sealed partial class SmallNumber : IRule
{
    private static readonly SmallNumberWords Words = RuleWords.Read<SmallNumberWords>("small-number.words.json");
    private static readonly string[] Spelt = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly Regex Counted = Pattern.Of($@"\b(?<count>[1-9]|two|three|four|five|six|seven|eight|nine) ((new|young|further|other|repeat|high[- ]risk|adult|female|male|different|of the|of these|of those|out of the|vulnerable|unique) ){{0,2}}({Words.People})\b|\b(?<count>1|one) (new |young |further |other |repeat |high[- ]risk )?(person|individual|victim|survivor|perpetrator|offender|suspect|child|woman|man|girl|boy) (was|has|had|who)\b");

    public string Id => "small-number";

    public Severity Severity => Severity.Blocking;

    public string Description => "A small number of people could be recognised";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (Passage passage in plan.Content.Passages())
        {
            bool isPanel = Pattern.Of(Words.Panel).IsMatch(passage.Text);
            int limit = isPanel ? Words.PanelLimit : Words.AreaLimit;
            foreach (string sentence in Sentences.Of(passage.Text).Where(sentence => (isPanel || Pattern.Of(Words.Sensitive).IsMatch(sentence)) && HasHappened(sentence)))
            {
                Match found = OutOf().Match(sentence) is { Success: true } share ? share : OfThose().Match(sentence) is { Success: true } part ? part : Counted.Match(sentence);
                if (!found.Success || Number(found.Groups["count"].Value) is not int count || count >= limit || IsPartOfMore(sentence, found))
                {
                    continue;
                }

                yield return this.Found($"{passage.About} {found.Value}", passage.Origin, sentence, "no count of people below " + limit.ToString(CultureInfo.InvariantCulture),
                    $"“{found.Value}” is so small that somebody could recognise the people meant; leave the number out, or write “fewer than {limit}”.");
                break;
            }
        }
    }

    private static bool HasHappened(string sentence)
        => Pattern.Of(Words.Happened).IsMatch(sentence) && !Pattern.Of(Words.NotACount).IsMatch(sentence);

    // "12,3 people" or "10-3 people" are no counts of three, nor is "Level 3 cases"; "two women's refuges" are no women.
    private static bool IsPartOfMore(string sentence, Match found)
        => (found.Index + found.Length < sentence.Length && sentence[found.Index + found.Length] is '\'' or '’' or '-')
            || (found.Index > 0 && (sentence[found.Index - 1] is ',' or '.' or '-' or '–' or '/' or '£' || Label().IsMatch(sentence[..found.Index])));

    private static int? Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : Array.FindIndex(Spelt, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is int index and > 0 ? index : null;

    [GeneratedRegex(@"\b(?<count>\d|one|two|three|four|five|six|seven|eight|nine) (out )?of (the |these |those )?(\d|three|four|five|six|seven|eight|nine) (who|whom|people|individuals|victims|perpetrators|offenders|young people|women|men|children|clients)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"\b(?<count>\d|two|three|four|five|six|seven|eight|nine) of (these|those|them|the (people|cases|victims|offenders|perpetrators|young people))\b( \p{L}+){0,3} (were|was|had|have|are|went|left|became)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfThose();

    [GeneratedRegex(@"\b(level|section|tier|category|phase|stage|step|year|no\.?|number|milestone|objective|priority|part|task) $", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    private sealed record SmallNumberWords(string About, int AreaLimit, int PanelLimit, string People, string Sensitive, string Panel, string Happened, string NotACount);
}
