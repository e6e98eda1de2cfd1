using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Small lines in rows as wide as the page, each with its name and its last number, all on one scale that begins at zero.</summary>
internal static class MultiplesPicture
{
    private const double Width = 180;

    /// <summary>The height of a line in the units of its picture.</summary>
    public const double Height = 62;

    public static IHtmlContent Draw(SmallMultiples multiples)
    {
        Scale scale = ScaleOf(multiples);
        string scope = Scope(multiples);
        return Markup.Html($"<ul class=\"wm-multiples\">{Markup.Join(multiples.Panels.Select(panel => Panel(multiples, panel, scale)))}</ul><p class=\"wm-chart__source\">{scope}</p>");
    }

    /// <summary>What all the lines have in common.</summary>
    public static string Scope(SmallMultiples multiples) => multiples.Labels.Count == 0 ? ""
        : $"Each line runs from {multiples.Labels[0]} to {multiples.Labels[^1]} and from 0 to {Most(multiples).ToString("#,##0.##", CultureInfo.InvariantCulture)}; a gap is a missing value.";

    public static Scale ScaleOf(SmallMultiples multiples) => new(0, Math.Max(Most(multiples), 1e-9) * 1.04, 1);

    /// <summary>The line of a panel with its last value; it needs no style of its own.</summary>
    public static IHtmlContent Line(SmallPanel panel, Scale scale)
    {
        Plot plot = new(1, 4, Width - 6, Height - 2, panel.Values.Count, scale);
        int last = panel.Values.ToList().FindLastIndex(value => value is not null);
        IHtmlContent dot = last < 0 ? Markup.Nothing : Markup.Html($"<circle class=\"wm-sparkline__last\" fill=\"#17575f\" cx=\"{Plot.At(plot.X(last))}\" cy=\"{Plot.At(plot.Y(panel.Values[last]!.Value))}\" r=\"3\"/>");
        return Markup.Html($"<path class=\"wm-chart__zero\" fill=\"none\" stroke=\"#6f777b\" d=\"M0 {Plot.At(plot.Bottom)}H{Plot.At(Width)}\"/><path class=\"wm-sparkline__line\" fill=\"none\" stroke=\"#17575f\" stroke-width=\"1.75\" d=\"{Strokes.Line(plot, new ChartSeries(panel.Name, panel.Values), [])}\"/>{dot}");
    }

    private static double Most(SmallMultiples multiples) => multiples.Panels.SelectMany(panel => panel.Values).Max() ?? 0;

    private static Markup Panel(SmallMultiples multiples, SmallPanel panel, Scale scale)
    {
        int last = panel.Values.ToList().FindLastIndex(value => value is not null);
        IHtmlContent name = panel.Href.Length == 0 ? Markup.Html($"{panel.Name}") : Markup.Html($"<a class=\"govuk-link\" href=\"{panel.Href}\">{panel.Name}</a>");
        IHtmlContent says = panel.Says.Length == 0 ? Markup.Nothing : Markup.Html($"<span class=\"wm-multiples__says\">{panel.Says}</span>");
        return Markup.Html($"""
            <li class="wm-multiples__one"><span class="wm-multiples__name">{name} <strong>{(last < 0 ? "no value" : multiples.Written(panel.Values[last]))}</strong></span><svg class="wm-multiples__line" viewBox="0 0 {Plot.At(Width)} {Plot.At(Height)}" width="{Plot.At(Width)}" height="{Plot.At(Height)}" aria-hidden="true" focusable="false">{Line(panel, scale)}</svg>{says}</li>
            """);
    }
}
