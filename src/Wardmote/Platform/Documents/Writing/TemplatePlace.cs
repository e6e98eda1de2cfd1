using System.Xml.Linq;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Where in the council's template the report stands, and on which pages.</summary>
internal sealed class TemplatePlace
{
    private const int LeastWidth = 3000;
    private static readonly XNamespace W = WordMarks.Namespace;
    private static readonly XNamespace R = PackageWriter.Relations;

    private readonly XElement _mark;
    private readonly XElement _section;
    private readonly bool _isMarkKept;

    private TemplatePlace(XElement mark, XElement section)
    {
        _mark = mark;
        _section = section;
        _isMarkKept = section.Ancestors().Contains(mark);
        Pages = new(Width(section), IsUpright(section) ? Width(Turned(section)) : 0, isSideways => (isSideways ? Turned(section) : section).ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>The template's own page, upright and turned. A template that is sideways by itself is not turned.</summary>
    public WordPages Pages { get; }

    /// <summary>The place that the mark or bookmark names; without one, the whole body but for its pages.</summary>
    /// <param name="mark">The paragraph that the content replaces; none where the template has no mark.</param>
    public static TemplatePlace Of(XElement body, XElement? mark)
    {
        XElement last = body.Element(W + "sectPr") ?? new XElement(W + "sectPr");
        if (last.Parent is null)
        {
            body.Add(last);
        }

        if (mark is null)
        {
            TakeOver(last, [.. body.Descendants(W + "sectPr").Where(section => section != last)]);
            mark = new XElement(W + "p");
            body.ReplaceNodes(mark, last);
        }

        XElement outer = mark;
        XElement? section = outer.DescendantsAndSelf(W + "sectPr").Concat(outer.ElementsAfterSelf().SelectMany(after => after.DescendantsAndSelf(W + "sectPr"))).FirstOrDefault();
        return new(mark, section ?? last);
    }

    /// <summary>Puts the content in, and turns the pages round it where it is sideways.</summary>
    public void Put(IReadOnlyList<XElement> content, bool startsSideways, bool endsSideways)
    {
        XElement[] before = [.. _mark.ElementsBeforeSelf().Reverse().TakeWhile(element => !element.Descendants(W + "sectPr").Any())];
        XElement[] after = [.. _mark.ElementsAfterSelf().TakeWhile(element => element != _section && !element.Descendants(W + "sectPr").Any())];
        bool hasAfter = after.Any(HasContent);
        List<XElement> put = [.. startsSideways && before.Length > 0 ? [Break(isSideways: false)] : Array.Empty<XElement>(), .. content, .. endsSideways && hasAfter ? [Break(isSideways: true)] : Array.Empty<XElement>()];
        XElement[] sections = [.. put.SelectMany(element => element.DescendantsAndSelf(W + "sectPr"))];
        if (endsSideways && !hasAfter)
        {
            after.Remove();
            _section.ReplaceAll(Turned(_section).Attributes(), Turned(_section).Elements());
        }

        if (_isMarkKept)
        {
            _mark.Elements().Where(element => element.Name != W + "pPr").Remove();
            _mark.AddBeforeSelf(put);
        }
        else
        {
            _mark.ReplaceWith(put);
        }

        foreach (XElement later in sections.Append(_section).Skip(1))
        {
            GoOn(later);
        }
    }

    private XElement Break(bool isSideways) => new(W + "p", new XElement(W + "pPr", isSideways ? Turned(_section) : new XElement(_section)));

    /// <summary>A section that goes on from the one before has no first page and no first number of its own.</summary>
    private static void GoOn(XElement section)
    {
        section.Elements(W + "titlePg").Remove();
        section.Elements(W + "pgNumType").Attributes(W + "start").Remove();
        section.Elements(W + "type").Remove();
        Insert(section, new XElement(W + "type", new XAttribute(W + "val", "nextPage")));
    }

    /// <summary>Puts a mark where Word wants it: behind the headers, footers and kinds of note.</summary>
    private static void Insert(XElement section, XElement mark)
    {
        if (section.Elements().LastOrDefault(element => element.Name.LocalName is "headerReference" or "footerReference" or "footnotePr" or "endnotePr" or "type") is { } last)
        {
            last.AddAfterSelf(mark);
        }
        else
        {
            section.AddFirst(mark);
        }
    }

    private static XElement Turned(XElement section)
    {
        XElement turned = new(section);
        (int width, int height) = Size(section);
        XElement size = turned.Element(W + "pgSz") ?? new XElement(W + "pgSz");
        if (size.Parent is null)
        {
            Insert(turned, size);
        }

        size.ReplaceAttributes(new XAttribute(W + "w", Math.Max(width, height)), new XAttribute(W + "h", Math.Min(width, height)), new XAttribute(W + "orient", "landscape"));
        turned.Elements(W + "cols").Attributes(W + "num").Remove();
        turned.Elements(W + "cols").Elements().Remove();
        return turned;
    }

    private static bool IsUpright(XElement section) => Size(section) is var (width, height) && width < height;

    private static (int Width, int Height) Size(XElement section) =>
        (section.Child("pgSz")?.NumberAttribute("w") ?? 11906, section.Child("pgSz")?.NumberAttribute("h") ?? 16838);

    /// <summary>How wide a line of text is.</summary>
    private static int Width(XElement section)
    {
        XElement? margins = section.Child("pgMar");
        int width = Size(section).Width - (margins?.NumberAttribute("left") ?? 1440) - (margins?.NumberAttribute("right") ?? 1440) - (margins?.NumberAttribute("gutter") ?? 0);
        return Math.Max(width / Math.Max(section.Child("cols")?.NumberAttribute("num") ?? 1, 1), LeastWidth);
    }

    /// <summary>Headers and footers that the last pages had only from the pages before them.</summary>
    private static void TakeOver(XElement last, XElement[] earlier)
    {
        foreach (XElement reference in earlier.SelectMany(section => section.Elements().Where(IsReference)).Reverse().DistinctBy(found => (found.Name, Kind(found))))
        {
            if (!last.Elements().Any(found => found.Name == reference.Name && Kind(found) == Kind(reference)))
            {
                last.AddFirst(new XElement(reference));
            }
        }

        static bool IsReference(XElement element) => element.Name.LocalName is "headerReference" or "footerReference" && element.Attribute(R + "id") is not null;
        static string Kind(XElement reference) => (string?)reference.Attribute(W + "type") ?? "default";
    }

    private static bool HasContent(XElement element) =>
        element.Name.LocalName == "tbl" || element.Descendants().Any(inner => inner.Name.LocalName is "drawing" or "pict" or "object" || (inner.Name.LocalName == "t" && inner.Value.Length > 0));
}
