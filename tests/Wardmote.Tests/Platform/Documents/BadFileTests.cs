using System.IO.Compression;
using System.Text;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents;

public sealed class BadFileTests
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void An_empty_file_is_refused()
    {
        UnreadableFileException refusal = Refusal("plan.docx", []);

        Assert.Equal("“plan.docx”: the file is empty. Check that it was saved and copied whole, and try again.", refusal.Message);
    }

    [Theory]
    [InlineData("plan.docx", "just words", "its name ends in .docx, but it is plain text")]
    [InlineData("plan.xlsx", "%PDF-1.7 and so on", "its name ends in .xlsx, but it is a PDF document")]
    [InlineData("plan.pdf", "%PDF-1.7 and so on", "it is a PDF document")]
    [InlineData("plan.txt", "<!DOCTYPE html><html></html>", "its name ends in .txt, but it is a web page")]
    [InlineData("plan.docx", "<?xml version=\"1.0\"?><w/>", "its name ends in .docx, but it is an XML file")]
    [InlineData("plan.rtf", "{\\rtf1 words}", "it is a rich text file (.rtf)")]
    [InlineData("plan.pages", "words", "files that end in .pages are not read here, and this one is plain text")]
    [InlineData("plan.docx", "GIF89a", "its name ends in .docx, but it is a picture")]
    public void A_file_that_is_not_what_its_name_says_is_refused(string name, string content, string seen)
    {
        UnreadableFileException refusal = Refusal(name, Encoding.UTF8.GetBytes(content));

        Assert.StartsWith($"“{name}”: {seen}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_named_as_a_document_is_refused()
    {
        MemoryStream workbook = Excel([("Plan", """<row r="1"><c><v>1</v></c></row>""")]);

        UnreadableFileException refusal = Refusal("plan.docx", workbook.ToArray());

        Assert.StartsWith("“plan.docx”: its name ends in .docx, but it is an Excel workbook (.xlsx).", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_file_is_refused_with_the_way_to_unlock_it()
    {
        byte[] locked = [.. OldOffice, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        UnreadableFileException refusal = Refusal("plan.docx", locked);

        Assert.Contains("locked with a password", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.doc")]
    [InlineData("plan.xls")]
    [InlineData("plan.docx")]
    public void A_file_of_the_old_kind_is_refused_with_the_way_to_save_it(string name)
    {
        UnreadableFileException refusal = Refusal(name, [.. OldOffice, .. new byte[600]]);

        Assert.Contains("the kind used before 2007", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("save it as .docx, .xlsx", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_document_is_refused_with_the_way_to_save_it()
    {
        MemoryStream file = Zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office/>")]);

        UnreadableFileException refusal = Refusal("plan.odt", file.ToArray());

        Assert.Contains("an OpenDocument file (.odt, .ods)", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.docm", "application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("plan.docx", "application/vnd.ms-word.document.macroEnabled.main+xml")]
    public void A_file_with_macros_is_refused(string name, string type)
    {
        UnreadableFileException refusal = Refusal(name, WordOf(type, P("words")).ToArray());

        Assert.Contains("holds macros", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_hides_macros_is_refused()
    {
        MemoryStream file = Word(P("words"));
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.CreateEntry("word/vbaProject.bin");
        }

        UnreadableFileException refusal = Refusal("plan.docx", file.ToArray());

        Assert.Contains("holds macros", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_document_is_refused_with_the_place_of_the_damage()
    {
        UnreadableFileException refusal = Refusal("plan.docx", Word("<w:p><w:r>").ToArray());

        Assert.StartsWith("“plan.docx”, part word/document.xml, line 1, character ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("the file is damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_document_is_refused()
    {
        byte[] whole = Word(P("words")).ToArray();

        UnreadableFileException refusal = Refusal("plan.docx", whole[..(whole.Length / 2)]);

        Assert.Contains("the file is damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_and_addresses_outside_the_file_are_never_followed()
    {
        const string Bomb = """<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>""";
        MemoryStream file = Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"{Bomb}{WordPart("document", "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>")}")]);

        UnreadableFileException refusal = Refusal("plan.docx", file.ToArray());

        Assert.Contains("the file is damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_packed_zeros_is_refused_before_it_is_unpacked()
    {
        MemoryStream file = Word(P("words"));
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true))
        using (Stream entry = archive.CreateEntry("word/media/picture.bin", CompressionLevel.Fastest).Open())
        {
            byte[] zeros = new byte[1024 * 1024];
            for (int count = 0; count < 129; count++)
            {
                entry.Write(zeros);
            }
        }

        UnreadableFileException refusal = Refusal("plan.docx", file.ToArray());

        Assert.StartsWith("“plan.docx”: it unpacks to more than 128 MB.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_not_unpacked_further_than_it_says()
    {
        string words = new('a', 4_000_000);
        byte[] file = Word(P(words)).ToArray();
        Forge(file, "word/document.xml", size: 2000);

        UnreadableFileException refusal = Refusal("plan.docx", file);

        Assert.Contains("the file is damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_too_many_parts_is_refused()
    {
        MemoryStream file = Zip(Enumerable.Range(0, 5001).Select(number => ($"{number}.xml", "")));

        UnreadableFileException refusal = Refusal("plan.docx", file.ToArray());

        Assert.Contains("packed from 5,001 parts", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_of_300_megabytes_is_refused_without_being_taken_in(bool canSeek)
    {
        EndlessStream upload = new(300L * 1024 * 1024, canSeek);

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => SourceReader.Read("plan.docx", upload));

        Assert.StartsWith("“plan.docx”: the file is larger than 25 MB.", refusal.Message, StringComparison.Ordinal);
        Assert.True(upload.Taken <= 26 * 1024 * 1024, $"{upload.Taken} bytes were taken");
    }

    [Fact]
    public void Tables_a_thousand_deep_are_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 1000)) + P("words") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 1000));

        UnreadableFileException refusal = Refusal("plan.docx", Word(deep).ToArray());

        Assert.Contains("inside one another more than a hundred deep", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_hundreds_of_thousands_of_cells_is_refused()
    {
        MemoryStream file = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,", 400_000))));

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => SourceReader.Read("plan.csv", file));

        Assert.StartsWith("“plan.csv”, Table 1, row 1: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_named_with_its_row()
    {
        MemoryStream file = new(Encoding.UTF8.GetBytes($"a,b\n1,\"{new string('x', 3_000_000)}"));

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => SourceReader.Read("plan.csv", file));

        Assert.StartsWith("“plan.csv”, Table 1, row 2: a value is so long that a quotation mark must be missing.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_named_as_text_is_refused_with_the_line()
    {
        MemoryStream file = new([.. Encoding.UTF8.GetBytes(new string('a', 1100)), (byte)'\n', 0, 1, 2, 3]);

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => SourceReader.Read("plan.txt", file));

        Assert.StartsWith("“plan.txt”, line 2: it holds signs that no text holds", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_word_is_refused()
    {
        UnreadableFileException refusal = Refusal("scan.docx", Word("<w:p/>").ToArray());

        Assert.StartsWith("“scan.docx”: it holds no words.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_not_part_of_a_name()
    {
        UnreadableFileException refusal = Refusal("C:\\plans\\..\\2025/plan.docx", []);

        Assert.StartsWith("“plan.docx”", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_stops_when_it_is_no_longer_wanted()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => SourceReader.Read("plan.docx", Word(P("words")), stopped.Token));
    }

    private static UnreadableFileException Refusal(string name, byte[] content) =>
        Assert.Throws<UnreadableFileException>(() => SourceReader.Read(name, new MemoryStream(content)));

    /// <summary>Writes another unpacked size into the list at the end of a packed file.</summary>
    private static void Forge(byte[] file, string part, int size)
    {
        int name = file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(part));
        BitConverter.TryWriteBytes(file.AsSpan(name - 46 + 24), size);
    }

    private sealed class EndlessStream(long length, bool canSeek) : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(count, length - Taken);
            Taken += given;
            return given;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
