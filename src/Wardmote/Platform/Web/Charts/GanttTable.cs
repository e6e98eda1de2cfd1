using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The dates of a calendar in words, row by row, with every milestone.</summary>
internal static class GanttTable
{
    public static IHtmlContent Draw(Gantt gantt) => Markup.Html($"""
        <div class="wm-scroll"><table class="govuk-table wm-chart__table"><caption class="govuk-table__caption govuk-visually-hidden">Dates: {gantt.Title}</caption>
        <thead class="govuk-table__head"><tr class="govuk-table__row"><th class="govuk-table__header" scope="col">Action</th><th class="govuk-table__header" scope="col">State</th><th class="govuk-table__header" scope="col">When</th><th class="govuk-table__header" scope="col">Milestones</th></tr></thead>
        <tbody class="govuk-table__body">{Markup.Join(gantt.Groups.SelectMany(group => group.Rows).Select(Row))}</tbody></table></div>
        """);

    /// <summary>From when to when, in words.</summary>
    public static string When(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "no dates",
        (null, { } end) => $"by {Day(end)}",
        ({ } start, null) => $"from {Day(start)}, without an end",
        ({ } start, { } end) => start == end ? Day(end) : $"{Day(start)} to {Day(end)}",
    };

    private static Markup Row(GanttRow row)
    {
        IHtmlContent milestones = row.Milestones.Count == 0
            ? Markup.Html($"none")
            : Markup.Html($"<ul class=\"govuk-list\">{Markup.Join(row.Milestones.Select(milestone => Markup.Html($"<li>{When(milestone.First, milestone.Last)}: {milestone.Text}{(milestone.IsDone ? " (done)" : "")}</li>")))}</ul>");
        return Markup.Html($"""
            <tr class="govuk-table__row"><th class="govuk-table__header" scope="row">{row.Text}</th><td class="govuk-table__cell">{row.State}</td><td class="govuk-table__cell">{When(row.First, row.Last)}</td><td class="govuk-table__cell">{milestones}</td></tr>
            """);
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
