using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>One of the lists that a plan consists of, such as its budget lines: what its things are called, consist of and are known by.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed record PlanPart<T>
{
    /// <summary>The part's name in addresses: "budget-lines".</summary>
    public required string Name { get; init; }

    /// <summary>What the list is called: "Budget lines".</summary>
    public required string Heading { get; init; }

    /// <summary>What one of its things is called: "budget line".</summary>
    public required string Word { get; init; }

    public required FieldTable<T> Table { get; init; }

    /// <summary>The list in a plan.</summary>
    public required Func<PlanContent, IReadOnlyList<T>> Of { get; init; }

    /// <summary>The plan with another list.</summary>
    public required Func<PlanContent, IReadOnlyList<T>, PlanContent> With { get; init; }

    /// <summary>A thing of which nothing is known yet.</summary>
    public required T Blank { get; init; }

    /// <summary>How a person tells one of the things from another.</summary>
    public required Func<T, string> Title { get; init; }

    public required Func<T, Origin> Origin { get; init; }

    /// <summary>What tells the things apart when a plan is read again, the surest first.</summary>
    public required IReadOnlyList<Func<T, string>> Keys { get; init; }

    /// <summary>Notes where a field came from that was taken over from another reading.</summary>
    public Func<T, T, string, T> TakeSource { get; init; } = (into, _, _) => into;

    /// <summary>The first thing with one field of the second.</summary>
    public T TakeField(T into, T from, Field<T> field) => TakeSource(field.Take(into, from), from, field.Name);
}
