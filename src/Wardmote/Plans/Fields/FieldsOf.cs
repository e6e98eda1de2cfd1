using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>Makes the fields of one kind of thing, so that a field table reads as a list of names and properties.</summary>
public static class FieldsOf<T>
{
    public static Field<T> Text(string name, string label, Func<T, string?> get, Func<T, string, T> set) => new()
    {
        Name = name,
        Label = label,
        Show = thing => get(thing) ?? "",
        Put = set,
        Take = (into, from) => set(into, get(from) ?? ""),
    };

    /// <summary>Text that is none when it is blank.</summary>
    public static Field<T> Optional(string name, string label, Func<T, string?> get, Func<T, string?, T> set) => new()
    {
        Name = name,
        Label = label,
        Show = thing => get(thing) ?? "",
        Put = (thing, text) => set(thing, FieldText.OrNone(text)),
        Take = (into, from) => set(into, get(from)),
    };

    public static Field<T> Lines(string name, string label, Func<T, IReadOnlyList<string>> get, Func<T, IReadOnlyList<string>, T> set) => new()
    {
        Name = name,
        Label = label,
        Kind = FieldKind.Lines,
        Hint = "One to a line",
        Show = thing => FieldText.Lines(get(thing)),
        Put = (thing, text) => set(thing, FieldText.Lines(text)),
        Take = (into, from) => set(into, get(from)),
    };

    public static Field<T> Date(string name, string label, Func<T, WrittenDate?> get, Func<T, WrittenDate?, T> set) => new()
    {
        Name = name,
        Label = label,
        Kind = FieldKind.Date,
        Hint = "As exact as you know it: 31 March 2027, March 2027, Q2 2026/27, 2026/27 or TBC",
        Show = thing => get(thing)?.Text ?? "",
        Put = (thing, text) => set(thing, TypedDate.Read(text, label, name)),
        Take = (into, from) => set(into, get(from)),
    };

    public static Field<T> Tick(string name, string label, Func<T, bool> get, Func<T, bool, T> set) => new()
    {
        Name = name,
        Label = label,
        Kind = FieldKind.Tick,
        Show = thing => FieldText.Tick(get(thing)),
        Put = (thing, text) => set(thing, FieldText.Tick(text)),
        Take = (into, from) => set(into, get(from)),
    };

    public static Field<T> Number(string name, string label, Func<T, decimal?> get, Func<T, decimal?, T> set) => new()
    {
        Name = name,
        Label = label,
        Show = thing => FieldText.Number(get(thing)),
        Put = (thing, text) => set(thing, FieldText.Number(text, label, name)),
        Take = (into, from) => set(into, get(from)),
    };

    /// <summary>A choice among the words for an enumeration's values.</summary>
    public static Field<T> Choice<TValue>(string name, string label, IReadOnlyDictionary<TValue, string> words, Func<T, TValue> get, Func<T, TValue, T> set)
        where TValue : struct, Enum => new()
        {
            Name = name,
            Label = label,
            Kind = FieldKind.Choice,
            Choices = [.. words.Values],
            Show = thing => words[get(thing)],
            Put = (thing, text) => set(thing, words.FirstOrDefault(pair => pair.Value == text).Key),
            Take = (into, from) => set(into, get(from)),
        };

    /// <summary>A table of rows. A row that is emptied goes; a row that is changed stays the same row, with where it was read.</summary>
    public static Field<T> Rows<TRow>(
        string name, string label, Func<T, FieldTable<TRow>> cells, TRow blank, Func<T, IReadOnlyList<TRow>> get, Func<T, IReadOnlyList<TRow>, T> set) => new()
        {
            Name = name,
            Label = label,
            Kind = FieldKind.Rows,
            Columns = thing => [.. cells(thing).Fields.Select(cell => new FieldColumn(cell.Name, cell.Label, cell.Kind, cell.Choices))],
            Show = thing => FieldText.Rows(get(thing).Select(row => cells(thing).Fields.Select(cell => FieldText.Tidy(cell.Show(row))))),
            Put = (thing, text) => set(thing, PutRows(name, label, cells(thing), blank, get(thing), FieldText.Rows(text))),
            Take = (into, from) => set(into, get(from)),
        };

    private static List<TRow> PutRows<TRow>(
        string name, string label, FieldTable<TRow> cells, TRow blank, IReadOnlyList<TRow> rows, IReadOnlyList<IReadOnlyList<string>> typed)
    {
        List<TRow> result = [];
        for (int index = 0; index < typed.Count; index++)
        {
            List<(Field<TRow> Cell, string Text)> pairs = [.. cells.Fields.Zip(typed[index])];
            if (pairs.TrueForAll(pair => pair.Cell.Kind is FieldKind.Tick or FieldKind.Choice || string.IsNullOrWhiteSpace(pair.Text)))
            {
                continue;
            }

            Dictionary<string, string> row = pairs.ToDictionary(pair => pair.Cell.Name, pair => pair.Text, StringComparer.Ordinal);
            try
            {
                result.Add(index < rows.Count ? cells.Put(rows[index], row) : cells.New(blank, row));
            }
            catch (RuleBrokenException refusal)
            {
                throw new RuleBrokenException(string.Create(CultureInfo.InvariantCulture, $"{label}, row {index + 1}: {refusal.Message}"), name);
            }
        }

        return result;
    }
}
