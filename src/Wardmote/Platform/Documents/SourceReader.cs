using System.Xml;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents;

/// <summary>Reads a file of any supported kind into blocks.</summary>
public static class SourceReader
{
    /// <summary>Reads a file; its kind is told by what is in it, and must be what its name says.</summary>
    /// <exception cref="Common.UnreadableFileException">The file is not what its name says, is damaged, locked or too large.</exception>
    public static SourceDocument Read(string fileName, Stream content, CancellationToken cancellationToken = default)
    {
        SourceFile file = SourceFile.Take(fileName, content, cancellationToken);
        try
        {
            string extension = Path.GetExtension(file.Name).ToUpperInvariant();
            if (extension is ".TXT" or ".MD")
            {
                return new SourceDocument(file.Name, PlainTextReader.Read(file, extension == ".TXT", cancellationToken));
            }

            using OfficePackage package = new(file);
            return new SourceDocument(file.Name, WordReader.Read(package, "word/document.xml", cancellationToken))
            {
                Properties = CustomProperties.Read(package, cancellationToken),
            };
        }
        catch (Exception cause) when (cause is XmlException or InvalidDataException or IOException)
        {
            throw file.Damaged(cause: cause);
        }
    }
}
