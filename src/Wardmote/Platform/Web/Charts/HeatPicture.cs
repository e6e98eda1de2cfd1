using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>A shaded table: every cell says its number, the shade only its size.</summary>
internal static class HeatPicture
{
    public static IHtmlContent Draw(HeatTable heat) => Markup.Html($"""
        <div class="wm-scroll"><table class="govuk-table wm-heat"><caption class="govuk-table__caption govuk-visually-hidden">{heat.Title}</caption>
        <thead class="govuk-table__head"><tr class="govuk-table__row"><th class="govuk-table__header" scope="col">{heat.RowsAre}</th>{Markup.Join(heat.Columns.Select(column => Markup.Html($"<th class=\"govuk-table__header wm-heat__column\" scope=\"col\">{column}</th>")))}</tr></thead>
        <tbody class="govuk-table__body">{Markup.Join(heat.Rows.Select(row => Row(heat, row)))}</tbody></table></div>
        """);

    private static Markup Row(HeatTable heat, HeatRow row)
    {
        IHtmlContent name = row.Href.Length == 0 ? Markup.Html($"{row.Name}") : Markup.Html($"<a class=\"govuk-link\" href=\"{row.Href}\">{row.Name}</a>");
        IEnumerable<IHtmlContent> cells = row.Cells.Select(cell => Markup.Html($"<td class=\"govuk-table__cell wm-heat__cell wm-heat__cell--{heat.ShadeOf(cell)?.ToString(CultureInfo.InvariantCulture) ?? "missing"}\">{cell.Words}</td>"));
        return Markup.Html($"<tr class=\"govuk-table__row\"><th class=\"govuk-table__header\" scope=\"row\">{name}</th>{Markup.Join(cells)}</tr>\n");
    }
}
