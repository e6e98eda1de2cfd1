using System.Text;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>What one paragraph of a Word file shows: text that was inserted, not text that was deleted.</summary>
internal sealed class WordText
{
    private readonly WordStyles _styles;
    private readonly XElement? _properties;
    private readonly StringBuilder _text = new();
    private readonly List<XElement> _boxes = [];
    private bool _hasPlain;
    private bool _hasBold;

    public WordText(XElement paragraph, WordStyles styles)
    {
        _styles = styles;
        _properties = paragraph.Child("pPr");
        Read(paragraph, run: null);
    }

    public string Text => Tidy(_text.ToString());

    public bool IsBold => _hasBold && !_hasPlain;

    /// <summary>The text boxes anchored in the paragraph.</summary>
    public IReadOnlyList<XElement> Boxes => _boxes;

    /// <summary>Line by line without the blanks at either end; a no-break space is a space to a reader.</summary>
    public static string Tidy(string text) =>
        string.Join('\n', text.Replace('\u00A0', ' ').Split('\n').Select(line => line.Trim(' ', '\t'))).Trim('\n');

    private void Read(XElement parent, XElement? run)
    {
        foreach (XElement child in parent.Elements())
        {
            if (child.Name.Namespace == WordMarks.Namespace)
            {
                ReadMark(child, run);
            }
            else if (child.Name == WordMarks.Compatibility + "AlternateContent")
            {
                // The same thing twice, for new programs and for old ones: the first that has anything is enough.
                if (child.Elements().FirstOrDefault(choice => choice.HasElements) is { } choice)
                {
                    Read(choice, run);
                }
            }
            else if (child.Name == WordMarks.Math + "t")
            {
                Append(child.Value, run);
            }
            else
            {
                Read(child, run);
            }
        }
    }

    private void ReadMark(XElement mark, XElement? run)
    {
        switch (mark.Name.LocalName)
        {
            case "pPr" or "rPr" or "sdtPr" or "del" or "moveFrom" or "delText" or "instrText" or "delInstrText":
                break;
            case "r":
                Read(mark, mark);
                break;
            case "t":
                Append(mark.Value, run);
                break;
            case "tab" or "ptab":
                _text.Append('\t');
                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                _text.Append(WordSymbols.Read(mark));
                break;
            case "sdt":
                ReadControl(mark, run);
                break;
            case "fldChar":
                ReadFormField(mark);
                break;
            case "txbxContent":
                _boxes.Add(mark);
                break;
            default:
                Read(mark, run);
                break;
        }
    }

    private void Append(string text, XElement? run)
    {
        XElement? properties = run?.Child("rPr");
        XElement? fonts = properties?.Child("rFonts");
        string? font = (fonts?.Attribute(WordMarks.Namespace + "ascii") ?? fonts?.Attribute(WordMarks.Namespace + "hAnsi"))?.Value;
        _text.Append(WordSymbols.Read(text, font));
        if (!string.IsNullOrWhiteSpace(text))
        {
            bool isBold = _styles.IsBold(properties, _properties);
            _hasBold |= isBold;
            _hasPlain |= !isBold;
        }
    }

    /// <summary>A content control: a box to tick, or what was typed or chosen in it. A prompt such as "Choose an item" is not content.</summary>
    private void ReadControl(XElement control, XElement? run)
    {
        XElement? properties = control.Child("sdtPr");
        if (properties?.Element(WordMarks.Form + "checkbox") is { } box)
        {
            string? state = box.Element(WordMarks.Form + "checked")?.Attribute(WordMarks.Form + "val")?.Value;
            _text.Append(state is "1" or "true" or "on" ? WordSymbols.Ticked : WordSymbols.Empty);
        }
        else if (properties?.Switch("showingPlcHdr") != true && control.Child("sdtContent") is { } content)
        {
            Read(content, run);
        }
    }

    /// <summary>A box or list of an old form: its state stands in the field and nowhere in the text.</summary>
    private void ReadFormField(XElement field)
    {
        XElement? data = field.Child("ffData");
        if (data?.Child("checkBox") is { } box)
        {
            _text.Append((box.Switch("checked") ?? box.Switch("default") ?? false) ? WordSymbols.Ticked : WordSymbols.Empty);
        }
        else if (data?.Child("ddList") is { } list)
        {
            int chosen = list.Number("result") ?? list.Number("default") ?? 0;
            XElement? entry = list.Children("listEntry").ElementAtOrDefault(chosen);
            _text.Append(entry?.Attribute(WordMarks.Namespace + "val")?.Value);
        }
    }
}
