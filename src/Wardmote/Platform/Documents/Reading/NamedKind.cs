namespace Wardmote.Platform.Documents.Reading;

/// <summary>What a file's name says that it is, and whether that can be read and is true.</summary>
internal sealed record NamedKind(string Extension)
{
    private const string Readable = "as .docx, .xlsx, .csv, .md or .txt";

    public bool IsTable => Extension == ".csv";

    /// <summary>Whether its line ends may be meant; in Markdown they are only spaces.</summary>
    public bool IsPlain => Extension != ".md";

    private FileKind? Kind => Extension switch
    {
        ".docx" => FileKind.Word,
        ".xlsx" => FileKind.Excel,
        ".csv" or ".md" or ".txt" => FileKind.Text,
        _ => null,
    };

    public static NamedKind Of(SourceFile file)
    {
        if (file.Bytes.Length == 0)
        {
            throw file.Unreadable("the file is empty", "Check that it was saved and copied whole, and try again");
        }

        return new NamedKind(Path.GetExtension(file.Name).ToLowerInvariant());
    }

    /// <summary>Refuses what cannot be read, and what is not what its name says: whoever named it may have meant another file.</summary>
    public void Must(SourceFile file, FileKind kind)
    {
        switch (kind)
        {
            case FileKind.Locked:
                throw file.Unreadable("the file is locked with a password", "Open it, take the password off (File, Info, Protect), save it and try again");
            case FileKind.Macros:
                throw file.Unreadable("the file holds macros, small programs that could do harm", "Save it without them, as .docx or .xlsx, and try again");
            case FileKind.Word or FileKind.Excel or FileKind.Text when Kind is null && Extension.Length == 0:
                return;
            case FileKind.Word or FileKind.Excel or FileKind.Text when Kind is null:
                throw file.Unreadable($"files that end in {Extension} are not read here, and this one is {kind.Called()}", $"Give it the name that fits what it is, or save it {Readable}");
            case FileKind.Word or FileKind.Excel or FileKind.Text when Kind != kind:
                throw file.Unreadable($"its name ends in {Extension}, but it is {kind.Called()}", "Check that this is the right file, give it the name that fits what it is, and try again");
            case FileKind.Word or FileKind.Excel or FileKind.Text:
                return;
            default:
                string named = Kind is null ? "" : $"its name ends in {Extension}, but ";
                throw file.Unreadable($"{named}it is {kind.Called()}, and such files are not read", $"Open it in the program that made it, save it {Readable} and try again");
        }
    }
}
