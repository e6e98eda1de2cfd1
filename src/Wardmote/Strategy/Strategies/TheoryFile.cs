using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Strategies;

/// <summary>A theory of change as a table of a file, and what a file would make of it.</summary>
public static class TheoryFile
{
    private const string Goal = "Goal";

    /// <summary>The present theory of change with its goal first, and an empty row for each kind.</summary>
    public static TableBlock Of(TheoryOfChange theory, IReadOnlyList<TheoryPart> parts)
    {
        TheoryForm form = TheoryForm.Of(theory, 0, parts);
        form.AddSpareRows();
        return FlowFile.Table("Theory of change", FlowFile.MadeOfHeading, LinesOf(form).OrderBy(line => Kinds().ToList().IndexOf(line.Kind)));
    }

    /// <summary>The form as the file would have it. What cannot be taken is left out and told; nothing is saved.</summary>
    public static BroughtIn<TheoryForm> Bring(IReadOnlyList<FlowLine> lines, PartnershipStrategy strategy, IReadOnlyList<TheoryPart> parts)
    {
        IReadOnlyList<FlowLine> present = LinesOf(TheoryForm.Of(strategy.Theory, strategy.Version, parts));
        FlowRows rows = new(FlowFile.Named([.. lines.Select(line => line with { Kind = Kinds().FirstOrDefault(kind => IsKind(line.Kind, kind)) ?? line.Kind })], present));
        Dictionary<string, TheoryPart> known = parts.ToDictionary(part => part.Mark, StringComparer.Ordinal);
        Dictionary<string, Guid> marks = new(StringComparer.Ordinal) { [TheoryForm.GoalMark] = TheoryOfChange.GoalId };
        string goal = "";
        List<(FlowLine Line, TheoryElement Element)> taken = [];
        foreach (FlowLine line in rows.Sound())
        {
            if (line.Kind == Goal)
            {
                goal = goal.Length == 0 ? line.Words : goal;
                continue;
            }

            if (!Enum.TryParse(line.Kind, out TheoryKind kind) || taken.Count == TheoryOfChange.MostElements)
            {
                rows.Refuse(line, taken.Count == TheoryOfChange.MostElements ? $"a theory of change has at most {TheoryOfChange.MostElements} elements" : $"“{line.Kind}” is no kind of element. Expected is one of {string.Join(", ", Kinds())}");
                continue;
            }

            IReadOnlyList<TheoryPart> made = rows.Meant(line, line.Also, known, "the mark of no priority and of none of its outcomes");
            taken.Add((line, new(line.Id, kind, YearOf(rows, line, kind, strategy.Head.Years), line.Words)
            {
                PriorityIds = [.. made.Where(part => part.IsPriority).Select(part => part.Id)],
                LogicElementIds = [.. made.Where(part => !part.IsPriority).Select(part => part.Id)],
            }));
            marks.TryAdd(line.Mark, line.Id);
        }

        TheoryOfChange drawn = new(goal, [.. taken.Select(one => one.Element)], []);
        LeadsTo[] links = [.. taken.SelectMany(one => rows.Meant(one.Line, one.Line.LeadsTo, marks, "the mark of no row that was taken").Select(to => new LeadsTo(one.Line.Id, to)))];
        TheoryForm form = TheoryForm.Of(drawn with { Links = rows.Links(drawn.Nodes(), links) }, strategy.Version, parts);
        return new(form, FlowFile.Changes(present, LinesOf(form), FlowFile.MadeOfHeading), rows.Refused);
    }

    private static int? YearOf(FlowRows rows, FlowLine line, TheoryKind kind, int years)
    {
        if (kind != TheoryKind.Outcome)
        {
            return null;
        }

        if (int.TryParse(line.Year, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year >= 1 && year <= years)
        {
            return year;
        }

        rows.Refuse(line, line.Year.Length == 0 ? $"it says no year. Give the outcome one from 1 to {years}" : $"“{line.Year}” is no year of the strategy. Expected is 1 to {years}");
        return null;
    }

    private static IReadOnlyList<FlowLine> LinesOf(TheoryForm form) =>
    [
        new FlowLine(TheoryForm.GoalMark, Goal, "", form.Goal ?? "", "", "") { Id = TheoryOfChange.GoalId },
        .. form.Rows.Select(row => new FlowLine(form.MarkOf(row), row.Kind.ToString(), row.Year ?? "", row.Words ?? "", row.LeadsTo ?? "", row.MadeOf ?? "") { Id = row.Id }),
    ];

    private static IEnumerable<string> Kinds() => [Goal, .. Enum.GetNames<TheoryKind>()];

    private static bool IsKind(string typed, string kind) => string.Equals(typed, kind, StringComparison.OrdinalIgnoreCase) || string.Equals(typed, $"{kind}s", StringComparison.OrdinalIgnoreCase);
}
