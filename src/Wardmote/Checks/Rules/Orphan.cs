using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a commitment that continues something never reported, and a reference that leads nowhere.</summary>
public sealed partial class Orphan : IRule
{
    // A word that so many passages use, such as the borough's name, tells nothing about one commitment.
    private const int CommonWord = 6;

    public string Id => "orphan";

    public Severity Severity => Severity.Warning;

    public string Description => "Something is continued that was never reported, or a reference resolves to nothing";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        IReadOnlyList<Passage> all = plan.Content.AllPassages();
        return Continuations(plan.Content, plan.Content.Passages()).Concat(ChecklistReferences(plan.Content)).Concat(Appendices(all)).Concat(IndicatorReferences(plan.Content, all)).Concat(BudgetCodes(plan.Content)).Concat(Ranges(plan.Content, all));
    }

    private IEnumerable<Fault> Continuations(PlanContent plan, IReadOnlyList<Passage> said)
    {
        // Only a document that reports one period and plans the next can be asked for what is continued.
        if (plan.Actions.Where(action => action.Progress is { Length: > 0 }).Take(3).Count() < 3)
        {
            yield break;
        }

        List<(Origin Origin, HashSet<string> Words)> spoken = [.. said.Select(passage => (passage.Origin, MeaningWords.Of(passage.Text)))];
        foreach (ActionContent action in plan.Actions.Where(action => string.IsNullOrEmpty(action.Progress) && Continued().IsMatch(action.Title)))
        {
            List<HashSet<string>> others = [.. spoken.Where(passage => passage.Origin != action.Source(nameof(action.Title))).Select(passage => passage.Words)];
            HashSet<string> subject = [.. MeaningWords.Of(Until().Replace(action.Title, "")).Where(word => others.Count(words => words.Contains(word)) < CommonWord)];
            if (subject.Count > 0 && !others.Exists(words => words.Overlaps(subject)))
            {
                yield return this.Found(action.Name, action.Source(nameof(action.Title)), action.Title, "an earlier report of the same thing, or wording that says it is new",
                    $"“{action.Title.Trim()}” continues something that no other part of the document reports; say what was done so far, or that it is new.");
            }
        }
    }

    private IEnumerable<Fault> ChecklistReferences(PlanContent plan)
    {
        List<HashSet<string>> targets = [.. plan.Sections.Select(section => section.Heading).Concat(plan.Lists.Select(list => list.Name)).Concat(plan.Actions.Select(action => action.Title)).Concat(plan.Indicators.Select(indicator => indicator.Title)).Select(MeaningWords.AllOf)];
        foreach (ChecklistContent question in plan.Checklist.Where(question => question.Reference is { } reference && See().IsMatch(reference)))
        {
            string named = See().Match(question.Reference!).Groups["what"].Value;
            HashSet<string> words = MeaningWords.AllOf(named);
            if (words.Count >= 2 && !NamesAPart().IsMatch(named) && !HasNumber(named, plan) && !targets.Any(target => words.IsSubsetOf(target)))
            {
                yield return this.Found(question.Question, question.Origin, question.Reference!.Trim(), "a number or heading that stands in this plan",
                    $"The checklist refers to “{named.Trim()}”, but no task, indicator or heading of the plan has that name; give the reference number of the one that is meant.");
            }
        }
    }

    private IEnumerable<Fault> Appendices(IReadOnlyList<Passage> all)
    {
        List<(string Name, Passage Passage, bool Stands)> named = [.. all.SelectMany(passage => Appendix().Matches(passage.Text).Select(match => (match.Groups["name"].Value.ToUpperInvariant(), passage, passage.Text[..match.Index].Trim(' ', '*', '#').Length == 0)))];
        HashSet<string> standing = [.. named.Where(mention => mention.Stands).Select(mention => mention.Name)];
        foreach ((string name, Passage passage, bool _) in named.Where(mention => standing.Count > 0 && !standing.Contains(mention.Name)).DistinctBy(mention => mention.Name))
        {
            yield return this.Found($"Appendix {name}", passage.Origin, $"Appendix {name}", "an appendix of that name",
                $"The text refers to Appendix {name}, but the document holds only {string.Join(", ", standing.Order(StringComparer.Ordinal).Select(one => $"Appendix {one}"))}; add it or correct the reference.");
        }
    }

    private IEnumerable<Fault> IndicatorReferences(PlanContent plan, IReadOnlyList<Passage> all)
    {
        HashSet<string> known = [.. plan.Indicators.SelectMany(indicator => new[] { indicator.Ref, indicator.Parent ?? "" }).SelectMany(reference => Kpi().Matches(reference)).Select(match => match.Groups["number"].Value)];
        if (known.Count < 2)
        {
            yield break;
        }

        foreach ((string number, Passage passage) in all.SelectMany(passage => Kpi().Matches(passage.Text).Select(match => (match.Groups["number"].Value, passage))).Where(mention => !known.Contains(mention.Value)).DistinctBy(mention => mention.Value))
        {
            yield return this.Found($"KPI {number}", passage.Origin, $"KPI {number}", "the number of an indicator in this plan",
                $"The text refers to KPI {number}, but the plan has no indicator of that number; correct the reference or add the indicator.");
        }
    }

    private IEnumerable<Fault> BudgetCodes(PlanContent plan)
    {
        HashSet<string> codes = [.. plan.Actions.Select(action => action.Code).OfType<string>().Select(code => code.ToUpperInvariant())];
        foreach (BudgetContent line in plan.Budgets.Where(line => codes.Count > 0 && line.ActionCode is { Length: > 2 } code && code.Any(char.IsDigit) && !codes.Contains(code.Trim().ToUpperInvariant())))
        {
            yield return this.Found(line.Title, line.Origin, line.ActionCode!, "the code of an action in this plan",
                $"The budget line “{line.Title}” belongs to action {line.ActionCode}, but no action has that code; correct the code.");
        }
    }

    private IEnumerable<Fault> Ranges(PlanContent plan, IReadOnlyList<Passage> all)
    {
        List<string> letters = [.. plan.Actions.Select(action => action.Ref.Trim()).Where(reference => reference.Length == 1 && char.IsAsciiLetterUpper(reference[0])).Distinct().Order(StringComparer.Ordinal)];
        if (letters.Count < 2)
        {
            yield break;
        }

        foreach (Passage passage in all)
        {
            Match range = ListedRange().Match(passage.Text);
            if (range.Success && (range.Groups["from"].Value != letters[0] || range.Groups["to"].Value != letters[^1]))
            {
                yield return this.Found(range.Value, passage.Origin, range.Value, $"{letters[0]} to {letters[^1]}",
                    $"The text says that {range.Groups["from"].Value} to {range.Groups["to"].Value} are listed, but the list in the plan runs from {letters[0]} to {letters[^1]}; correct the reference.");
                yield break;
            }
        }
    }

    private static bool HasNumber(string reference, PlanContent plan)
        => plan.Indicators.Select(indicator => indicator.Ref).Concat(plan.Actions.Select(action => action.Ref)).Any(known => known.Length > 0 && MeaningWords.AllOf(known).IsSubsetOf(MeaningWords.AllOf(reference)));

    [GeneratedRegex(@"^\W*continu(e|ed|es|ing|ation)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continued();

    [GeneratedRegex(@"\b(to|until|by|from)( the end of)? (\p{L}+ )?20\d\d\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"\bsee (?<what>[^.;\n]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex See();

    [GeneratedRegex(@"\b(section|para(graph)?|page|appendix|annex|table|part|objective|task|action|kpi|priority|no)\.? ?([A-Z]|\d+)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesAPart();

    [GeneratedRegex(@"\bappendix (?<name>[A-Z]|\d{1,2})\b(?! (of|to) the\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"(?<!\b[Cc]orporate )\bKPI (?<number>\d{1,3})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kpi();

    [GeneratedRegex(@"\b(?<from>[A-Z])\s?[-–]\s?(?<to>[A-Z])\b[\s*]*(\p{L}+ ){0,3}(are )?(listed|set out|shown|given) (below|above|overleaf)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListedRange();
}
