using Microsoft.Extensions.Primitives;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Pages;

/// <summary>A field as a form asks for it.</summary>
/// <param name="Typed">What stands in it now.</param>
/// <param name="Was">What stood in it when the person began.</param>
public sealed record FieldInput(ShownField Field, string Typed, string Was)
{
    /// <summary>What somebody else put there meanwhile; none where nobody did.</summary>
    public string? Theirs { get; init; }

    /// <summary>Where the field was read; none where it was not.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The rows of a field that is a table, with two empty ones to add to it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. FieldText.Rows(Typed), .. Enumerable.Repeat(Enumerable.Repeat("", Field.Columns.Count).ToList(), 2)];
}

/// <summary>A form that asks for the fields of a thing: as they stand, or as somebody typed them.</summary>
public sealed record FieldsForm(IReadOnlyList<FieldInput> Inputs)
{
    private const string WasPrefix = "was.";

    public IReadOnlyList<FieldInput> ChangedMeanwhile => [.. Inputs.Where(input => input.Theirs is not null)];

    public static string WasName(string field) => WasPrefix + field;

    public static FieldsForm Fresh(IReadOnlyList<ShownField> now, IReadOnlyDictionary<string, Origin>? origins = null) =>
        new([.. now.Select(field => new FieldInput(field, field.Text, field.Text) { Origin = origins?.GetValueOrDefault(field.Name) })]);

    /// <summary>The form with what was typed. Where somebody else changed a field meanwhile it says so, and an untouched field shows what they put there.</summary>
    public static FieldsForm Again(IReadOnlyList<ShownField> now, PlanEdit edit, IReadOnlyDictionary<string, Origin>? origins = null)
    {
        HashSet<string> changed = [.. edit.ChangedMeanwhile(now).Select(field => field.Name)];
        return new([.. now.Select(field =>
        {
            string was = edit.Was.GetValueOrDefault(field.Name, field.Text);
            string typed = edit.Typed.GetValueOrDefault(field.Name, field.Text);
            bool isTouched = FieldText.Tidy(typed) != FieldText.Tidy(was);
            return new FieldInput(field, isTouched || !changed.Contains(field.Name) ? typed : field.Text, changed.Contains(field.Name) ? field.Text : was)
            {
                Theirs = changed.Contains(field.Name) ? field.Text : null,
                Origin = origins?.GetValueOrDefault(field.Name),
            };
        })]);
    }

    /// <summary>What a form sent, field by field; fields that it did not ask for are left out.</summary>
    public static PlanEdit Read(IFormCollection form, IReadOnlyList<ShownField> fields)
    {
        Dictionary<string, string> was = new(StringComparer.Ordinal);
        Dictionary<string, string> typed = new(StringComparer.Ordinal);
        foreach (ShownField field in fields)
        {
            if (form.TryGetValue(WasName(field.Name), out StringValues before))
            {
                was[field.Name] = FieldText.Tidy(before.ToString());
            }

            if (field.Kind == FieldKind.Rows && form.ContainsKey(CellName(field, field.Columns[0])))
            {
                typed[field.Name] = Rows(form, field);
            }
            else if (form.TryGetValue(field.Name, out StringValues text))
            {
                // A tick sends "No" from the hidden field before it, and then "Yes" if it is ticked.
                typed[field.Name] = FieldText.Tidy(text[^1]);
            }
        }

        return new PlanEdit(was, typed);
    }

    public static string CellName(ShownField field, FieldColumn column) => $"{field.Name}.{column.Name}";

    /// <summary>Cells of one column are sent under one name, in the order of the rows. A row that was there stays in its place, even when it is emptied.</summary>
    private static string Rows(IFormCollection form, ShownField field)
    {
        int rowsBefore = FieldText.Rows(FieldText.Tidy(form[WasName(field.Name)].ToString())).Count;
        List<string?[]> columns = [.. field.Columns.Select(column => form[CellName(field, column)].ToArray())];
        return FieldText.Rows(Enumerable.Range(0, columns.Max(column => column.Length))
            .Select(row => columns.ConvertAll(column => row < column.Length ? FieldText.Tidy(column[row]) : ""))
            .Where((cells, row) => row < rowsBefore || IsFilled(field, cells)));
    }

    private static bool IsFilled(ShownField field, IReadOnlyList<string> cells) =>
        cells.Zip(field.Columns).Any(pair => pair.Second.Kind is not (FieldKind.Choice or FieldKind.Tick) && pair.First.Length > 0);
}
