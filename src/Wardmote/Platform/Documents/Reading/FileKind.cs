namespace Wardmote.Platform.Documents.Reading;

/// <summary>What a file is, told by its first bytes rather than its name.</summary>
internal enum FileKind { Text, Word, Excel, Macros, Locked, OldOffice, OpenDocument, PowerPoint, BinaryExcel, Pdf, RichText, WebPage, Xml, Picture, Archive, Unknown }

/// <summary>Tells what a file is by looking into it.</summary>
internal static class FileKinds
{
    private static readonly (byte[] Start, FileKind Kind)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], FileKind.Archive),
        ([0x50, 0x4B, 0x05, 0x06], FileKind.Archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileKind.OldOffice),
        ([.. "{\\rtf"u8], FileKind.RichText),
        ([0xFF, 0xD8, 0xFF], FileKind.Picture),
        ([0x89, 0x50, 0x4E, 0x47], FileKind.Picture),
        ([.. "GIF8"u8], FileKind.Picture),
        ([0x49, 0x49, 0x2A, 0x00], FileKind.Picture),
        ([0x4D, 0x4D, 0x00, 0x2A], FileKind.Picture),
        ([0x37, 0x7A, 0xBC, 0xAF], FileKind.Archive),
        ([.. "Rar!"u8], FileKind.Archive),
        ([0x1F, 0x8B], FileKind.Archive),
    ];

    public static FileKind Of(SourceFile file)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        foreach ((byte[] start, FileKind kind) in Signatures)
        {
            if (bytes.StartsWith(start))
            {
                return kind == FileKind.OldOffice && Holds(bytes, "EncryptedPackage") ? FileKind.Locked : kind;
            }
        }

        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 1024)];
        return head.IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : Words(head);
    }

    /// <summary>What a packed file is: a Word or Excel file says so of its main part.</summary>
    public static FileKind Of(OfficePackage package) => package.MainType switch
    {
        _ when package.PartNames.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) => FileKind.Macros,
        var type when type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) => FileKind.Macros,
        var type when type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) => FileKind.Word,
        var type when type.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase) => FileKind.Excel,
        var type when type.Contains("presentationml", StringComparison.OrdinalIgnoreCase) => FileKind.PowerPoint,
        var type when type.Contains("ms-excel", StringComparison.OrdinalIgnoreCase) => FileKind.BinaryExcel,
        _ when package.Has("mimetype") && package.Has("content.xml") => FileKind.OpenDocument,
        _ when package.Main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) => FileKind.Word,
        _ when package.Main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => FileKind.Excel,
        _ => FileKind.Archive,
    };

    /// <summary>What a kind is called, for a sentence such as "it is a PDF document".</summary>
    public static string Called(this FileKind kind) => kind switch
    {
        FileKind.Text => "plain text",
        FileKind.Word => "a Word document (.docx)",
        FileKind.Excel => "an Excel workbook (.xlsx)",
        FileKind.OldOffice => "a Word or Excel file of the kind used before 2007 (.doc, .xls)",
        FileKind.OpenDocument => "an OpenDocument file (.odt, .ods)",
        FileKind.PowerPoint => "a PowerPoint presentation",
        FileKind.BinaryExcel => "a binary Excel workbook (.xlsb)",
        FileKind.Pdf => "a PDF document",
        FileKind.RichText => "a rich text file (.rtf)",
        FileKind.WebPage => "a web page",
        FileKind.Xml => "an XML file",
        FileKind.Picture => "a picture",
        FileKind.Archive => "a packed file (.zip or the like) that is neither a Word document nor an Excel workbook",
        _ => "of a kind that is not known here",
    };

    private static FileKind Words(ReadOnlySpan<byte> head)
    {
        string start = System.Text.Encoding.Latin1.GetString(head).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? FileKind.WebPage
            : start.StartsWith("<?xml", StringComparison.Ordinal) ? FileKind.Xml
            : !TextDecoder.IsText(head) ? FileKind.Unknown
            : FileKind.Text;
    }

    // The names in an old Office file are written with two bytes to a letter.
    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
