using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Packs the parts of a Word or Excel file. The same parts give the same bytes: no clock, no chance, so that two exports of
/// an unchanged plan are one file to a records system.
/// </summary>
internal sealed class PackageWriter(string mainPart, string mainType)
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private readonly List<PackagePart> _parts = [];
    private readonly List<PackageLink> _links = [];

    // Kinds of part by the end of their name, for parts that do not say it themselves.
    private readonly SortedDictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
        ["xml"] = "application/xml",
    };

    public string MainPart => mainPart;

    /// <summary>The folder of the main part, in which its own parts stand.</summary>
    public string Folder => FolderOf(mainPart);

    /// <summary>The first name of that form which no part has yet: "word/charts/chart3.xml".</summary>
    public string Free(string start, string end) => Enumerable.Range(1, _parts.Count + 1)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{start}{number}{end}"))
        .First(name => !_parts.Exists(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Adds the main part: what the other parts belong to.</summary>
    public void AddMain(string xml)
    {
        _parts.Insert(0, new(mainPart, mainType, Bytes(xml)));
        Link("", $"{Relations}/officeDocument", mainPart);
    }

    /// <summary>Adds a part that belongs to the main part, and returns the id by which the main part names it.</summary>
    public string Add(string part, string type, string relation, string xml) => Add(mainPart, $"{FolderOf(mainPart)}{part}", type, relation, Bytes(xml));

    /// <summary>Adds a part that belongs to another, and returns the id by which that one names it.</summary>
    public string Add(string owner, string part, string type, string relation, byte[] content)
    {
        Put(new(part, type, content));
        return Link(owner, $"{Relations}/{relation}", part);
    }

    /// <summary>Adds a part that nothing points to yet.</summary>
    public void Put(PackagePart part) => _parts.Add(part);

    /// <summary>Puts other content into a part that is there already.</summary>
    public void Replace(string part, byte[] content)
    {
        int at = _parts.FindIndex(found => string.Equals(found.Name, part, StringComparison.OrdinalIgnoreCase));
        _parts[at] = _parts[at] with { Content = content };
    }

    /// <summary>Says that one part belongs to another, and returns the id by which that one names it.</summary>
    public string Link(string owner, string type, string part)
    {
        HashSet<string> taken = [.. _links.Where(link => link.Owner == owner).Select(link => link.Id)];
        string id = Enumerable.Range(taken.Count + 1, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"rId{number}")).First(name => !taken.Contains(name));
        string folder = FolderOf(owner);

        // A part in the owner's own folder is named from there; any other from the top.
        _links.Add(new(owner, id, type, part.StartsWith(folder, StringComparison.Ordinal) ? part[folder.Length..] : $"/{part}"));
        return id;
    }

    /// <summary>Takes over a link as it stood in another file.</summary>
    public void Link(PackageLink link) => _links.Add(link);

    public void Kind(string ending, string type) => _kinds[ending] = type;

    /// <summary>The file, with the properties that every file of ours carries where it has none of the kind yet.</summary>
    public byte[] Pack(Document document)
    {
        AddOnce("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", CoreProperties, DocumentProperties.Core(document));
        AddOnce("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", $"{Relations}/extended-properties", DocumentProperties.Application);
        AddOnce("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", $"{Relations}/custom-properties", DocumentProperties.Custom(document));
        return Pack();
    }

    private byte[] Pack() => TimelessZip.Of(
    [
        ("[Content_Types].xml", Bytes(ContentTypes())),
        .. _links.GroupBy(link => link.Owner, StringComparer.Ordinal).OrderBy(links => links.Key, StringComparer.Ordinal)
            .Select(links => ($"{FolderOf(links.Key)}_rels/{links.Key[FolderOf(links.Key).Length..]}.rels", Bytes(LinksXml(links)))),
        .. _parts.Select(part => (part.Name, part.Content)),
    ]);

    public static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes($"{Declaration}\n{xml}");

    private void AddOnce(string part, string type, string relation, string xml)
    {
        if (!_links.Exists(link => link.Owner.Length == 0 && link.Type == relation))
        {
            Put(new(part, type, Bytes(xml)));
            Link("", relation, part);
        }
    }

    private string ContentTypes()
    {
        string kinds = string.Concat(_kinds.Select(kind => $"""<Default Extension="{XmlText.Of(kind.Key)}" ContentType="{XmlText.Of(kind.Value)}"/>"""));
        string parts = string.Concat(_parts.Where(part => part.Type.Length > 0).Select(part => $"""<Override PartName="/{XmlText.Of(part.Name)}" ContentType="{XmlText.Of(part.Type)}"/>"""));
        return $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{kinds}{parts}</Types>""";
    }

    private static string LinksXml(IEnumerable<PackageLink> links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select(LinkXml))}</Relationships>""";

    private static string LinkXml(PackageLink link) =>
        $"""<Relationship Id="{XmlText.Of(link.Id)}" Type="{XmlText.Of(link.Type)}" Target="{XmlText.Of(link.Target)}"{(link.IsOutside ? " TargetMode=\"External\"" : "")}/>""";

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];
}

/// <summary>A part of a Word or Excel file.</summary>
/// <param name="Type">What it is; empty where the end of its name says that.</param>
internal sealed record PackagePart(string Name, string Type, byte[] Content);

/// <summary>That one part belongs to another, or points outside the file.</summary>
/// <param name="Owner">The part that points; empty for the file itself.</param>
/// <param name="Target">As the file writes it: from the owner's folder, or from the top where it begins with a stroke.</param>
internal sealed record PackageLink(string Owner, string Id, string Type, string Target, bool IsOutside = false);
