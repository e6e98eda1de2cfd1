using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Small lines in rows as wide as the page, each with its name and its last number, all on one scale that begins at zero.</summary>
internal static class MultiplesPicture
{
    private const double Width = 180;
    private const double Height = 62;

    public static IHtmlContent Draw(SmallMultiples multiples)
    {
        double most = multiples.Panels.SelectMany(panel => panel.Values).Max() ?? 0;
        Scale scale = new(0, Math.Max(most, 1e-9) * 1.04, 1);
        string scope = multiples.Labels.Count == 0 ? "" : $"Each line runs from {multiples.Labels[0]} to {multiples.Labels[^1]} and from 0 to {most.ToString("#,##0.##", CultureInfo.InvariantCulture)}; a gap is a missing value.";
        return Markup.Html($"<ul class=\"wm-multiples\">{Markup.Join(multiples.Panels.Select(panel => Panel(multiples, panel, scale)))}</ul><p class=\"wm-chart__source\">{scope}</p>");
    }

    private static Markup Panel(SmallMultiples multiples, SmallPanel panel, Scale scale)
    {
        Plot plot = new(1, 4, Width - 6, Height - 2, panel.Values.Count, scale);
        int last = panel.Values.ToList().FindLastIndex(value => value is not null);
        IHtmlContent name = panel.Href.Length == 0 ? Markup.Html($"{panel.Name}") : Markup.Html($"<a class=\"govuk-link\" href=\"{panel.Href}\">{panel.Name}</a>");
        IHtmlContent says = panel.Says.Length == 0 ? Markup.Nothing : Markup.Html($"<span class=\"wm-multiples__says\">{panel.Says}</span>");
        IHtmlContent dot = last < 0 ? Markup.Nothing : Markup.Html($"<circle class=\"wm-sparkline__last\" cx=\"{Plot.At(plot.X(last))}\" cy=\"{Plot.At(plot.Y(panel.Values[last]!.Value))}\" r=\"3\"/>");
        return Markup.Html($"""
            <li class="wm-multiples__one"><span class="wm-multiples__name">{name} <strong>{(last < 0 ? "no value" : multiples.Written(panel.Values[last]))}</strong></span><svg class="wm-multiples__line" viewBox="0 0 {Plot.At(Width)} {Plot.At(Height)}" width="{Plot.At(Width)}" height="{Plot.At(Height)}" aria-hidden="true" focusable="false"><path class="wm-chart__zero" d="M0 {Plot.At(plot.Bottom)}H{Plot.At(Width)}"/><path class="wm-sparkline__line" fill="none" d="{Strokes.Line(plot, new ChartSeries(panel.Name, panel.Values), [])}"/>{dot}</svg>{says}</li>
            """);
    }
}
