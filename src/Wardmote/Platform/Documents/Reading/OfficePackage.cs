using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>
/// The parts that a Word or Excel file is packed from. They are unpacked one at a time as they are read, never more than
/// the limits allow; nothing outside the file is ever fetched, whatever a part points to.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private static readonly string[] UsualMains = ["word/document.xml", "xl/workbook.xml"];

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public OfficePackage(SourceFile file, CancellationToken cancellationToken)
    {
        File = file;
        _archive = Open(file);
        try
        {
            if (_archive.Entries.Count > ReadingLimits.PackageParts)
            {
                throw TooMuch($"it is packed from {_archive.Entries.Count:N0} parts");
            }

            long total = 0;
            foreach (ZipArchiveEntry entry in _archive.Entries)
            {
                total += entry.Length;
                if (entry.Length > ReadingLimits.PartBytes || total > ReadingLimits.PackageBytes)
                {
                    throw TooMuch($"it unpacks to more than {(total > ReadingLimits.PackageBytes ? ReadingLimits.PackageBytes : ReadingLimits.PartBytes) / 1024 / 1024} MB");
                }

                _parts.TryAdd(Normal(entry.FullName), entry);
            }

            Main = Links("", cancellationToken).FirstOrDefault(link => link.Kind == "officeDocument")?.Part
                ?? UsualMains.FirstOrDefault(Has)
                ?? "";
            MainType = Tree("[Content_Types].xml", cancellationToken)?.Elements()
                .FirstOrDefault(type => Main.Length > 0 && string.Equals(Normal((string?)type.Attribute("PartName") ?? ""), Main, StringComparison.OrdinalIgnoreCase))
                ?.Attribute("ContentType")?.Value ?? "";
        }
        catch
        {
            _archive.Dispose();
            throw;
        }
    }

    public SourceFile File { get; }

    /// <summary>The part in which the document itself stands; empty where there is none.</summary>
    public string Main { get; }

    /// <summary>What the file says its main part is.</summary>
    public string MainType { get; }

    public IEnumerable<string> PartNames => _parts.Keys;

    public bool Has(string part) => _parts.ContainsKey(Normal(part));

    /// <summary>A part as XML that may neither declare entities nor reach outside; the caller closes it.</summary>
    public XmlReader Xml(string part)
    {
        if (!_parts.TryGetValue(Normal(part), out ZipArchiveEntry? entry))
        {
            throw File.Damaged($"part {part}");
        }

        XmlReaderSettings rules = new()
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = ReadingLimits.PartBytes,
        };
        return XmlReader.Create(entry.Open(), rules, baseUri: entry.FullName);
    }

    /// <summary>How large a part says that it is when it is unpacked, in bytes.</summary>
    public long Length(string part) => _parts[Normal(part)].Length;

    /// <summary>A part as it stands in the file, never more of it than the file said.</summary>
    public byte[] Bytes(string part)
    {
        ZipArchiveEntry entry = _parts[Normal(part)];
        byte[] bytes = new byte[entry.Length];
        using Stream content = entry.Open();
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A part that is small by nature, whole; none where the file has no such part.</summary>
    public XElement? Tree(string? part, CancellationToken cancellationToken)
    {
        if (part is null || !Has(part))
        {
            return null;
        }

        using XmlReader reader = Xml(part);
        reader.MoveToContent();
        return XmlTree.Load(reader, File, cancellationToken);
    }

    /// <summary>What a part points to inside the file. What lies outside it is never followed.</summary>
    public IReadOnlyList<PartLink> Links(string part, CancellationToken cancellationToken)
    {
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        XElement? links = Tree($"{folder}_rels/{part[(slash + 1)..]}.rels", cancellationToken);
        return links is null
            ? []
            : [.. links.Elements()
                .Where(link => (string?)link.Attribute("TargetMode") != "External")
                .Select(link => new PartLink(
                    (string?)link.Attribute("Id") ?? "",
                    ((string?)link.Attribute("Type") ?? "").Split('/')[^1],
                    Resolve(folder, (string?)link.Attribute("Target") ?? "")))
                .Where(link => Has(link.Part))];
    }

    public void Dispose() => _archive.Dispose();

    private static ZipArchive Open(SourceFile file)
    {
        try
        {
            ZipArchive archive = new(file.Content, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            throw file.Damaged(cause: cause);
        }
    }

    private Common.UnreadableFileException TooMuch(FormattableString seen) =>
        File.Unreadable(
            seen.ToString(CultureInfo.InvariantCulture),
            "No plan is that large, so it was not unpacked. Open it in the program that made it, save it under a new name and try again");

    private static string Resolve(string folder, string target)
    {
        Stack<string> path = new();
        foreach (string step in $"{(target.StartsWith('/') ? "" : folder)}{target}".Split('/', '\\'))
        {
            if (step == "..")
            {
                path.TryPop(out _);
            }
            else if (step.Length > 0 && step != ".")
            {
                path.Push(step);
            }
        }

        return string.Join('/', path.Reverse());
    }

    private static string Normal(string part) => part.Replace('\\', '/').TrimStart('/');
}

/// <summary>That one part of a file belongs to another, and as what: "styles", "footnotes".</summary>
internal sealed record PartLink(string Id, string Kind, string Part);
