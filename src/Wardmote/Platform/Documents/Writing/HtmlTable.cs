using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Web;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A table as HTML that says what it holds and which cell belongs to which heading; a wide one scrolls in a frame of its own.</summary>
internal sealed class HtmlTable(HtmlText text, bool isAlone)
{
    public IHtmlContent Of(TableBlock table, string caption) => Of(table, caption, isNotes: false);

    /// <summary>The attributes of a frame that scrolls. The application's script gives it its place in the tab order; a file that stands alone has none.</summary>
    public IHtmlContent Frame(string name) => Markup.Attributes(("class", "wm-scroll"), ("tabindex", isAlone ? "0" : null), ("role", isAlone ? "region" : null), ("aria-label", isAlone ? name : null));

    /// <summary>The table of figures, to whose rows the figures lead.</summary>
    public IHtmlContent OfFigures(TableBlock table) => Of(table, table.Name, isNotes: true);

    private Markup Of(TableBlock table, string caption, bool isNotes)
    {
        string look = isNotes ? "govuk-table__caption govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--s";
        return Markup.Html($"""
            <div{Frame(caption)}><table class="govuk-table"><caption class="{look}">{caption}{text.Origin(table.Origin)}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">{Markup.Join(table.Columns.Select(Heading))}</tr></thead>
            <tbody class="govuk-table__body">{Markup.Join(table.Rows.Select((row, at) => Row(table, row, isNotes ? HtmlText.IdOf(at + 1) : null)))}</tbody></table></div>

            """);
    }

    private Markup Heading(DocumentColumn column) => Markup.Html($"<th scope=\"col\" class=\"govuk-table__header{Numeric("header", column)}\">{column.Heading}{text.Origin(column.Origin)}</th>");

    private Markup Row(TableBlock table, IReadOnlyList<DocumentText> row, string? id) =>
        Markup.Html($"<tr{Markup.Attributes(("class", "govuk-table__row"), ("id", id))}>{Markup.Join(row.Select((cell, at) => Cell(cell, table.Columns[at], isFirst: at == 0)))}</tr>\n");

    // What stands first in a row names it, unless it is blank.
    private Markup Cell(DocumentText cell, DocumentColumn column, bool isFirst) => isFirst && cell.Length > 0
        ? Markup.Html($"<th scope=\"row\" class=\"govuk-table__header{Numeric("header", column)}\">{text.Of(cell)}</th>")
        : Markup.Html($"<td class=\"govuk-table__cell{Numeric("cell", column)}\">{text.Of(cell)}</td>");

    private static string Numeric(string part, DocumentColumn column) => column.IsNumber ? $" govuk-table__{part}--numeric" : "";
}
