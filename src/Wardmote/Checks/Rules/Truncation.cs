using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a text that stops in the middle of a sentence.</summary>
public sealed class Truncation : IRule
{
    private static readonly TruncationWords Words = RuleWords.Read<TruncationWords>("truncation.words.json");

    public string Id => "truncation";

    public Severity Severity => Severity.Warning;

    public string Description => "A text stops in mid-sentence";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => Fields(plan.Content).Concat(Paragraphs(plan.Content)).Where(text => StopsShort(text.Text)).Select(text =>
            this.Found(text.About, text.Where, Tail(text.Text), "a whole sentence",
                $"The text of {text.About} stops in mid-sentence: “…{Tail(text.Text)}”; complete it."));

    private static IEnumerable<(string About, string Text, Origin Where)> Fields(PlanContent plan)
        => plan.Actions.SelectMany(action => new[]
            {
                (action.Name, action.Title, action.Source(nameof(action.Title))),
                ($"{action.Name}, outcome", action.Outcome, action.Source(nameof(action.Outcome))),
                ($"{action.Name}, notes", action.Notes, action.Source(nameof(action.Notes))),
                ($"{action.Name}, budget", action.Budget, action.Source(nameof(action.Budget))),
                ($"{action.Name}, progress", action.Progress, action.Source(nameof(action.Progress))),
                ($"{action.Name}, activity", action.Activity, action.Source(nameof(action.Activity))),
            }.Concat(action.Milestones.Select(milestone => ($"{action.Name}, milestone {milestone.Number}".TrimEnd(), (string?)milestone.Text, milestone.Origin))))
            .Concat(plan.Indicators.Select(indicator => ($"{indicator.Name}, comment", indicator.Comment, indicator.Source(nameof(indicator.Comment)))))
            .Where(field => field.Item2 is { Length: > 0 })
            .Select(field => (field.Item1, field.Item2!, field.Item3));

    // A paragraph broken over two pages goes on in lower case or with a digit; that is no fault of the text.
    private static IEnumerable<(string About, string Text, Origin Where)> Paragraphs(PlanContent plan)
        => plan.Sections.SelectMany(section => section.Paragraphs
            .Where((paragraph, index) => index + 1 >= section.Paragraphs.Count
                ? !paragraph.IsListItem || section.Paragraphs.Count > 1
                : section.Paragraphs[index + 1].Text.TrimStart() is { Length: > 0 } next && char.IsUpper(next[0]) && !section.Paragraphs[index + 1].IsListItem)
            .Select(paragraph => (section.Heading.Length > 0 ? $"“{section.Heading}”" : paragraph.Origin.Place, paragraph.Text, paragraph.Origin)));

    private static bool StopsShort(string text)
    {
        string trimmed = text.TrimEnd();
        string[] words = [.. trimmed.Split((char[])[' ', '\n', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)];
        if (words.Length < 5 || !char.IsLetter(trimmed[^1]))
        {
            return false;
        }

        string last = words[^1].ToLowerInvariant();
        string lastThree = $" {string.Join(' ', words[^3..]).ToLowerInvariant()}";

        // "hepatitis A" and "made aware of" end well; "and a" and "the number of" do not.
        return (!Words.EndsWell.Any(words => lastThree.EndsWith($" {words}", StringComparison.Ordinal)) && Words.Dangling.Any(word => word.Contains(' ', StringComparison.Ordinal) ? lastThree.EndsWith($" {word}", StringComparison.Ordinal) : word == last) && !char.IsUpper(words[^1][0]))
            || (words[^2].Equals("and", StringComparison.OrdinalIgnoreCase) && Words.DanglingAfterAnd.Contains(last, StringComparer.Ordinal));
    }

    private static string Tail(string text) => text.TrimEnd() is { Length: > 60 } end ? end[^60..] : text.TrimEnd();

    private sealed record TruncationWords(string About, IReadOnlyList<string> Dangling, IReadOnlyList<string> EndsWell, IReadOnlyList<string> DanglingAfterAnd);
}
