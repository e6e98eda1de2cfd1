using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading;

/// <summary>The texts that a read record holds, each once, so that what it does not hold can be found.</summary>
internal static class KeptWords
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>Every text in a record and in the records inside it. An origin is where a text was found and not a place where it is kept.</summary>
    public static IEnumerable<string> Of(object? kept) => kept switch
    {
        null or Origin => [],
        string text => [text],
        WrittenDate date => [date.Text],
        ActionContent action => Inside(action, Repeated(action)),
        FigureContent => [],
        IReadOnlyDictionary<string, Origin> => [],
        IReadOnlyDictionary<string, string> texts => texts.Values,
        // The parts of a compound cell repeat its text; it is counted once.
        IEnumerable<ValueContent> values => values.DistinctBy(value => value.Origin).Select(value => value.Text),
        IEnumerable many => many.Cast<object?>().SelectMany(Of),
        _ => Inside(kept, []),
    };

    // A title may begin its activity, and what an action waits for may be said in another field; a word is counted once.
    private static List<string> Repeated(ActionContent action)
    {
        string[] others = [.. new[] { action.MilestonesPending, action.Status, action.Notes }.OfType<string>().Select(Wording.OneLine)];
        List<string> repeated = [];
        if (action.Activity?.Contains(action.Title, StringComparison.Ordinal) is true)
        {
            repeated.Add(nameof(ActionContent.Title));
        }

        if (action.Dependency is { } dependency && Wording.Lines(dependency).All(line => others.Any(other => other.Contains(line, StringComparison.Ordinal))))
        {
            repeated.Add(nameof(ActionContent.Dependency));
        }

        return repeated;
    }

    private static IEnumerable<string> Inside(object record, IReadOnlyList<string> except) =>
        Properties.GetOrAdd(record.GetType(), TextProperties)
            .Where(property => !except.Contains(property.Name))
            .SelectMany(property => Of(property.GetValue(record)));

    private static PropertyInfo[] TextProperties(Type type) => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && !property.PropertyType.IsValueType)];
}
