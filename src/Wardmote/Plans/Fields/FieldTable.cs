using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>
/// The fields of one kind of thing. Forms, history, comparison and merging all read this one table, so that none of them can forget a field.
/// </summary>
public sealed class FieldTable<T>(params IReadOnlyList<Field<T>> fields)
{
    public IReadOnlyList<Field<T>> Fields { get; } = fields;

    /// <summary>The fields with what they say, in order.</summary>
    public IReadOnlyList<ShownField> Shown(T thing) =>
        [.. Fields.Select(field => new ShownField(field.Name, field.Label, field.Kind, FieldText.Tidy(field.Show(thing)))
        {
            Hint = field.Hint,
            Choices = field.Choices,
            Columns = field.Columns(thing),
            IsRequired = field.IsRequired,
        })];

    /// <summary>The thing with what was typed. A field that was not typed, or whose text did not change, stays as it is, with all that lies behind it.</summary>
    public T Put(T thing, IReadOnlyDictionary<string, string> typed)
    {
        T before = thing;
        foreach (Field<T> field in Fields)
        {
            if (!typed.TryGetValue(field.Name, out string? text) || FieldText.Tidy(text) == FieldText.Tidy(field.Show(before)))
            {
                continue;
            }

            if (field.IsRequired && FieldText.Tidy(text).Length == 0)
            {
                throw new RuleBrokenException($"{field.Label} must not be empty", field.Name);
            }

            if (field.Kind == FieldKind.Choice && FieldText.Tidy(text) is { Length: > 0 } chosen && !field.Choices.Contains(chosen, StringComparer.Ordinal))
            {
                throw new RuleBrokenException($"{field.Label} must be one of {string.Join(", ", field.Choices)}, but is “{chosen}”", field.Name);
            }

            thing = field.Put(thing, FieldText.Tidy(text));
        }

        return thing;
    }

    /// <summary>A thing that was not there before: what it cannot do without must be typed.</summary>
    public T New(T blank, IReadOnlyDictionary<string, string> typed)
    {
        Field<T>? missing = Fields.FirstOrDefault(field => field.IsRequired && FieldText.Tidy(typed.GetValueOrDefault(field.Name)).Length == 0);
        return missing is null ? Put(blank, typed) : throw new RuleBrokenException($"{missing.Label} must not be empty", missing.Name);
    }

    /// <summary>The fields that two states of a thing differ in.</summary>
    public IReadOnlyList<Field<T>> Differing(T before, T after) =>
        [.. Fields.Where(field => FieldText.Tidy(field.Show(before)) != FieldText.Tidy(field.Show(after)))];
}
