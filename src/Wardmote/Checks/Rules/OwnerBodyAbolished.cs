using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices work that still belongs to a body which the same document says is gone.</summary>
public sealed partial class OwnerBodyAbolished : IRule
{
    public string Id => "owner-body-abolished";

    public Severity Severity => Severity.Warning;

    public string Description => "The body that owns the work no longer exists in the same document";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (Passage passage in plan.Content.Passages())
        {
            foreach (string sentence in Sentences.Of(passage.Text))
            {
                Match gone = Replaced().Match(sentence) is { Success: true } replaced ? replaced : Ended().Match(sentence);
                string body = gone.Groups["body"].Value.Trim();
                HashSet<string> topic = MeaningWords.AllOf(Kind().Replace(body, " "));
                topic.ExceptWith(Small);
                if (!gone.Success || topic.Count == 0 || Left(plan.Content, topic, passage) is not { } left)
                {
                    continue;
                }

                yield return this.Found(body, left.Source(nameof(left.Title)), left.Leads.Count > 0 ? string.Join(", ", left.Leads) : left.Title, "a body that exists, named as the new owner",
                    left.Leads.Count > 0
                        ? $"“{body}” no longer exists ({passage.Origin.Place}), but still leads {left.Name}; name the body that answers for it now."
                        : $"“{body}” no longer exists ({passage.Origin.Place}), and {left.Name}, which was its work, names no owner; name the body that answers for it now.");
            }
        }
    }

    // Either the body is still named as a lead, or nobody is and its topic is the heading that the work stands under.
    private static ActionContent? Left(PlanContent plan, HashSet<string> topic, Passage passage)
        => plan.Actions.FirstOrDefault(action => action.Leads.Any(lead => Kind().IsMatch(lead) && topic.IsSubsetOf(MeaningWords.AllOf(lead))))
            ?? plan.Actions.FirstOrDefault(action => topic.Count > 1 && action.Leads.Count == 0 && string.IsNullOrEmpty(action.Progress) && action.Name != passage.About
                && action.Priorities.Any(priority => topic.IsSubsetOf(MeaningWords.AllOf(priority))));

    private static readonly HashSet<string> Small = MeaningWords.AllOf("a an the of and former previous existing old our");

    [GeneratedRegex(@"\b(replac(es|ed|ing)|superse(des|ded)|takes over from|took over from)( the| our)?( previous| former| existing| old)? (?<body>([\p{L}&'’-]+ ){1,7}?(group|board|forum|committee|panel|partnership|subgroup|team))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\b[Tt]he (?<body>([\p{L}&'’-]+ ){1,7}?([Gg]roup|[Bb]oard|[Ff]orum|[Cc]ommittee|[Pp]anel|[Pp]artnership|[Tt]eam)) ((has|have) been|was|were) (abolished|disbanded|dissolved|wound up|closed|merged|replaced|discontinued|stood down)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(sub-?group|group|board|forum|committee|panel|partnership|team)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kind();
}
