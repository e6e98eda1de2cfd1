using Wardmote.Checks.Content;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans.Pages;

/// <summary>The lines of a part as a table, where they are short enough to be read beside each other: budget lines, staff, figures.</summary>
public sealed record LineTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<LineRow> Rows)
{
    private const int MostColumns = 6;
    private const int LongestCell = 160;

    /// <summary>The table of a part; none where its lines are too long or too many-sided for one.</summary>
    public static LineTable? Of(PlanView view, LinePart part)
    {
        PlanContent content = view.Content;
        List<IReadOnlyList<ShownField>> lines = [.. Enumerable.Range(0, part.Count(content)).Select(index => part.Shown(content, index))];
        List<string> names = [.. part.Blank.Select(field => field.Name).Where(name => lines.Exists(line => line.Any(field => field.Name == name && !field.IsBlank)))];
        List<ShownField> filled = [.. lines.SelectMany(line => line).Where(field => !field.IsBlank)];
        if (names.Count is < 2 or > MostColumns || filled.Exists(field => field.Kind == FieldKind.Rows || field.ForReading.Length > LongestCell))
        {
            return null;
        }

        return new(
            part.Heading,
            [.. names.Select(name => part.Blank.First(field => field.Name == name).Label)],
            [.. lines.Select((line, index) => new LineRow([.. names.Select(name => Cell(line, name))], view.LineHref(part.Name, index)))]);
    }

    private static string Cell(IReadOnlyList<ShownField> line, string name) => line.FirstOrDefault(field => field.Name == name && !field.IsBlank)?.ForReading ?? "";
}

/// <summary>One line, with the address where it is corrected for those who may.</summary>
public sealed record LineRow(IReadOnlyList<string> Cells, string? Href);
