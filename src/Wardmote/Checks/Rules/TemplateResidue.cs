using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices what a template, a draft or another report has left behind.</summary>
public sealed partial class TemplateResidue : IRule
{
    private static readonly ResidueWords Words = RuleWords.Read<ResidueWords>("residue.words.json");

    public string Id => "template-residue";

    public Severity Severity => Severity.Warning;

    public string Description => "Instructions, placeholders or text of another report are left in";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        IEnumerable<Passage> all = plan.Content.AllPassages().Concat(plan.Content.Furniture.Select(words => new Passage(words.Text, "", words)));
        return all.DistinctBy(passage => (passage.Text, passage.Origin.Part)).SelectMany(OfPassage).Concat(OfAnotherReport(plan.Content));
    }

    private IEnumerable<Fault> OfPassage(Passage passage)
    {
        foreach ((string pattern, string what) in Words.Patterns)
        {
            if (Pattern.Of(pattern).Match(passage.Text) is { Success: true } match)
            {
                yield return Residue(match.Value.Trim(), what, passage.Origin);
            }
        }

        if (ExampleOfAPerson().Match(passage.Text) is { Success: true } person)
        {
            yield return Residue(person.Value, "an example where a decision should be", passage.Origin);
        }
    }

    // Under "Human Resources implications": "There are no direct financial implications ...".
    private IEnumerable<Fault> OfAnotherReport(PlanContent plan)
    {
        List<SectionContent> implications = [.. plan.Sections.Where(section => Implications().IsMatch(section.Heading))];
        foreach (SectionContent section in implications)
        {
            foreach (ParagraphContent paragraph in section.Paragraphs)
            {
                Match none = NoImplications().Match(paragraph.Text);
                HashSet<string> kind = MeaningWords.AllOf(none.Groups["kind"].Value);
                if (none.Success && !kind.IsSubsetOf(MeaningWords.AllOf(section.Heading)) && implications.Exists(other => kind.IsSubsetOf(MeaningWords.AllOf(other.Heading))))
                {
                    yield return this.Found(section.Heading, paragraph.Origin, none.Value, $"what there is to say about “{section.Heading.Trim()}”",
                        $"Under “{section.Heading.Trim()}” the text speaks of {none.Groups["kind"].Value.Trim()} implications, as if it came from another section or report; write what belongs here.");
                }
            }
        }
    }

    private Fault Residue(string seen, string what, Origin where)
        => this.Found(seen, where, seen, "the finished text", $"“{seen}” looks like {what} that was left in; replace it with the finished text or take it out.");

    [GeneratedRegex(@"(Director|Officer|Manager|Head|Chair|Lead|Sponsor|Owner|Superintendent|Inspector|Safety|Service|Services)\W{0,3}\(e\.?g\.?,? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleOfAPerson();

    [GeneratedRegex(@"\bimplications\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Implications();

    [GeneratedRegex(@"\bno (direct |apparent |specific |additional )?(?<kind>financial|legal|human resources?|staffing|equalit(y|ies)|environmental|procurement) implications\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoImplications();

    private sealed record ResidueWords(string About, IReadOnlyList<Residual> Patterns);

    private sealed record Residual(string Pattern, string What);
}
