using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>Notices age bands that share an age, and colour bands that share a value or leave one out.</summary>
public sealed partial class BandsOverlap : IRule
{
    public string Id => "bands-overlap";

    public Severity Severity => Severity.Warning;

    public string Description => "Colour or age bands overlap or leave a gap";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        IReadOnlyList<Passage> passages = plan.Content.AllPassages();
        return passages.SelectMany(AgeBands).Concat(passages.GroupBy(passage => passage.About).SelectMany(ColourBands));
    }

    private IEnumerable<Fault> AgeBands(Passage passage)
    {
        foreach (string sentence in Sentences.Of(passage.Text).Where(sentence => Age().IsMatch(sentence)))
        {
            List<(int From, int To, string Text)> bands = [.. Range().Matches(sentence).Select(match => (Number(match, "from"), Number(match, "to"), match.Value)).Where(band => band.Item1 < band.Item2 && band.Item2 <= 110).OrderBy(band => band.Item1)];
            for (int index = 1; index < bands.Count; index++)
            {
                (int From, int To, string Text) low = bands[index - 1];
                (int From, int To, string Text) high = bands[index];

                // Bands that share more than an edge are two offers, not two parts of one.
                if (low.From < high.From && high.From == low.To)
                {
                    yield return this.Found(passage.About, passage.Origin, $"{low.Text} and {high.Text}", $"{low.From}-{high.From - 1} and {high.Text}",
                        $"The age bands {low.Text} and {high.Text} both hold people aged {high.From}; let one end where the next begins.");
                }
            }
        }
    }

    private IEnumerable<Fault> ColourBands(IGrouping<string, Passage> part)
    {
        List<(string Colour, int Low, int High, Passage Passage)> bands = [.. part.SelectMany(passage => Band().Matches(passage.Text).Select(match => BandOf(match, passage))).OfType<(string Colour, int Low, int High, Passage Passage)>().DistinctBy(band => band.Colour)];
        if (bands.Count < 3)
        {
            yield break;
        }

        bands.Sort((one, other) => one.Low.CompareTo(other.Low));
        for (int index = 1; index < bands.Count; index++)
        {
            (string Colour, int Low, int High, Passage Passage) below = bands[index - 1];
            (string Colour, int Low, int High, Passage Passage) above = bands[index];
            if (above.Low <= below.High)
            {
                yield return this.Found($"{below.Colour} and {above.Colour}", above.Passage.Origin, FormattableString.Invariant($"{above.Low}%"), "one colour for each value",
                    $"{above.Low}% is both {below.Colour.ToLowerInvariant()} and {above.Colour.ToLowerInvariant()}; say which of the two bands holds the value where they meet.");
            }
            else if (above.Low > below.High + 1)
            {
                yield return this.Found($"{below.Colour} and {above.Colour}", above.Passage.Origin, FormattableString.Invariant($"{below.High}% to {above.Low}%"), "a colour for every value",
                    $"Between {below.High}% ({below.Colour.ToLowerInvariant()}) and {above.Low}% ({above.Colour.ToLowerInvariant()}) no colour is given; close the gap.");
            }
        }
    }

    // Bounds in whole per cent: "below 80%" ends at 79, "80 to 90%" holds both ends.
    private static (string Colour, int Low, int High, Passage Passage)? BandOf(Match match, Passage passage)
    {
        string colour = match.Groups["colour"].Value;
        if (match.Groups["from"].Success)
        {
            return (colour, Number(match, "from"), Number(match, "to"), passage);
        }

        int bound = Number(match, "bound");
        if (!Bounded().IsMatch(match.Value))
        {
            return null;
        }

        bool isOpen = !match.Groups["orequal"].Success && (match.Groups["strict"].Success || match.Value.Contains('<', StringComparison.Ordinal) || match.Value.Contains('>', StringComparison.Ordinal));
        return match.Groups["under"].Success
            ? (colour, int.MinValue, isOpen ? bound - 1 : bound, passage)
            : (colour, isOpen ? bound + 1 : bound, int.MaxValue, passage);
    }

    // "Amber: 90%" alone does not say on which side of 90% amber lies.
    [GeneratedRegex(@"[<>]|\b(above|over|more|below|under|less|at least|from)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bounded();

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(aged?|ages|years? olds?|year-olds?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Age();

    [GeneratedRegex(@"(?<![\d/£.-])\b(?<from>\d{1,2})\s?(-|–|to)\s?(?<to>\d{1,3})\b(?!\s?(%|/|-|months?|weeks?|days?|hours?|cases?|sessions?))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?<colour>red|amber|green)\b[^\d\n]{0,30}?((?<from>\d{1,3})\s?%?\s?(-|–|to|and)\s?(?<to>\d{1,3})\s?%|(?<under>\b(?<strict>below|under|less than)\b|<)(?<orequal>=| or equal to)?\s*(?<bound>\d{1,3})\s?%|(((?<strict>\b(above|over|more than)\b|>)(?<orequal>=| or equal to)?|\b(at least|from)\b)\s*)?(?<bound>\d{1,3})\s?%(?<under> (and|or) (below|under|less))?(?<orequal> (and|or) (above|over|more))?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Band();
}
