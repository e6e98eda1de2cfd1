using System.Globalization;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>What a Word file's styles make of a paragraph: a heading, a list item, bold text.</summary>
internal sealed class WordStyles
{
    // Styles may rest on one another in a circle when a file is damaged.
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _usual;

    public WordStyles(XElement? part)
    {
        foreach (XElement style in part?.Children("style") ?? [])
        {
            if (style.Attribute(WordMarks.Namespace + "styleId")?.Value is not { } id)
            {
                continue;
            }

            _styles.TryAdd(id, style);
            if (style.Attribute(WordMarks.Namespace + "type")?.Value == "paragraph"
                && style.Attribute(WordMarks.Namespace + "default")?.Value is "1" or "true" or "on")
            {
                _usual ??= id;
            }
        }
    }

    /// <summary>1 to 9 for a heading, by what the paragraph or its style says; 0 otherwise.</summary>
    public int HeadingLevel(XElement? properties)
    {
        int? level = properties?.Number("outlineLvl");
        foreach (XElement style in Chain(properties?.Value("pStyle")))
        {
            level ??= style.Child("pPr")?.Number("outlineLvl") ?? NamedLevel(style.Value("name"));
        }

        return level is >= 0 and <= 8 ? level.Value + 1 : 0;
    }

    /// <summary>The list and the level in it that a paragraph belongs to; none where it is no list item.</summary>
    public (int ListId, int Level)? List(XElement? properties)
    {
        XElement? own = properties?.Child("numPr");
        int? list = own?.Number("numId");
        int? level = own?.Number("ilvl");
        foreach (XElement style in Chain(properties?.Value("pStyle")))
        {
            XElement? numbering = style.Child("pPr")?.Child("numPr");
            list ??= numbering?.Number("numId");
            level ??= numbering?.Number("ilvl");
        }

        return list is null or 0 ? null : (list.Value, Math.Clamp(level ?? 0, 0, 8));
    }

    /// <summary>Whether a run is bold: its own mark decides, then its style, then the paragraph's style.</summary>
    public bool IsBold(XElement? run, XElement? paragraph) =>
        run?.Switch("b")
        ?? FromStyles(run?.Value("rStyle"), "b")
        ?? FromStyles(paragraph?.Value("pStyle") ?? _usual, "b")
        ?? false;

    private bool? FromStyles(string? id, string mark) =>
        Chain(id).Select(style => style.Child("rPr")?.Switch(mark)).FirstOrDefault(value => value is not null);

    private IEnumerable<XElement> Chain(string? id)
    {
        for (int step = 0; id is not null && step < LongestChain && _styles.TryGetValue(id, out XElement? style); step++)
        {
            yield return style;
            id = style.Value("basedOn");
        }
    }

    // Older files give their heading styles no outline level; the names of the built-in styles are the same in every language.
    private static int? NamedLevel(string? name) => name?.ToLowerInvariant() switch
    {
        "title" => 0,
        { Length: 9 } heading when heading.StartsWith("heading ", StringComparison.Ordinal)
            && int.TryParse(heading.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out int level) => level - 1,
        _ => null,
    };
}
