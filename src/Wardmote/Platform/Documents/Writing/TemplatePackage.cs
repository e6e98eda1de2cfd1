using System.Xml.Linq;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Takes the parts of the council's template over into a new file, but for what must not go out with a report.</summary>
internal static class TemplatePackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>What a report does without: the template's own preview and signature, and the way to the file that it was made from.</summary>
    private static readonly string[] LeftOut = ["thumbnail", "origin", "attachedTemplate", "core-properties"];

    public static PackageWriter Take(OfficePackage template, CancellationToken cancellationToken)
    {
        var package = new PackageWriter(template.Main, DocumentType);
        Dictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase);
        foreach (XElement type in template.Tree(ContentTypes, cancellationToken)?.Elements() ?? [])
        {
            if ((string?)type.Attribute("Extension") is { } ending)
            {
                package.Kind(ending, (string?)type.Attribute("ContentType") ?? "");
            }
            else
            {
                types[((string?)type.Attribute("PartName") ?? "").TrimStart('/')] = (string?)type.Attribute("ContentType") ?? "";
            }
        }

        types[template.Main] = DocumentType;
        HashSet<string> dropped = new(StringComparer.OrdinalIgnoreCase);
        foreach (string links in template.PartNames.Where(IsLinks).Order(StringComparer.Ordinal))
        {
            TakeLinks(template, links, package, dropped, cancellationToken);
        }

        foreach (string part in template.PartNames.Where(part => part != ContentTypes && !IsLinks(part) && !part.EndsWith('/') && !part.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase) && !dropped.Contains(part)).Order(StringComparer.Ordinal))
        {
            package.Put(new(part, types.GetValueOrDefault(part, ""), template.Bytes(part)));
        }

        return package;
    }

    /// <summary>The files outside it that a template takes its pictures or text from; a report that leaves the house must not fetch anything.</summary>
    public static IEnumerable<(string Part, string Kind)> Outside(OfficePackage template, CancellationToken cancellationToken) =>
        from part in template.PartNames.Where(IsLinks).Order(StringComparer.Ordinal)
        from link in template.Tree(part, cancellationToken)?.Elements() ?? []
        let kind = KindOf(link)
        where IsOutside(link) && kind is not "hyperlink" && !LeftOut.Contains(kind)
        select (OwnerOf(part), kind);

    private static void TakeLinks(OfficePackage template, string part, PackageWriter package, HashSet<string> dropped, CancellationToken cancellationToken)
    {
        string owner = OwnerOf(part);
        foreach (XElement link in template.Tree(part, cancellationToken)?.Elements() ?? [])
        {
            string target = (string?)link.Attribute("Target") ?? "";
            if (!LeftOut.Contains(KindOf(link)))
            {
                package.Link(new(owner, (string?)link.Attribute("Id") ?? "", (string?)link.Attribute("Type") ?? "", target, IsOutside(link)));
            }
            else if (owner.Length == 0)
            {
                dropped.Add(target.TrimStart('/'));
            }
        }
    }

    private static bool IsLinks(string part) => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && (part.StartsWith("_rels/", StringComparison.OrdinalIgnoreCase) || part.Contains("/_rels/", StringComparison.OrdinalIgnoreCase));

    /// <summary>"word/_rels/document.xml.rels" holds the links of "word/document.xml".</summary>
    private static string OwnerOf(string links)
    {
        int name = links.LastIndexOf('/') + 1;
        return $"{links[..(name - "_rels/".Length)]}{links[name..^".rels".Length]}";
    }

    private static string KindOf(XElement link) => ((string?)link.Attribute("Type") ?? "").Split('/')[^1];

    private static bool IsOutside(XElement link) => (string?)link.Attribute("TargetMode") == "External";
}
