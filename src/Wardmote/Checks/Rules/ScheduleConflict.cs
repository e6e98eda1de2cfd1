using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that the timetable and the headings give different months for one step.</summary>
public sealed partial class ScheduleConflict : IRule
{
    private static readonly ScheduleWords Words = RuleWords.Read<ScheduleWords>("schedule.words.json");
    private static readonly HashSet<string> Common = [.. Words.Common.Select(MeaningWords.Stem)];

    public string Id => "schedule-conflict";

    public Severity Severity => Severity.Warning;

    public string Description => "The timetable and the text give different months for one step";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (ListContent timetable in plan.Content.Lists.Where(IsTimetable))
        {
            List<(int Month, HashSet<string> Steps)> rows = [.. timetable.Items.Select(RowOf).Where(row => row.Month > 0)];
            if (rows.Count < 3)
            {
                continue;
            }

            foreach (SectionContent section in plan.Content.Sections)
            {
                Match heading = Months().Match(section.Heading);
                string step = heading.Success ? section.Heading[..heading.Index] : "";
                HashSet<string> words = StepsOf(step);
                List<int> planned = [.. rows.Where(row => row.Steps.Overlaps(words)).Select(row => row.Month)];
                if (planned.Count == 0)
                {
                    continue;
                }

                int from = Number(heading.Groups["from"].Value);
                int to = heading.Groups["to"].Success ? Number(heading.Groups["to"].Value) : from;
                if (from < planned.Min() || to > planned.Max())
                {
                    yield return this.Found(step.Trim(' ', '('), section.Origin, heading.Value.Trim('(', ')'), Span(planned.Min(), planned.Max()),
                        $"The heading gives {Span(from, to)} for “{step.Trim(' ', '(')}”, but the timetable ({timetable.Origin.Place}) gives {Span(planned.Min(), planned.Max())}; make the two agree.");
                }
            }
        }
    }

    private static bool IsTimetable(ListContent list)
        => list.Kind == "timeline" || list.Columns.Any(column => column.Trim().Equals("month", StringComparison.OrdinalIgnoreCase));

    private static (int Month, HashSet<string> Steps) RowOf(ListItemContent item)
    {
        IReadOnlyList<string> cells = item.Ref is { Length: > 0 } ? [item.Ref, .. item.Cells] : item.Cells;
        int month = cells.Select(cell => MonthOnly().Match(cell)).Where(match => match.Success).Select(match => Number(match.Groups["month"].Value)).FirstOrDefault();
        return (month, StepsOf(string.Join(' ', cells.Where(cell => !MonthOnly().IsMatch(cell)))));
    }

    // Words of one step count as one: a heading may say "collection" where the timetable says "gathering".
    private static HashSet<string> StepsOf(string text)
    {
        HashSet<string> words = MeaningWords.AllOf(text);
        HashSet<string> steps = [.. MeaningWords.Of(text).Where(word => !Common.Contains(word) && !word.Any(char.IsDigit))];
        foreach (IReadOnlyList<string> names in Words.SameStep.Where(names => names.Any(name => MeaningWords.AllOf(name).IsSubsetOf(words))))
        {
            steps.ExceptWith(names.SelectMany(name => MeaningWords.AllOf(name)));
            steps.Add(names[0]);
        }

        return steps;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Span(int from, int to) => from == to ? FormattableString.Invariant($"month {from}") : FormattableString.Invariant($"months {from} to {to}");

    [GeneratedRegex(@"\(?\bmonths? (?<from>\d{1,2})(\s?(-|–|to)\s?(?<to>\d{1,2}))?\)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Months();

    [GeneratedRegex(@"^\s*(month )?(?<month>\d{1,2})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthOnly();

    private sealed record ScheduleWords(string About, IReadOnlyList<string> Common, IReadOnlyList<IReadOnlyList<string>> SameStep);
}
