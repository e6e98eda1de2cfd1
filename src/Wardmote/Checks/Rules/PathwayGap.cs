using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a sign-off step that the law or the document itself requires and that is not taken.</summary>
public sealed partial class PathwayGap : IRule
{
    public string Id => "pathway-gap";

    public Severity Severity => Severity.Warning;

    public string Description => "A sign-off step that is required is missing";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        IReadOnlyList<Passage> all = plan.Content.AllPassages();
        return Pathways(plan.Content, all).Concat(OwnRule(all));
    }

    // A community safety strategy is part of the council's policy framework (Crime and Disorder Act 1998, section 6; Local Authorities (Functions and Responsibilities) Regulations 2000).
    private IEnumerable<Fault> Pathways(PlanContent plan, IReadOnlyList<Passage> all)
    {
        if (!CommunitySafetyStrategy().IsMatch(plan.Title) && !all.Any(passage => NewStrategy().IsMatch(passage.Text)))
        {
            yield break;
        }

        foreach ((string name, IReadOnlyList<string> steps, Origin where) in PathwaysIn(plan))
        {
            string path = string.Join(" → ", steps.Select(step => step.Trim()));
            if (steps.Count >= 2 && !FullCouncil().IsMatch(path) && Cabinet().IsMatch(path))
            {
                yield return this.Found(name, where, path, "full Council as the last step",
                    $"The {name.Trim().TrimEnd(':').ToLowerInvariant()} ends without full Council ({path}), but a community safety strategy is part of the council’s policy framework, which full Council adopts; add that step.");
                yield break;
            }
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Steps, Origin Where)> PathwaysIn(PlanContent plan)
    {
        foreach (ListContent list in plan.Lists.Where(list => Pathway().IsMatch(list.Name)))
        {
            yield return (list.Name, [.. list.Items.Select(item => string.Join(' ', item.Cells))], list.Origin);
        }

        foreach (SectionContent section in plan.Sections)
        {
            if (Pathway().IsMatch(section.Heading) && section.Paragraphs.Any(paragraph => paragraph.IsListItem))
            {
                yield return (section.Heading, [.. section.Paragraphs.Where(paragraph => paragraph.IsListItem).Select(paragraph => paragraph.Text)], section.Origin);
            }

            for (int index = 0; index < section.Paragraphs.Count; index++)
            {
                if (Pathway().IsMatch(section.Paragraphs[index].Text) && section.Paragraphs[index].Text.Length < 60)
                {
                    yield return (section.Paragraphs[index].Text, [.. section.Paragraphs.Skip(index + 1).TakeWhile(paragraph => paragraph.IsListItem).Select(paragraph => paragraph.Text)], section.Paragraphs[index].Origin);
                }
            }
        }
    }

    private IEnumerable<Fault> OwnRule(IReadOnlyList<Passage> all)
    {
        Passage? rule = all.FirstOrDefault(passage => MustBeCouncil().IsMatch(passage.Text));
        if (rule is null || all.Any(passage => GoesToCouncil().IsMatch(MustBeCouncil().Replace(passage.Text, " "))))
        {
            yield break;
        }

        Passage? asked = all.FirstOrDefault(passage => AsksCabinet().IsMatch(passage.Text));
        if (asked is not null)
        {
            yield return this.Found("full Council", rule.Origin, MustBeCouncil().Match(rule.Text).Value, "a recommendation to full Council",
                $"The document says that this “{MustBeCouncil().Match(rule.Text).Value}”, but only Cabinet is asked to approve it ({asked.Origin.Place}); add the recommendation to full Council.");
        }
    }

    [GeneratedRegex(@"\bcommunity safety (partnership )?strategy\b|\bcrime and disorder (reduction )?strategy\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommunitySafetyStrategy();

    [GeneratedRegex(@"\b(new|developing|adopt\w*|approv\w*)\b[^.\n]{0,60}\b(community safety|CSP) strategy\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewStrategy();

    [GeneratedRegex(@"\b(sign-?\s?off|approval|adoption|decision) (pathway|route|path|process|steps|chain)\b|^\W*(sign-?\s?off|approvals?)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pathway();

    [GeneratedRegex(@"\bfull council\b|^council\b|→ council\b|\bcouncil meeting\b|\bmeeting of (the )?council\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullCouncil();

    [GeneratedRegex(@"\bcabinet\b|\bexecutive\b|\blead member\b|\bmayor\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cabinet();

    [GeneratedRegex(@"\bmust be (approved|adopted|agreed) by (the )?full council\b|\brequires? (the )?(approval|adoption) (of|by) (the )?full council\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MustBeCouncil();

    [GeneratedRegex(@"\b(recommend\w*|refer\w*|submit\w*|present\w*|go(es)?|taken?|approved|adopted|approval|agreed|decision|meeting)\b[^.\n]{0,60}\b(to|by|at|of) (the )?full council\b|\bfull council (will|is asked|on \d|in \p{L}+ 20)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GoesToCouncil();

    [GeneratedRegex(@"\bthat cabinet\b|\bcabinet (is|are) (asked|recommended|requested)\b|\bcabinet approve", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AsksCabinet();
}
