using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>One row of the form of a theory of change, as it is typed.</summary>
public sealed class TheoryRow
{
    public Guid Id { get; set; }

    public TheoryKind Kind { get; set; }

    public string? Year { get; set; }

    public string? Words { get; set; }

    /// <summary>The marks of what it leads to: "T2, G".</summary>
    public string? LeadsTo { get; set; }

    /// <summary>The marks of the priorities, and of outcomes of their logic models, that it is made of: "1, 2-S1".</summary>
    public string? MadeOf { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(LeadsTo) && string.IsNullOrWhiteSpace(MadeOf);

    /// <summary>Whether it stands on the way to the goal, so that links go from it and to it.</summary>
    public bool IsOnTheWay => Kind is TheoryKind.Precondition or TheoryKind.Outcome;
}

/// <summary>What a priority and the outcomes of its logic model are called on the form: "2" and "2-S1".</summary>
/// <param name="IsPriority">Whether it is a priority itself.</param>
public sealed record TheoryPart(string Mark, Guid Id, bool IsPriority, string Words);

/// <summary>A theory of change as it is typed.</summary>
public sealed class TheoryForm
{
    public const string GoalMark = "G";

    public string? Goal { get; set; }

    public List<TheoryRow> Rows { get; set; } = [];

    public long Seen { get; set; }

    public static TheoryForm Of(TheoryOfChange theory, long seen, IReadOnlyList<TheoryPart> parts)
    {
        TheoryForm form = new() { Goal = theory.Goal, Seen = seen };
        form.Rows.AddRange(theory.Elements.Select(element => new TheoryRow
        {
            Id = element.ElementId,
            Kind = element.Kind,
            Year = element.Year?.ToString(CultureInfo.InvariantCulture),
            Words = element.Words,
            MadeOf = FlowMarks.Show(parts.Where(part => element.PriorityIds.Contains(part.Id) || element.LogicElementIds.Contains(part.Id)).Select(part => part.Mark)),
        }));
        Dictionary<Guid, string> marks = form.Rows.ToDictionary(row => row.Id, form.MarkOf);
        marks[TheoryOfChange.GoalId] = GoalMark;
        foreach (TheoryRow row in form.Rows)
        {
            row.LeadsTo = FlowMarks.Show(theory.Links.Where(link => link.From == row.Id && marks.ContainsKey(link.To)).Select(link => marks[link.To]));
        }

        return form;
    }

    /// <summary>P1 for the first precondition, T1 for the first outcome.</summary>
    public string MarkOf(TheoryRow row) => !row.IsOnTheWay ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{(row.Kind == TheoryKind.Precondition ? "P" : "T")}{Rows.Where(one => one.Kind == row.Kind).ToList().IndexOf(row) + 1}");

    public void Add(TheoryKind kind, int rows)
    {
        Rows.AddRange(Enumerable.Range(0, rows).Select(_ => new TheoryRow { Id = Guid.CreateVersion7(), Kind = kind }));
    }

    public void AddSpareRows()
    {
        foreach (TheoryKind kind in Enum.GetValues<TheoryKind>().Where(kind => !Rows.Any(row => row.Kind == kind && row.IsEmpty)))
        {
            Add(kind, 1);
        }
    }

    /// <summary>Takes a row away. Marks of the rows below it move up, wherever they were typed.</summary>
    public void Remove(int at)
    {
        if (at < 0 || at >= Rows.Count)
        {
            return;
        }

        Dictionary<TheoryRow, string> before = Rows.ToDictionary(row => row, MarkOf);
        string gone = before[Rows[at]];
        Rows.RemoveAt(at);
        Dictionary<string, string?> now = Rows.Where(row => row.IsOnTheWay).ToDictionary(row => before[row], row => (string?)MarkOf(row), StringComparer.Ordinal);
        now[gone] = null;
        foreach (TheoryRow row in Rows)
        {
            row.LeadsTo = FlowMarks.Moved(row.LeadsTo, now);
        }
    }

    /// <summary>The theory that was typed; a row that was emptied is gone.</summary>
    /// <exception cref="RuleBrokenException">A mark stands for nothing, or a year is no number.</exception>
    public TheoryOfChange Read(IReadOnlyList<TheoryPart> parts)
    {
        Dictionary<string, Guid> marks = Rows.Where(row => row.IsOnTheWay).ToDictionary(MarkOf, row => row.Id, StringComparer.Ordinal);
        marks[GoalMark] = TheoryOfChange.GoalId;
        Dictionary<string, TheoryPart> known = parts.ToDictionary(part => part.Mark, StringComparer.Ordinal);
        List<TheoryElement> elements = [];
        List<LeadsTo> links = [];
        foreach ((TheoryRow row, int at) in Rows.Select((row, at) => (row, at)).Where(pair => !pair.row.IsEmpty))
        {
            string field = string.Create(CultureInfo.InvariantCulture, $"Rows[{at}].");
            if (string.IsNullOrWhiteSpace(row.Words))
            {
                throw new RuleBrokenException("Say what this is in words, or empty the whole row", field + nameof(row.Words));
            }

            IReadOnlyList<TheoryPart> made = FlowMarks.Meant(row.MadeOf, known, field + nameof(row.MadeOf), "1 or 2-S1");
            elements.Add(new TheoryElement(row.Id, row.Kind, YearOf(row, field), row.Words.Replace("\r\n", "\n", StringComparison.Ordinal))
            {
                PriorityIds = [.. made.Where(part => part.IsPriority).Select(part => part.Id)],
                LogicElementIds = [.. made.Where(part => !part.IsPriority).Select(part => part.Id)],
            });
            links.AddRange(FlowMarks.Meant(row.LeadsTo, marks, field + nameof(row.LeadsTo), "T2 or G").Select(to => new LeadsTo(row.Id, to)));
        }

        return new TheoryOfChange((Goal ?? "").Trim(), elements, links);
    }

    private static int? YearOf(TheoryRow row, string field) => string.IsNullOrWhiteSpace(row.Year) || row.Kind != TheoryKind.Outcome ? null
        : int.TryParse(row.Year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : throw new RuleBrokenException($"“{row.Year.Trim()}” is not a year of the strategy: write 1 for its first", field + nameof(row.Year));
}
