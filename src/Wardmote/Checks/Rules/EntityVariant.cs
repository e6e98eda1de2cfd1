using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices one role or body that is written in several ways.</summary>
public sealed partial class EntityVariant : IRule
{
    // Two titles of fewer words that differ in one of them are more likely to be two posts.
    private const int WordsOfALongTitle = 6;

    public string Id => "entity-variant";

    public Severity Severity => Severity.Note;

    public string Description => "One body, role or scheme stands under several spellings";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<(string Name, Origin Where)> names = [.. Names(plan.Content).Where(name => name.Name.Length > 3).DistinctBy(name => name.Name)];
        for (int later = 1; later < names.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                (string one, string other) = (names[earlier].Name, names[later].Name);
                if (Difference(one, other) is { } how)
                {
                    yield return this.Found($"{one} / {other}", names[later].Where, other, one,
                        $"“{other}” and “{one}” ({names[earlier].Where.Place}) look like one and the same, {how}; use one name throughout, or say that they are two.");
                }
            }
        }

        foreach (Fault fault in Acronyms(plan.Content).Concat(HeadOfAnother(plan.Content)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<(string Name, Origin Where)> Names(PlanContent plan)
        => plan.Actions.SelectMany(action => action.Leads.Select(lead => (Clean(lead), action.Source(nameof(action.Leads)))).Concat(action.Partners.Select(partner => (Clean(partner), action.Source(nameof(action.Partners))))))
            .Concat(plan.Indicators.Where(indicator => indicator.Owner is not null).Select(indicator => (Clean(indicator.Owner!), indicator.Source(nameof(indicator.Owner)))));

    private static string Clean(string name) => Space().Replace(name, " ").Trim().TrimEnd('.', ',', ';');

    private static string? Difference(string one, string other)
    {
        string[] first = WordsOf(one);
        string[] second = WordsOf(other);
        if (first.SequenceEqual(second) && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
        {
            return first.Length > 1 && Marks(one) != Marks(other) ? "but for a small word" : null;
        }

        // "Co-ordinator" and "Coordinator"; a hyphen for a space makes no other name.
        if (string.Concat(first) == string.Concat(second))
        {
            return first.Length != second.Length ? "but for a hyphen" : null;
        }

        string[] extra = [.. first.Except(second, StringComparer.Ordinal)];
        string[] missing = [.. second.Except(first, StringComparer.Ordinal)];
        if (first.Length == second.Length && extra.Length == 1 && missing.Length == 1)
        {
            return IsMisspelling(extra[0], missing[0]) || (IsHead(one) && IsHead(other) && MeaningWords.Stem(extra[0]) == MeaningWords.Stem(missing[0])) ? "but for a spelling"
                : first.Length >= WordsOfALongTitle && extra[0].TrimEnd('s') != missing[0].TrimEnd('s') ? $"but for “{extra[0]}” and “{missing[0]}”"
                : null;
        }

        return IsHead(one) && IsHead(other) && Math.Min(first.Length, second.Length) >= 2 && (first.AsSpan().StartsWith(second) || second.AsSpan().StartsWith(first)) ? "written shorter and longer" : null;
    }

    private static string[] WordsOf(string name) => [.. Word().Matches(name.ToLowerInvariant()).Select(match => match.Value).Where(word => word is not ("and" or "of" or "the" or "for"))];

    // A comma, a capital or "&" for "and" makes no other name.
    private static string Marks(string name) => string.Join(' ', Word().Matches(name.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant()).Select(match => match.Value));

    private static bool IsHead(string name) => name.StartsWith("head of ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("director of ", StringComparison.OrdinalIgnoreCase);

    // Long words that differ in a letter or two, digits left alone: "Officer 1" and "Officer 2" are two.
    private static bool IsMisspelling(string one, string other)
        => Math.Min(one.Length, other.Length) >= 6 && one.TrimEnd('s') != other.TrimEnd('s') && !one.Any(char.IsDigit) && !other.Any(char.IsDigit) && one[..3] == other[..3] && Spelling.Distance(one, other) <= 1;

    private IEnumerable<Fault> Acronyms(PlanContent plan)
    {
        var seen = new Dictionary<string, (string Written, Origin Where)>(StringComparer.Ordinal);
        foreach (Passage passage in plan.Passages())
        {
            foreach (string written in Hyphened().Matches(passage.Text).Select(match => match.Value))
            {
                string plain = written.TrimEnd('s').Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
                if (!seen.TryAdd(plain, (written, passage.Origin)) && seen[plain].Written is { } first && first.Contains('-', StringComparison.Ordinal) != written.Contains('-', StringComparison.Ordinal))
                {
                    yield return this.Found(plain, passage.Origin, written, first,
                        $"“{written}” and “{first}” ({seen[plain].Where.Place}) look like one and the same; use one spelling throughout.");
                    seen.Remove(plain);
                }
            }
        }
    }

    // The head of one service bears the name of another unit in the same heading.
    private IEnumerable<Fault> HeadOfAnother(PlanContent plan)
    {
        foreach (HeaderFact fact in plan.Header)
        {
            Match post = Post().Match(fact.Value);
            string headed = Clean(post.Groups["unit"].Value);
            HeaderFact? own = post.Success ? plan.Header.FirstOrDefault(other => other != fact && other.Origin.Part == fact.Origin.Part && other.Origin.Row is not null && other.Origin.Row == fact.Origin.Row && !Post().IsMatch(other.Value)) : null;
            HeaderFact? another = own is null ? null : plan.Header.FirstOrDefault(other => other.Origin.Row != fact.Origin.Row && Clean(other.Value).Equals(headed, StringComparison.OrdinalIgnoreCase));
            if (another is not null && !Clean(own!.Value).Contains(headed, StringComparison.OrdinalIgnoreCase))
            {
                yield return this.Found($"{own.Name} {own.Value}", fact.Origin, fact.Value, $"the head of {own.Value}",
                    $"The {own.Name.ToLowerInvariant()} is “{own.Value}”, but its head is titled “{post.Value.Trim()}”, which is the name of the {another.Name.ToLowerInvariant()}; use one name for each.");
            }
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(\p{Lu}-\p{L}{3,8}|\p{Lu}{3,9}s?)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"\b(Head of( the)?|Director( of|\s*[-–—])|Manager( of|\s*[-–—])) (?<unit>\p{Lu}[\p{L}&, ]+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Post();
}
