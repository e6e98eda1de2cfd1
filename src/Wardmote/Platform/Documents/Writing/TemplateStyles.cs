using System.Globalization;
using System.Xml.Linq;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Finds the template's style for each of ours by Word's own name for it, which is the same in every language, and adds only
/// those that the template lacks.
/// </summary>
internal static class TemplateStyles
{
    /// <summary>Table styles that people know from Word's gallery, the best first.</summary>
    private static readonly string[] KnownTables = ["Grid Table 4 Accent 1", "Grid Table 4 - Accent 1", "List Table 3 Accent 1", "List Table 3 - Accent 1", "Medium Shading 1 Accent 1", "Light List Accent 1", "Table Grid"];

    private const string OwnTable = "PlanTable";
    private static readonly XNamespace W = WordMarks.Namespace;

    /// <summary>Dresses our styles in the template's.</summary>
    /// <param name="styles">The template's styles, to which the missing ones are added.</param>
    /// <param name="bullets">Adds a bulleted list to the template and gives its number; asked only where the template has none.</param>
    public static (IReadOnlyDictionary<string, string> Names, bool HasTableStyle) Merge(XElement styles, Func<int> bullets)
    {
        XElement[] theirs = [.. styles.Elements(W + "style")];
        XElement[] own = [.. XElement.Parse($"""<w:styles xmlns:w="{WordStyleSheet.Namespace}">{string.Concat(WordStyleSheet.Own)}</w:styles>""").Elements().Where(style => IdOf(style) != "Footer")];
        HashSet<string> taken = [.. theirs.Select(IdOf)];
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        List<XElement> missing = [];
        foreach (XElement style in own)
        {
            if (Like(style, theirs) is { } same)
            {
                names[IdOf(style)] = IdOf(same);
            }
            else
            {
                names[IdOf(style)] = taken.Contains(IdOf(style)) ? $"Wardmote{IdOf(style)}" : IdOf(style);
                missing.Add(style);
            }
        }

        foreach (XElement style in missing)
        {
            styles.Add(Added(style, names, bullets));
        }

        return (names, !missing.Exists(style => IdOf(style) == OwnTable));
    }

    /// <summary>The template's style of that name; for a table its own, or else one that Word's users know.</summary>
    private static XElement? Like(XElement style, XElement[] theirs)
    {
        XElement[] kind = [.. theirs.Where(found => TypeOf(found) == TypeOf(style))];
        XElement? named = Named(kind, NameOf(style));
        if (named is not null)
        {
            return named;
        }

        return style.Attribute(W + "default") is not null ? Array.Find(kind, found => (string?)found.Attribute(W + "default") is "1" or "true" or "on")
            : IdOf(style) == OwnTable ? Array.Find(kind, found => (string?)found.Attribute(W + "customStyle") is "1" or "true") ?? KnownTables.Select(name => Named(kind, name)).FirstOrDefault(found => found is not null)
            : null;
    }

    private static XElement Added(XElement style, Dictionary<string, string> names, Func<int> bullets)
    {
        XElement added = new(style);
        added.SetAttributeValue(W + "styleId", names[IdOf(style)]);
        foreach (XAttribute other in added.Elements().Where(element => element.Name.LocalName is "basedOn" or "next").Attributes(W + "val"))
        {
            other.Value = names.GetValueOrDefault(other.Value, other.Value);
        }

        if (added.Descendants(W + "numId").FirstOrDefault() is { } list)
        {
            list.SetAttributeValue(W + "val", bullets().ToString(CultureInfo.InvariantCulture));
        }

        return added;
    }

    /// <summary>Adds our bulleted list to the template's lists and gives its number.</summary>
    public static int AddBullets(XElement numbering)
    {
        XElement own = XElement.Parse(WordStyleSheet.Numbering);
        int list = numbering.Elements(W + "abstractNum").Select(found => found.NumberAttribute("abstractNumId") ?? 0).DefaultIfEmpty(-1).Max() + 1;
        int number = numbering.Elements(W + "num").Select(found => found.NumberAttribute("numId") ?? 0).DefaultIfEmpty(0).Max() + 1;
        XElement kind = new(own.Element(W + "abstractNum")!);
        kind.SetAttributeValue(W + "abstractNumId", list);
        XElement use = new(W + "num", new XAttribute(W + "numId", number), new XElement(W + "abstractNumId", new XAttribute(W + "val", list)));

        // All kinds of list stand before all lists.
        if (numbering.Elements(W + "num").FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(kind);
            numbering.Elements(W + "num").Last().AddAfterSelf(use);
        }
        else
        {
            (numbering.Elements(W + "abstractNum").LastOrDefault() ?? numbering.Elements(W + "numPicBullet").LastOrDefault())?.AddAfterSelf(kind, use);
            if (kind.Parent is null)
            {
                numbering.AddFirst(kind, use);
            }
        }

        return number;
    }

    private static XElement? Named(XElement[] kind, string name) => Array.Find(kind, found => NameOf(found).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string IdOf(XElement style) => (string?)style.Attribute(W + "styleId") ?? "";

    private static string TypeOf(XElement style) => (string?)style.Attribute(W + "type") ?? "paragraph";

    private static string NameOf(XElement style) => style.Value("name") ?? "";
}
