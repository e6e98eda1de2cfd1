using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>A file that is being read: its name as the person knows it, and its bytes.</summary>
internal sealed class SourceFile(string name, MemoryStream content)
{
    public string Name { get; } = name;

    /// <summary>The file's bytes, from their beginning.</summary>
    public MemoryStream Content
    {
        get
        {
            content.Position = 0;
            return content;
        }
    }

    public ReadOnlySpan<byte> Bytes => content.GetBuffer().AsSpan(0, (int)content.Length);

    /// <summary>Takes a file in, but never more of it than may be read.</summary>
    public static SourceFile Take(string fileName, Stream content, CancellationToken cancellationToken)
    {
        string name = SourceReader.NameOf(fileName);
        MemoryStream taken = new();
        SourceFile file = new(name, taken);
        if (content.CanSeek && content.Length - content.Position > ReadingLimits.FileBytes)
        {
            throw file.TooLarge();
        }

        byte[] buffer = new byte[81_920];
        int count;
        while ((count = content.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (taken.Length + count > ReadingLimits.FileBytes)
            {
                throw file.TooLarge();
            }

            taken.Write(buffer.AsSpan(0, count));
        }

        return file;
    }

    /// <summary>The refusal that a person reads: which file, where in it, what was seen, what to do.</summary>
    public UnreadableFileException Unreadable(string seen, string advice, string? place = null, Exception? cause = null) =>
        new($"“{Name}”{(place is null ? "" : $", {place}")}: {seen}. {advice}.", cause);

    public UnreadableFileException Damaged(string? place = null, Exception? cause = null) =>
        Unreadable("the file is damaged", "Open it in the program that made it, save it under a new name and try again", place, cause);

    private UnreadableFileException TooLarge() =>
        Unreadable(
            $"the file is larger than {ReadingLimits.FileBytes / 1024 / 1024} MB",
            "Take out the pictures, or split the document, and try again");
}
