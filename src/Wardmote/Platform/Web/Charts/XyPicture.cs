using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Points and curves over two scales of numbers; curves have their names at the right, points outside the limits theirs beside them.</summary>
internal static class XyPicture
{
    private const double LabelHeight = 15;

    public static IHtmlContent Draw(XyChart chart, string id)
    {
        ChartSize size = new(ChartSize.Ordinary.Width, 400);
        Scale across = ScaleOf(chart.Across, chart.Points.Select(point => point.X).Concat(chart.Curves.SelectMany(curve => curve.Places.Select(place => place.X))));
        Scale up = ScaleOf(chart.Up, chart.Points.Select(point => point.Y).Concat(chart.Curves.SelectMany(curve => curve.Places.Select(place => place.Y))));
        Chart upwards = Numbers(chart.Up);
        double left = up.Ticks.Max(tick => ChartWords.Width(ChartWords.Tick(upwards, tick))) + 14;
        XyPlot plot = new(new(left, 30, size.Width - ChartSize.LabelWidth - 18, size.Height - 52, 1, up), across);
        return Markup.Html($"""
            <svg class="wm-chart__picture" viewBox="0 0 {Plot.At(size.Width)} {Plot.At(size.Height)}" role="img" aria-labelledby="{id}-title {id}-says" font-size="14"><title id="{id}-title">{chart.Title}</title><desc id="{id}-says">{chart.Says}</desc>{Axes(chart, plot)}{Markup.Join(chart.Curves.Select(curve => Curve(curve, plot)))}{Points(chart, plot)}{EndLabels.Draw([.. chart.Curves.Where(curve => curve.Places.Count > 0).Select(curve => Name(curve, plot))], plot.Frame)}</svg>
            """);
    }

    private static Scale ScaleOf(XyAxis axis, IEnumerable<double> values) => Scale.Of(values, axis.FromZero, axis.Decimals, axis.Unit == "%");

    private static Chart Numbers(XyAxis axis) => new("", "", [], []) { Unit = axis.Unit, Decimals = axis.Decimals };

    private static Markup Axes(XyChart chart, XyPlot plot)
    {
        Plot frame = plot.Frame;
        IEnumerable<IHtmlContent> levels = frame.Scale.Ticks.Select(tick => Markup.Html(
            $"<path class=\"{(tick == 0 ? "wm-chart__zero" : "wm-chart__grid")}\" d=\"M{Plot.At(frame.Left)} {Plot.At(frame.Y(tick))}H{Plot.At(frame.Right)}\"/><text x=\"{Plot.At(frame.Left - 8)}\" y=\"{Plot.At(frame.Y(tick) + 5)}\" text-anchor=\"end\">{ChartWords.Tick(Numbers(chart.Up), tick)}</text>"));
        IEnumerable<IHtmlContent> strokes = plot.Across.Ticks.Select(tick => Markup.Html(
            $"<path class=\"wm-chart__tick\" d=\"M{Plot.At(plot.X(tick))} {Plot.At(frame.Bottom)}v5\"/><text x=\"{Plot.At(plot.X(tick))}\" y=\"{Plot.At(frame.Bottom + 21)}\" text-anchor=\"middle\">{ChartWords.Tick(Numbers(chart.Across), tick)}</text>"));
        return Markup.Html($"<g class=\"wm-chart__axis\">{Markup.Join(levels)}{Markup.Join(strokes)}<text class=\"wm-chart__unit\" x=\"0\" y=\"14\">{chart.Up.Words}</text><text class=\"wm-chart__unit\" x=\"{Plot.At(frame.Right)}\" y=\"{Plot.At(frame.Bottom + 43)}\" text-anchor=\"end\">{chart.Across.Words}</text></g>");
    }

    private static Markup Curve(XyCurve curve, XyPlot plot)
    {
        string path = string.Join(' ', curve.Places.Select((place, i) => $"{(i == 0 ? 'M' : 'L')}{Plot.At(plot.X(place.X))} {Plot.At(plot.Y(place.Y))}"));
        return Markup.Html($"<path class=\"wm-chart__curve wm-chart__curve--{Word(curve.Role)}\" fill=\"none\"{(curve.Role is XyRole.Limit ? new HtmlString(" stroke-dasharray=\"6 4\"") : curve.Role is XyRole.WideLimit ? new HtmlString(" stroke-dasharray=\"2 3\"") : HtmlString.Empty)} d=\"{path}\"/>");
    }

    private static EndLabel Name(XyCurve curve, XyPlot plot) =>
        new(Math.Clamp(plot.Y(curve.Places[^1].Y), plot.Frame.Top, plot.Frame.Bottom), ChartWords.Wrap(curve.Name, ChartSize.LabelWidth, 2), "", $"wm-chart__label--{Word(curve.Role)}");

    /// <summary>Those outside first get their names, at whichever side covers no other.</summary>
    private static Markup Points(XyChart chart, XyPlot plot)
    {
        List<(double Left, double Top, double Right)> taken = [];
        List<IHtmlContent> names = [];
        foreach (XyPoint point in chart.Points.Where(point => point.IsOutside).OrderByDescending(point => point.Y))
        {
            double width = ChartWords.Width(point.Name, 13);
            (double x, double y) = (plot.X(point.X), plot.Y(point.Y));
            bool isLeft = x + 12 + width > plot.Frame.Right;
            double left = isLeft ? x - 12 - width : x + 12;
            if (taken.Any(other => left < other.Right && other.Left < left + width && Math.Abs(other.Top - y) < LabelHeight))
            {
                continue;
            }

            taken.Add((left, y, left + width));
            names.Add(Markup.Html($"<text class=\"wm-chart__value\" x=\"{Plot.At(isLeft ? x - 12 : x + 12)}\" y=\"{Plot.At(y + 4.5)}\" text-anchor=\"{(isLeft ? "end" : "start")}\">{point.Name}</text>"));
        }

        IEnumerable<IHtmlContent> marks = chart.Points.OrderBy(point => point.IsOutside).Select(point => Markup.Html(
            $"<g><title>{point.Name}: {chart.Across.Words} {chart.Across.Written(point.X)}, {chart.Up.Words} {chart.Up.Written(point.Y)}</title>{(point.IsOutside ? Markers.Signal(plot.X(point.X), plot.Y(point.Y)) : Markers.Of(0, plot.X(point.X), plot.Y(point.Y), 4.5))}</g>"));
        return Markup.Html($"<g class=\"wm-chart__series wm-chart__series--0\">{Markup.Join(marks)}</g>{Markup.Join(names)}");
    }

    private static string Word(XyRole role) => role switch
    {
        XyRole.Actual => "actual",
        XyRole.Expected => "expected",
        XyRole.Centre => "centre",
        XyRole.Limit => "limit",
        _ => "wide-limit",
    };
}

/// <summary>Where a pair of numbers lies in the picture.</summary>
internal sealed record XyPlot(Plot Frame, Scale Across)
{
    public double X(double value) => Frame.Left + ((value - Across.Low) / (Across.High - Across.Low) * (Frame.Right - Frame.Left));

    public double Y(double value) => Frame.Y(value);
}
