using Wardmote.Platform.Common;

namespace Wardmote.Audit;

/// <summary>The changes to one thing as a person reads them: a part that came or went is told in one line, and keys that only the program knows are left out.</summary>
/// <param name="Thing">The thing as a person calls it.</param>
/// <param name="Changes">What changed in it; a change without a field is the thing itself coming or going.</param>
public sealed record ToldThing(string Thing, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The things of an entry in the order in which they were recorded.</summary>
    public static IReadOnlyList<ToldThing> Of(IEnumerable<FieldChange> changes) =>
        [.. changes.GroupBy(change => (change.ThingId, change.Thing)).Select(thing => new ToldThing(thing.Key.Thing, [.. Told([.. thing.SelectMany(WithoutKeys)])])).Where(thing => thing.Changes.Count > 0)];

    private static IEnumerable<FieldChange> Told(IReadOnlyList<FieldChange> changes)
    {
        for (int first = 0; first < changes.Count;)
        {
            FieldChange change = changes[first];
            int same = changes.Skip(first).TakeWhile(other => IsOfOnePart(change, other)).Count();
            yield return same > 1 ? Joined(changes.Skip(first).Take(same)) : change;
            first += Math.Max(1, same);
        }
    }

    /// <summary>Both fill, or both empty, a field of the same part: "Decisions 2, Kind" and "Decisions 2, Reason".</summary>
    private static bool IsOfOnePart(FieldChange one, FieldChange other) =>
        Part(one).Length > 0 && Part(one) == Part(other) && (one.From is null, one.To is null) == (other.From is null, other.To is null) && (one.From is null || one.To is null);

    private static FieldChange Joined(IEnumerable<FieldChange> changes)
    {
        FieldChange[] all = [.. changes];
        string Said(Func<FieldChange, string?> value) => string.Join("; ", all.Select(change => $"{change.Field[(Part(change).Length + 2)..]}: {value(change)}"));
        return all[0] with { Field = Part(all[0]), From = all[0].From is null ? null : Said(change => change.From), To = all[0].To is null ? null : Said(change => change.To) };
    }

    private static string Part(FieldChange change) => change.Field.LastIndexOf(", ", StringComparison.Ordinal) is var comma and > 0 ? change.Field[..comma] : "";

    /// <summary>A single key says nothing to a person; of a list of keys it is said how many things are linked.</summary>
    private static IEnumerable<FieldChange> WithoutKeys(FieldChange change) => (Keys(change.From), Keys(change.To)) switch
    {
        (null, null) => [change],
        (var from, var to) when change.Field.EndsWith(" ids", StringComparison.Ordinal) => [change with { Field = change.Field[..^4], From = from is null ? null : $"{from} linked", To = to is null ? null : $"{to} linked" }],
        _ => [],
    };

    /// <summary>How many keys the value holds; none where it holds anything else.</summary>
    private static int? Keys(string? value) => value?.Split("; ") is { } parts && Array.TrueForAll(parts, part => Guid.TryParse(part, out _)) ? parts.Length : null;
}
