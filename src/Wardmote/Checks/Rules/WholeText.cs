using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Everything that a plan says, its headings, lists, checklist and head facts included.</summary>
internal static class WholeText
{
    extension(PlanContent plan)
    {
        public IReadOnlyList<Passage> AllPassages() => [.. plan.Passages()
            .Concat(plan.Sections.Select(section => new Passage(section.Heading, section.Heading, section.Origin)))
            .Concat(plan.Lists.SelectMany(list => list.Items.Select(item => new Passage(string.Join(" | ", item.Cells), list.Name, item.Origin))))
            .Concat(plan.Checklist.Select(question => new Passage(string.Join(" | ", new[] { question.Question, question.Answer, question.Improvements, question.Reference }.Where(part => part is { Length: > 0 })), question.Question, question.Origin)))
            .Concat(plan.Header.Select(fact => new Passage(fact.Value, fact.Name, fact.Origin)))
            .Concat(plan.Actions.SelectMany(action => action.Other.Values.Append(action.MilestonesPending ?? "").Append(action.Status ?? "").Select(text => new Passage(text, action.Name, action.Origin))))
            .Concat(plan.Indicators.SelectMany(indicator => indicator.Other.Values.Select(text => new Passage(text, indicator.Name, indicator.Origin))))
            .Where(passage => !string.IsNullOrWhiteSpace(passage.Text))];
    }
}
