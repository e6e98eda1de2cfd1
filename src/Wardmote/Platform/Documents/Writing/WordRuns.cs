using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Words as Word's own runs: a figure is followed by its number in the table of figures, a state is shaded.</summary>
internal sealed class WordRuns(FigureNotes notes)
{
    private const string Ink = "44546A";

    /// <summary>A run of text; tabs and line feeds become Word's own marks.</summary>
    public static string Plain(string text, string properties = "")
    {
        if (text.Length == 0)
        {
            return "";
        }

        string marked = XmlText.Of(text)
            .Replace("\t", """</w:t><w:tab/><w:t xml:space="preserve">""", StringComparison.Ordinal)
            .Replace("\n", """</w:t><w:br/><w:t xml:space="preserve">""", StringComparison.Ordinal);
        return $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">{marked}</w:t></w:r>""";
    }

    public string Of(DocumentText text) => string.Concat(text.Pieces.Select(Of));

    /// <summary>The number, in the table of figures, of what a whole block's numbers are; nothing where they have no origin in common.</summary>
    public string Origin(Figure? origin, string ink = Ink) => origin is null ? "" : Mark(origin, ink: ink);

    /// <summary>A number in large type, whose mark stays as small as in the text.</summary>
    public string Large(Figure figure) => $"{Plain(figure.Text)}{Mark(figure, """<w:b w:val="0"/>""", """<w:sz w:val="22"/><w:szCs w:val="22"/>""")}";

    /// <summary>The bookmark of a figure's row, which its mark leads to.</summary>
    public static string BookmarkOf(int number) => string.Create(CultureInfo.InvariantCulture, $"_Figure{number}");

    private string Of(TextPiece piece) => piece switch
    {
        { Figure: { } figure } => $"{Plain(piece.Text)}{Mark(figure)}",
        { Tone: { } tone } => Plain(piece.Text, $"""<w:b/><w:color w:val="{ToneColours.Ink(tone)}"/><w:shd w:val="clear" w:color="auto" w:fill="{ToneColours.Fill(tone)}"/>"""),
        _ => Plain(piece.Text),
    };

    // In brackets, so that it is not taken for a digit of the number where raised type is lost.
    private string Mark(Figure figure, string weight = "", string size = "", string ink = Ink) => string.Create(CultureInfo.InvariantCulture,
        $"""<w:hyperlink w:anchor="{BookmarkOf(notes.Number(figure))}" w:tooltip="{FigureNotes.Heading}">{Plain($"[{notes.Number(figure)}]", $"""{weight}<w:color w:val="{ink}"/>{size}<w:vertAlign w:val="superscript"/>""")}</w:hyperlink>""");
}
