using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>A part of a plan whose lines are all corrected in the same way, whatever they are: budget lines, staff, sections and the rest.</summary>
public sealed record LinePart
{
    public required string Name { get; init; }

    public required string Heading { get; init; }

    public required string Word { get; init; }

    public required Func<PlanContent, int> Count { get; init; }

    public required Func<PlanContent, int, string> Title { get; init; }

    public required Func<PlanContent, int, Origin> Origin { get; init; }

    /// <summary>The fields of a line as they stand.</summary>
    public required Func<PlanContent, int, IReadOnlyList<ShownField>> Shown { get; init; }

    /// <summary>The fields of a line that is not written yet.</summary>
    public required IReadOnlyList<ShownField> Blank { get; init; }

    public required Func<PlanContent, int, IReadOnlyDictionary<string, string>, PlanContent> Correct { get; init; }

    public required Func<PlanContent, IReadOnlyDictionary<string, string>, PlanContent> Add { get; init; }

    public required Func<PlanContent, int, PlanContent> Remove { get; init; }

    /// <summary>All parts whose lines are corrected in this way, in the order of a plan's page.</summary>
    public static IReadOnlyList<LinePart> All { get; } =
    [
        From(PlanParts.Sections), From(PlanParts.Priorities), From(PlanParts.Budgets), From(PlanParts.Staff), From(PlanParts.Checklist),
        From(PlanParts.Responsibilities), From(PlanParts.Lists), From(PlanParts.Figures),
    ];

    public static LinePart Named(string name) => All.FirstOrDefault(part => part.Name == name) ?? throw new NotFoundException($"The part “{name}” of a plan");

    private static LinePart From<T>(PlanPart<T> part) => new()
    {
        Name = part.Name,
        Heading = part.Heading,
        Word = part.Word,
        Count = plan => part.Of(plan).Count,
        Title = (plan, index) => part.Title(Line(part, plan, index)),
        Origin = (plan, index) => part.Origin(Line(part, plan, index)),
        Shown = (plan, index) => part.Table.Shown(Line(part, plan, index)),
        Blank = part.Table.Shown(part.Blank),
        Correct = (plan, index, typed) => Replace(part, plan, index, [part.Table.Put(Line(part, plan, index), typed)]),
        Add = (plan, typed) => part.With(plan, [.. part.Of(plan), part.Table.New(part.Blank, typed)]),
        Remove = (plan, index) => Replace(part, plan, index, []),
    };

    private static T Line<T>(PlanPart<T> part, PlanContent plan, int index)
    {
        IReadOnlyList<T> lines = part.Of(plan);
        return index >= 0 && index < lines.Count ? lines[index] : throw new NotFoundException($"This {part.Word}");
    }

    private static PlanContent Replace<T>(PlanPart<T> part, PlanContent plan, int index, IEnumerable<T> with)
    {
        IReadOnlyList<T> lines = part.Of(plan);
        _ = Line(part, plan, index);
        return part.With(plan, [.. lines.Take(index), .. with, .. lines.Skip(index + 1)]);
    }
}
