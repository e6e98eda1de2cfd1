using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>A grid of two scales with the marks of what lies in each cell, as one SVG picture that needs no style of its own.</summary>
internal static class MatrixDrawing
{
    private const double Width = 760;
    private const double Left = 136;
    private const double Top = 26;
    private const double Line = 18;
    private const double LowestRow = 58;
    private const string Ink = "#15191c";

    private static readonly string[] Fills = ["#f0f5f4", "#cfe2e0", "#a5c9c8", "#33757c", "#123f47"];

    public static IHtmlContent Draw(MatrixPicture picture, string id)
    {
        (IHtmlContent drawn, double height) = Content(picture);
        return Markup.Html($"""
            <svg class="wm-diagram" viewBox="0 0 {Plot.At(Width)} {Plot.At(height)}" role="img" aria-labelledby="{id}-title {id}-says" font-size="13"><title id="{id}-title">{picture.Title}</title><desc id="{id}-says">{picture.Says}</desc>{drawn}</svg>
            """);
    }

    private static (IHtmlContent Drawn, double Height) Content(MatrixPicture picture)
    {
        int columns = Math.Max(1, picture.Across.Steps.Count);
        double width = (Width - Left - 2) / columns;
        List<IHtmlContent> drawn = [Text(picture.Up.Words, 0, 14, "start", isBold: true)];
        double y = Top;
        for (int up = picture.Up.Steps.Count - 1; up >= 0; up--)
        {
            IReadOnlyList<string>[] marks = [.. Enumerable.Range(0, columns).Select(across => Marks(picture, across, up, width))];
            double height = Math.Max(LowestRow, 28 + (marks.Max(lines => lines.Count) * Line));
            drawn.AddRange(Lines(ChartWords.Wrap(picture.Up.Steps[up], Left - 16, 3), Left - 10, y + (height / 2), "end"));
            for (int across = 0; across < columns; across++)
            {
                drawn.Add(Cell(picture.CellAt(across, up), marks[across], Left + (across * width), y, width, height));
            }

            y += height;
        }

        drawn.AddRange(picture.Across.Steps.SelectMany((step, across) => Lines(ChartWords.Wrap(step, width - 6, 2), Left + ((across + 0.5) * width), y + 22, "middle")));
        drawn.Add(Text(picture.Across.Words, Width, y + 54, "end", isBold: true));
        return (Markup.Join(drawn), y + 62);
    }

    /// <summary>The marks of what lies in a cell, in as many lines as they take.</summary>
    private static IReadOnlyList<string> Marks(MatrixPicture picture, int across, int up, double width) =>
        ChartWords.Wrap(string.Join(" ", picture.Items.Where(item => item.Across == across && item.Up == up).Select(item => item.Mark)), width / 1.15 - 12, 40);

    private static Markup Cell(MatrixCell? cell, IReadOnlyList<string> marks, double x, double y, double width, double height)
    {
        int? shade = cell is null ? null : Math.Clamp(cell.Shade, 0, MatrixPicture.Shades - 1);
        string ink = shade is > 2 ? "#ffffff" : Ink;
        IHtmlContent words = cell is { Words.Length: > 0 }
            ? Markup.Html($"<text x=\"{Plot.At(x + 7)}\" y=\"{Plot.At(y + 17)}\" font-size=\"12\" fill=\"{ink}\">{ChartWords.Wrap(cell.Words, width - 12, 1)[0]}</text>")
            : Markup.Nothing;
        IHtmlContent items = Markup.Join(marks.Select((line, i) => Markup.Html($"<text x=\"{Plot.At(x + 7)}\" y=\"{Plot.At(y + 38 + (i * Line))}\" font-size=\"15\" font-weight=\"650\" fill=\"{ink}\">{line}</text>")));
        return Markup.Html($"<g><rect x=\"{Plot.At(x)}\" y=\"{Plot.At(y)}\" width=\"{Plot.At(width)}\" height=\"{Plot.At(height)}\" fill=\"{(shade is { } known ? Fills[known] : "#ffffff")}\" stroke=\"#4a5358\" stroke-width=\"1\"/>{words}{items}</g>");
    }

    private static IEnumerable<IHtmlContent> Lines(IReadOnlyList<string> lines, double x, double middle, string anchor) =>
        lines.Select((line, i) => (IHtmlContent)Text(line, x, middle + 5 + ((i - ((lines.Count - 1) / 2.0)) * 15), anchor, isBold: false));

    private static Markup Text(string words, double x, double y, string anchor, bool isBold) =>
        Markup.Html($"<text x=\"{Plot.At(x)}\" y=\"{Plot.At(y)}\" text-anchor=\"{anchor}\" fill=\"{Ink}\"{(isBold ? new HtmlString(" font-weight=\"650\"") : HtmlString.Empty)}>{words}</text>");
}
