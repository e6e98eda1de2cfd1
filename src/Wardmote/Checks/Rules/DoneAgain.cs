using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that something is to be established which another part of the document says is established.</summary>
public sealed partial class DoneAgain : IRule
{
    public string Id => "done-again";

    public Severity Severity => Severity.Warning;

    public string Description => "Something is to be set up that another part says is already set up";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<(Passage Passage, string Sentence)> done = [.. plan.Content.Passages()
            .SelectMany(passage => Sentences.Of(passage.Text).Where(sentence => IsSetUp().IsMatch(sentence)).Select(sentence => (passage, sentence)))];
        foreach (ActionContent action in plan.Content.Actions.Where(action => string.IsNullOrEmpty(action.Progress)))
        {
            Match toDo = SetUp().Match(action.Activity is { Length: > 0 } && !SetUp().IsMatch(action.Title) ? action.Activity : action.Title);
            HashSet<string> thing = MeaningWords.AllOf(toDo.Groups["thing"].Value);
            thing.ExceptWith(Small);
            if (thing.Count < 2 || toDo.Groups["thing"].Value.Length > 90)
            {
                continue;
            }

            (Passage? passage, string? sentence) = done.FirstOrDefault(found => found.Passage.About != action.Name && thing.IsSubsetOf(MeaningWords.AllOf(SaidOf(found.Sentence))));
            if (passage is not null)
            {
                yield return this.Found(action.Name, action.Source(nameof(action.Title)), toDo.Value.Trim(), "work that is still to be done",
                    $"“{action.Title.Trim()}” is still to be done here, but another part ({passage.Origin.Place}) says: “{sentence}”; drop it or say what remains.");
            }
        }
    }

    private static readonly HashSet<string> Small = MeaningWords.AllOf("a an the of and or for in its our");

    // What was set up stands near the words that say so, not at the far end of a long sentence.
    private static string SaidOf(string sentence)
    {
        Match match = IsSetUp().Match(sentence);
        int from = Math.Max(0, match.Index - 90);
        return sentence[from..Math.Min(sentence.Length, match.Index + match.Length + 60)];
    }

    [GeneratedRegex(@"^\W*(establish|set up|create|form|launch|introduce)( a| an| the)? (?!(further|additional|another|more|second|new phase)\b)(?<thing>.+?)(?=( to | for | in order| that | which | by |[,.;(\n])|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SetUp();

    [GeneratedRegex(@"\b(has|have) (now |already |been |recently |successfully )*(established|set up|created|formed|launched|introduced)\b|\b(was|were|is|are) (now |already |recently |successfully )*(established|set up|formed|launched|introduced|in place)\b(?! by (january|february|march|april|may|june|july|august|september|october|november|december|20))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsSetUp();
}
