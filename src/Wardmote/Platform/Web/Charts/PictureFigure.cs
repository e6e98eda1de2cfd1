using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>What the figure of a picture holds: its sentence, the picture, what must be known beside it, and its numbers as a table.</summary>
internal static class PictureFigure
{
    /// <summary>The content of a figure of class wm-chart.</summary>
    /// <param name="id">The start of the ids in it, used nowhere else on the page.</param>
    /// <param name="isTitleHidden">Whether a heading already says the title.</param>
    public static IHtmlContent Inside(DrawnBlock drawn, string id, bool isTitleHidden = false)
    {
        IHtmlContent title = isTitleHidden ? Markup.Nothing : Markup.Html($"<span class=\"wm-chart__title\">{drawn.Title}</span>");
        IHtmlContent picture = drawn is HeatTable or SmallMultiples ? DrawnPicture.Draw(drawn, id) : Markup.Html($"<div class=\"wm-scroll\">{DrawnPicture.Draw(drawn, id)}</div>");
        IHtmlContent notes = drawn.Notes.Count == 0 ? Markup.Nothing : Markup.Html($"<ul class=\"wm-chart__notes\">{Markup.Join(drawn.Notes.Select(note => Markup.Html($"<li>{note}</li>")))}</ul>");
        IHtmlContent source = drawn.Source.Length == 0 ? Markup.Nothing : Markup.Html($"<p class=\"wm-chart__source\">Source: {drawn.Source}</p>");
        IHtmlContent table = drawn is HeatTable ? Markup.Nothing : Markup.Html(
            $"<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">Show as table</span></summary><div class=\"govuk-details__text\">{Table(drawn.Table)}</div></details>");
        return Markup.Html($"""
            <figcaption class="wm-chart__caption">{title}<span class="wm-chart__says">{drawn.Says}</span></figcaption>
            {picture}{notes}{source}{table}
            """);
    }

    private static Markup Table(TableBlock table) => Markup.Html($"""
        <div class="wm-scroll"><table class="govuk-table wm-chart__table"><caption class="govuk-table__caption govuk-visually-hidden">Numbers: {table.Name}</caption>
        <thead class="govuk-table__head"><tr class="govuk-table__row">{Markup.Join(table.Columns.Select(column => Markup.Html($"<th class=\"govuk-table__header{Numeric("header", column)}\" scope=\"col\">{column.Heading}</th>")))}</tr></thead>
        <tbody class="govuk-table__body">{Markup.Join(table.Rows.Select(row => Markup.Html($"<tr class=\"govuk-table__row\"><th class=\"govuk-table__header\" scope=\"row\">{row[0].Text}</th>{Markup.Join(row.Skip(1).Select((cell, i) => Markup.Html($"<td class=\"govuk-table__cell{Numeric("cell", table.Columns[i + 1])}\">{cell.Text}</td>")))}</tr>")))}</tbody></table></div>
        """);

    private static string Numeric(string part, DocumentColumn column) => column.IsNumber ? $" govuk-table__{part}--numeric" : "";
}
