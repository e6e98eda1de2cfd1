namespace Wardmote.Platform.Documents;

/// <summary>Reads a file of any supported kind into blocks.</summary>
public static class SourceReader
{
    /// <summary>Reads a file; its kind is told by what is in it, and must be what its name says.</summary>
    /// <exception cref="Common.UnreadableFileException">The file is not what its name says, is damaged, locked or too large.</exception>
    public static SourceDocument Read(string fileName, Stream content, CancellationToken cancellationToken = default) => new(fileName, []);
}
