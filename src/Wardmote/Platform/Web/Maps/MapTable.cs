using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>The rows beside a map. Each has the key of its shape, by which the script links the two.</summary>
internal static class MapTable
{
    public static IHtmlContent Draw(Map map) => Markup.Html($"""
        <div class="wm-scroll"><table class="govuk-table wm-map__table" data-module="moj-sortable-table"><caption class="govuk-table__caption govuk-visually-hidden">{map.Title}</caption>
        <thead class="govuk-table__head"><tr class="govuk-table__row">{Markup.Join(map.Columns.Select(Heading))}</tr></thead>
        <tbody class="govuk-table__body">{Markup.Join(map.Listed.Select(shape => Row(map, shape)))}</tbody></table></div>
        """);

    private static Markup Heading(DocumentColumn column) =>
        Markup.Html($"<th scope=\"col\" aria-sort=\"none\" class=\"govuk-table__header{(column.IsNumber ? " govuk-table__header--numeric" : "")}\">{column.Heading}</th>");

    private static Markup Row(Map map, MapShape shape)
    {
        IHtmlContent name = shape.Href.Length == 0 ? Markup.Html($"{shape.Name}") : Markup.Html($"<a class=\"govuk-link\" href=\"{shape.Href}\">{shape.Name}</a>");
        return Markup.Html($"""
            <tr class="govuk-table__row" data-map-key="{shape.Key}"><th class="govuk-table__header" scope="row">{name}</th>{Markup.Join(shape.Cells.Select((cell, i) => Cell(cell, map.Columns[i + 1])))}</tr>
            """);
    }

    private static Markup Cell(DocumentText cell, DocumentColumn column) => column.IsNumber
        ? Markup.Html($"<td class=\"govuk-table__cell govuk-table__cell--numeric\"{Markup.Attributes(("data-sort-value", SortValue(cell)))}>{cell.Text}</td>")
        : Markup.Html($"<td class=\"govuk-table__cell\">{cell.Text}</td>");

    /// <summary>The number that a cell begins with; what is no number comes before all others.</summary>
    private static string SortValue(DocumentText cell)
    {
        double? number = cell.Figures.FirstOrDefault()?.Number;
        string words = cell.Text.Replace("\u2212", "-", StringComparison.Ordinal).Split(' ', '\u00A0', '%')[0];
        return (number ?? (double.TryParse(words, NumberStyles.Number, CultureInfo.InvariantCulture, out double read) ? read : -1e15)).ToString(CultureInfo.InvariantCulture);
    }
}
