using System.IO.Compression;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Packs the parts of a Word or Excel file. The same parts give the same bytes: no clock, no chance, so that two exports of
/// an unchanged plan are one file to a records system.
/// </summary>
internal sealed class PackageWriter(string mainPart, string mainType, string mainRelation) : IDisposable
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // The first moment that the zip format can express.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly List<(string Part, string Type, string Xml)> _parts = [];
    private readonly List<(string Type, string Target)> _links = [];

    /// <summary>Adds the main part: what the other parts belong to.</summary>
    public void AddMain(string xml) => _parts.Insert(0, (mainPart, mainType, xml));

    /// <summary>Adds a part beside the main part and returns the id by which the main part names it.</summary>
    public string Add(string part, string type, string relation, string xml)
    {
        _parts.Add(($"{Folder}{part}", type, xml));
        _links.Add(($"{Relations}/{relation}", part));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{_links.Count}");
    }

    public byte[] Pack(Document document)
    {
        _parts.Add(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", DocumentProperties.Core(document)));
        _parts.Add(("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", DocumentProperties.Application));
        _parts.Add(("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", DocumentProperties.Custom(document)));
        using (var zip = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", Links(
            [
                (mainRelation, mainPart),
                ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
                ($"{Relations}/extended-properties", "docProps/app.xml"),
                ($"{Relations}/custom-properties", "docProps/custom.xml"),
            ]));
            Write(zip, $"{Folder}_rels/{mainPart[Folder.Length..]}.rels", Links(_links));
            foreach ((string part, _, string xml) in _parts)
            {
                Write(zip, part, xml);
            }
        }

        return _bytes.ToArray();
    }

    public void Dispose() => _bytes.Dispose();

    private string Folder => mainPart[..(mainPart.IndexOf('/', StringComparison.Ordinal) + 1)];

    private string ContentTypes()
    {
        string overrides = string.Concat(_parts.Select(part => $"""<Override PartName="/{part.Part}" ContentType="{part.Type}"/>"""));
        return $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>
            """;
    }

    private static string Links(IEnumerable<(string Type, string Target)> links) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select((link, at) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""<Relationship Id="rId{at + 1}" Type="{link.Type}" Target="{link.Target}"/>""")))}</Relationships>
        """;

    private static void Write(ZipArchive zip, string part, string xml)
    {
        ZipArchiveEntry entry = zip.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = Timeless;
        using Stream stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes($"{Declaration}\n{xml}"));
    }
}
