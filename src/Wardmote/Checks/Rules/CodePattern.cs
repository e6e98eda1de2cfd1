using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A code must be made like the others of its family, and be a real one.</summary>
public sealed partial class CodePattern : IRule
{
    public string Id => "code-pattern";

    public Severity Severity => Severity.Warning;

    public string Description => "A code does not follow the pattern that the others follow, or is a placeholder.";

    private sealed record Coded(string Code, string Thing, Origin Where);

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<Coded> actions = [.. plan.Content.Actions.Where(action => !string.IsNullOrWhiteSpace(action.Code)).Select(action => new Coded(action.Code!.Trim(), action.Title, action.Source(nameof(action.Code))))];
        List<Coded> indicators = [.. plan.Content.Indicators.SelectMany(indicator => indicator.Measures.Select(measure => measure.Code).Prepend(indicator.Code)
            .Where(code => !string.IsNullOrWhiteSpace(code)).Select(code => new Coded(code!.Trim(), indicator.Title, indicator.Source(nameof(indicator.Code)))))];
        return [.. actions.Concat(indicators).Where(coded => Placeholder().IsMatch(coded.Code)).Select(IsPlaceholder), .. Strangers(actions), .. Strangers(indicators)];
    }

    /// <summary>Codes of a family begin with the same letters; it has a pattern when at least four codes and three in five share it.</summary>
    private IEnumerable<Fault> Strangers(List<Coded> codes)
        => from family in codes.Where(coded => !Placeholder().IsMatch(coded.Code)).DistinctBy(coded => coded.Code).GroupBy(coded => Family().Match(coded.Code).Value.ToUpperInvariant())
           where family.Count() >= 4
           let isPadded = family.Any(coded => Padded().IsMatch(coded.Code))
           let usual = family.GroupBy(coded => Shape(coded.Code, isPadded)).OrderByDescending(shape => shape.Count()).First()
           where usual.Count() * 5 >= family.Count() * 3
           from stranger in family
           where Shape(stranger.Code, isPadded) != usual.Key
           select this.Found(stranger.Code, stranger.Where, stranger.Code, usual.First().Code,
               $"The code {stranger.Code} of “{stranger.Thing}” is not made like the others ({string.Join(", ", usual.Take(3).Select(coded => coded.Code))}).", "Check for a slip of the pen.");

    private Fault IsPlaceholder(Coded coded)
        => this.Found(coded.Code, coded.Where, coded.Code, "A code of its own", $"The code {coded.Code} of “{coded.Thing}” is only a placeholder.", "Give it its code.");

    /// <summary>Digits become 9; how many counts only where the family pads its numbers with zeros. A closing letter is a part of the same thing.</summary>
    private static string Shape(string code, bool isPadded)
    {
        string shape = Digit().Replace(PartLetter().Replace(code, ""), "9");
        return isPadded ? shape : Digits().Replace(shape, "9");
    }

    [GeneratedRegex(@"(^|[_\-\s./])(NEW|TBC|TBA|TBD|XX+|NNN?|\?+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[\p{L}&]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Family();

    [GeneratedRegex(@"(?<!\d)0\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Padded();

    [GeneratedRegex(@"(?<=\d)\p{L}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartLetter();

    [GeneratedRegex(@"\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digit();

    [GeneratedRegex(@"9+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
