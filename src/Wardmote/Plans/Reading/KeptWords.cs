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
        ActionContent { Activity: { } activity } action when activity.Contains(action.Title, StringComparison.Ordinal) => Inside(action, nameof(ActionContent.Title)),
        FigureContent => [],
        IReadOnlyDictionary<string, Origin> => [],
        IReadOnlyDictionary<string, string> texts => texts.Values,
        // The parts of a compound cell repeat its text; it is counted once.
        IEnumerable<ValueContent> values => values.DistinctBy(value => value.Origin).Select(value => value.Text),
        IEnumerable many => many.Cast<object?>().SelectMany(Of),
        _ => Inside(kept, null),
    };

    private static IEnumerable<string> Inside(object record, string? except) =>
        Properties.GetOrAdd(record.GetType(), TextProperties)
            .Where(property => property.Name != except)
            .SelectMany(property => Of(property.GetValue(record)));

    private static PropertyInfo[] TextProperties(Type type) => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && !property.PropertyType.IsValueType)];
}
