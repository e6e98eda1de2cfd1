using System.Globalization;
using System.Text;
using System.Xml;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents;

/// <summary>Reads a file of any supported kind into blocks.</summary>
public static class SourceReader
{
    private const int LongestName = 200;

    /// <summary>Reads a file; its kind is told by what is in it, and must be what its name says.</summary>
    /// <exception cref="UnreadableFileException">The file is not what its name says, is damaged, locked or too large.</exception>
    public static SourceDocument Read(string fileName, Stream content, CancellationToken cancellationToken = default)
    {
        SourceFile file = SourceFile.Take(fileName, content, cancellationToken);
        try
        {
            return Read(file, cancellationToken);
        }
        catch (Exception cause) when (cause is not (UnreadableFileException or OperationCanceledException))
        {
            // A file comes from outside and may be damaged in any way that there is; whoever sent it must be told so and no more.
            throw file.Damaged(PlaceOf(cause), cause);
        }
    }

    /// <summary>
    /// A file's name as it may be shown and kept. Browsers and other systems may send a whole path, of which only the last part is the name,
    /// and signs that cannot be seen, which would make one kind of file look like another.
    /// </summary>
    public static string NameOf(string fileName)
    {
        string last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        string plain = string.Concat(last.EnumerateRunes().Where(sign => Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse))).Trim();
        if (plain.Length > LongestName)
        {
            // What stands after the last full stop tells the kind.
            string kind = Path.GetExtension(plain) is { Length: <= 10 } extension ? extension : "";
            plain = string.Concat(plain.EnumerateRunes().Take(LongestName / 2)).TrimEnd() + "…" + kind;
        }

        return plain.Length == 0 ? "the file" : plain;
    }

    private static string? PlaceOf(Exception cause) => cause is XmlException { SourceUri.Length: > 0 } damage
        ? string.Create(CultureInfo.InvariantCulture, $"part {damage.SourceUri}, line {damage.LineNumber}, character {damage.LinePosition}")
        : null;

    private static SourceDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        NamedKind named = NamedKind.Of(file);
        FileKind kind = FileKinds.Of(file);
        SourceDocument document = kind == FileKind.Archive ? ReadPackage(file, named, cancellationToken) : ReadText(file, kind, named, cancellationToken);
        return document.Blocks.Count > 0 ? document : throw file.Unreadable(
            "it holds no words",
            "If its pages are pictures, as a scanner makes them, ask for the file that they were printed from");
    }

    private static SourceDocument ReadPackage(SourceFile file, NamedKind named, CancellationToken cancellationToken)
    {
        using OfficePackage package = new(file, cancellationToken);
        FileKind kind = FileKinds.Of(package);
        named.Must(file, kind);
        return new SourceDocument(
            file.Name,
            kind == FileKind.Word ? WordReader.Read(package, package.Main, cancellationToken) : WorkbookReader.Read(package, package.Main, cancellationToken))
        {
            Properties = CustomProperties.Read(package, cancellationToken),
        };
    }

    private static SourceDocument ReadText(SourceFile file, FileKind kind, NamedKind named, CancellationToken cancellationToken)
    {
        named.Must(file, kind);
        return new SourceDocument(
            file.Name,
            named.IsTable ? CsvFileReader.Read(file, cancellationToken) : PlainTextReader.Read(file, named.IsPlain, cancellationToken));
    }
}
