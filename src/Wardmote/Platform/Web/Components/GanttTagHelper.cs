using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Components;

/// <summary>
/// Work along a calendar. It is a table whose rows are the work, so that links and states are read out as such; the strips are for
/// the eye, and the dates stand beside them in words and once more in a table of their own.
/// </summary>
[HtmlTargetElement("wm-gantt", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GanttTagHelper : TagHelper
{
    public required Gantt Gantt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Timeline timeline = new(Gantt.First, Gantt.Last);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-gantt");
        output.Content.SetHtmlContent(Markup.Html($"""
            <figcaption class="wm-chart__caption"><span class="wm-chart__title">{Gantt.Title}</span><span class="wm-chart__says">{Gantt.Says}</span></figcaption>
            <div class="wm-scroll"><table class="wm-gantt__table"><caption class="govuk-visually-hidden">{Gantt.Title}</caption>
            <thead><tr><th scope="col">Action</th><th scope="col" class="wm-gantt__strip wm-gantt__months"><span class="govuk-visually-hidden">When</span>{Svg(Markup.Html($"{timeline.Heading()}{timeline.Today(Gantt.Today)}"))}</th></tr></thead>
            {Markup.Join(Gantt.Groups.Select(group => Group(group, timeline)))}</table></div>
            {Key()}
            <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show as table</span></summary><div class="govuk-details__text">{GanttTable.Draw(Gantt)}</div></details>
            """));
    }

    private Markup Group(GanttGroup group, Timeline timeline)
    {
        IHtmlContent heading = group.Heading.Length == 0 ? Markup.Nothing : Markup.Html(
            $"<tr><th scope=\"rowgroup\" colspan=\"2\" class=\"wm-gantt__group\">{group.Heading}</th></tr>");
        return Markup.Html($"<tbody>{heading}{Markup.Join(group.Rows.Select(row => Row(row, timeline)))}</tbody>");
    }

    private Markup Row(GanttRow row, Timeline timeline)
    {
        IHtmlContent name = row.Href.Length == 0 ? Markup.Html($"{row.Text}") : Markup.Html($"<a class=\"govuk-link\" href=\"{row.Href}\">{row.Text}</a>");
        return Markup.Html($"""
            <tr><th scope="row" class="wm-gantt__name">{name} <span class="wm-gantt__state wm-gantt__state--{row.Tone.ToString().ToLowerInvariant()}">{row.State}</span></th><td class="wm-gantt__strip"><span class="govuk-visually-hidden">{GanttTable.When(row.First, row.Last)}</span>{Svg(timeline.Strip(row, Gantt.Today))}</td></tr>
            """);
    }

    private IHtmlContent Key()
    {
        bool hasMilestones = Gantt.Groups.Any(group => group.Rows.Any(row => row.Milestones.Count > 0));
        IHtmlContent milestones = hasMilestones
            ? Markup.Html($"<li>{Sample("wm-gantt__milestone")} milestone</li><li>{Sample("wm-gantt__milestone wm-gantt__milestone--done")} milestone done</li>")
            : Markup.Nothing;
        IHtmlContent today = Gantt.Today is { } day
            ? Markup.Html($"<li><svg class=\"wm-chart__sample\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><line class=\"wm-gantt__today\" x1=\"8\" x2=\"8\" y1=\"0\" y2=\"16\"/></svg> today, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</li>")
            : Markup.Nothing;
        return hasMilestones || Gantt.Today is not null ? Markup.Html($"<ul class=\"wm-gantt__key\">{milestones}{today}</ul>") : Markup.Nothing;
    }

    private static Markup Sample(string kind) => Markup.Html(
        $"<svg class=\"wm-chart__sample\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path class=\"{kind}\" d=\"{Markers.Diamond(8, 8, 6)}\"/></svg>");

    private static Markup Svg(IHtmlContent content) => Markup.Html($"<svg width=\"100%\" height=\"100%\" aria-hidden=\"true\" focusable=\"false\">{content}</svg>");
}
