using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>"Of those" cannot be more than those.</summary>
public sealed partial class SubsetGreaterThanSet : IRule
{
    public string Id => "subset-greater-than-set";

    public Severity Severity => Severity.Blocking;

    public string Description => "“Of those” is more than those: a part of a number of people or cases is greater than the number.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => TextBlocks.Of(plan.Content).SelectMany(block => OfThose(block).Concat(OutOf(block)).Concat(Repeats(block)));

    private IEnumerable<Fault> OfThose(TextBlock block)
    {
        string text = block.Text;
        IReadOnlyList<StatedNumber> numbers = NumbersInText.Find(text);
        foreach (Match match in Phrase().Matches(text))
        {
            StatedNumber? set = numbers.LastOrDefault(number => number.IsCount && number.End <= match.Index && match.Index - number.End < 250);
            StatedNumber? part = numbers.FirstOrDefault(number => number.Start >= match.Index + match.Length && number.Start - match.Index - match.Length < 40);
            if (set is not null && part is { IsCount: true } && part.Value > set.Value)
            {
                yield return TooMany(block, set, part.Value, part.Start);
            }
        }
    }

    /// <summary>"17 out of 12", "17 of the 12"</summary>
    private IEnumerable<Fault> OutOf(TextBlock block)
    {
        IReadOnlyList<StatedNumber> numbers = NumbersInText.Find(block.Text);
        return numbers.Zip(numbers.Skip(1))
            .Where(pair => pair is { First.IsCount: true, Second.IsCount: true } && pair.First.Value > pair.Second.Value && Between().IsMatch(block.Text[pair.First.End..pair.Second.Start]))
            .Select(pair => TooMany(block, pair.Second, pair.First.Value, pair.First.Start));
    }

    /// <summary>"492 cases were referred and 510 were repeat cases"</summary>
    private IEnumerable<Fault> Repeats(TextBlock block)
        => from line in block.Lines
           from sentence in Sentences.Of(line.Text)
           let counts = NumbersInText.Find(sentence).Where(number => number.IsCount).ToList()
           where counts.Count == 2 && Repeat().IsMatch(sentence[counts[1].End..]) && counts[1].Value > counts[0].Value
               && sentence[counts[0].End..counts[1].Start].Contains("case", StringComparison.OrdinalIgnoreCase)
           select TooMany(block, counts[0], counts[1].Value, block.Text.IndexOf(sentence, StringComparison.Ordinal));

    private Fault TooMany(TextBlock block, StatedNumber set, decimal part, int position)
        => this.Found(string.Create(CultureInfo.InvariantCulture, $"{part} of {set.Value} in {block.About}"), block.LineAt(Math.Max(0, position)).Origin, part.ToString(CultureInfo.InvariantCulture), $"At most {set.Text}",
            string.Create(CultureInfo.InvariantCulture, $"The text of “{block.About}” counts {part} out of {set.Text}, and a part cannot be more than the whole."), "Check both numbers.");

    [GeneratedRegex(@"\b(of|out of|among|amongst)\s(those|these|which|whom)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^\s(out of|of)\s((the|all|these|those)\s)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s((were|was|are)\s)?(a\s)?repeats?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Repeat();
}
