using Microsoft.AspNetCore.Html;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Names at the left of rows that lie below one another.</summary>
internal static class RowNames
{
    public const double Width = 220;

    /// <summary>One name in at most two lines, about the middle of its row.</summary>
    public static IHtmlContent Draw(string name, double middle)
    {
        IReadOnlyList<string> lines = ChartWords.Wrap(name, Width, 2);
        return Markup.Html($"<text text-anchor=\"end\">{Markup.Join(lines.Select((line, i) => Markup.Html(
            $"<tspan x=\"{Plot.At(Width)}\" y=\"{Plot.At(middle + 5 + ((i - ((lines.Count - 1) / 2.0)) * 15))}\">{line}</tspan>")))}</text>");
    }
}
