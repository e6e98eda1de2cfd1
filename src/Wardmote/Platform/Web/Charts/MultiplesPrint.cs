using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Small lines in a grid as one picture, for paper; as many pictures as it takes, because none may be higher than a page.</summary>
internal static class MultiplesPrint
{
    public const double Width = 760;

    private const int Across = 4;
    private const int MostRows = 8;
    private const double Cell = Width / Across;
    private const double NameHeight = 32;
    private const double SaysHeight = 16;

    /// <summary>The pictures, each with its height.</summary>
    public static IEnumerable<(IHtmlContent Drawn, double Height)> Draw(SmallMultiples multiples)
    {
        Scale scale = MultiplesPicture.ScaleOf(multiples);
        double row = NameHeight + MultiplesPicture.Height + (multiples.Panels.Any(panel => panel.Says.Length > 0) ? SaysHeight : 0) + 10;
        SmallPanel[][] pages = [.. multiples.Panels.Chunk(Across * MostRows)];
        for (int page = 0; page < pages.Length; page++)
        {
            double height = (pages[page].Length + Across - 1) / Across * row;
            IHtmlContent panels = Markup.Join(pages[page].Select((panel, i) => Panel(multiples, panel, scale, i % Across * Cell, i / Across * row)));
            yield return (panels, height);
        }
    }

    private static Markup Panel(SmallMultiples multiples, SmallPanel panel, Scale scale, double x, double y)
    {
        int last = panel.Values.ToList().FindLastIndex(value => value is not null);
        string number = last < 0 ? "no value" : multiples.Written(panel.Values[last]);
        IReadOnlyList<string> name = ChartWords.Wrap($"{panel.Name} {number}", Cell - 16, 2);
        IEnumerable<IHtmlContent> lines = name.Select((line, i) => Markup.Html($"<tspan x=\"0\" y=\"{Plot.At(13 + ((i + 2 - name.Count) * 15))}\">{line}</tspan>"));
        IHtmlContent says = panel.Says.Length == 0 ? Markup.Nothing
            : Markup.Html($"<text x=\"0\" y=\"{Plot.At(NameHeight + MultiplesPicture.Height + 14)}\" fill=\"#394247\" font-size=\"12\">{ChartWords.Wrap(panel.Says, Cell - 16, 1)[0]}</text>");
        return Markup.Html($"""
            <g transform="translate({Plot.At(x)} {Plot.At(y)})"><text font-size="13" fill="#15191c">{Markup.Join(lines)}</text><g transform="translate(0 {Plot.At(NameHeight)})">{MultiplesPicture.Line(panel, scale)}</g>{says}</g>
            """);
    }
}
