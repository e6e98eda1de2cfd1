using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Words as HTML: a figure is a link to where it comes from, a state is a word on a shade.</summary>
internal sealed class HtmlText(FigureNotes notes, bool isAlone)
{
    public IHtmlContent Of(DocumentText text) => Markup.Join(text.Pieces.Select(Of));

    /// <summary>What leads to where the numbers of a whole block come from; nothing where they have no origin in common.</summary>
    public IHtmlContent Origin(Figure? origin) => origin is null ? Markup.Nothing : Markup.Html($" {Linked(PageOf(origin) is null ? "" : "source", origin, "where these numbers come from")}");

    /// <summary>The id of a figure's row in the table of figures.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"figure-{number}");

    private IHtmlContent Of(TextPiece piece) => piece switch
    {
        { Figure: { } figure } => Linked(piece.Text, figure, "where this figure comes from"),
        { Tone: { } tone } => Markup.Html($"<strong class=\"govuk-tag govuk-tag--{Colour(tone)}\">{piece.Text}</strong>"),
        _ => Markup.Join(piece.Text.Split('\n').Select((line, at) => at == 0 ? Markup.Html($"{line}") : Markup.Html($"<br>{line}"))),
    };

    private Markup Linked(string words, Figure figure, string hidden)
    {
        string? page = PageOf(figure);
        int number = notes.Number(figure);
        IHtmlContent mark = page is null ? Markup.Html($"<sup>[{number}]</sup>") : Markup.Nothing;
        return Markup.Html($"<a class=\"govuk-link wm-figure\" href=\"{page ?? $"#{IdOf(number)}"}\">{words}{mark}<span class=\"govuk-visually-hidden\"> ({hidden})</span></a>");
    }

    /// <summary>The page of a figure; none outside the application, where its own addresses lead nowhere.</summary>
    private string? PageOf(Figure figure) => isAlone || figure.Href is not ['/', not '/', ..] ? null : figure.Href;

    private static string Colour(Tone tone) => tone switch
    {
        Tone.Good => "green",
        Tone.Warning => "yellow",
        Tone.Bad => "red",
        _ => "grey",
    };
}
