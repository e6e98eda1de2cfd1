namespace Wardmote.Platform.Documents.Writing;

/// <summary>The captions of pictures and tables: counted by Word's own field, so that Word counts again when something is put between.</summary>
internal sealed class WordCaptions(Captions captions, WordLook look)
{
    /// <summary>The caption of a picture: its title alone where the document is not numbered.</summary>
    public string OfPicture(DocumentBlock picture, string title) => Paragraph(picture, title);

    /// <summary>The caption of a table; none where the document is not numbered, because what stands above the table says what it is.</summary>
    /// <param name="mark">What leads to where its numbers come from.</param>
    public string OfTable(DocumentBlock table, string title, string mark = "") => captions.Of(table) is null && mark.Length == 0 ? "" : Paragraph(table, title, mark);

    /// <summary>What the table beside a picture is.</summary>
    public string OfNumbers(DocumentBlock picture) => captions.Of(picture) is { Kind: Caption.Figure } caption
        ? Paragraph(WordRuns.Plain($"The numbers of {caption.Words}"))
        : "";

    private string Paragraph(DocumentBlock block, string title, string mark = "") => Paragraph((captions.Of(block) is { } caption
        ? $"""{WordRuns.Plain($"{caption.Kind} ")}<w:fldSimple w:instr=" SEQ {caption.Kind} \* ARABIC ">{WordRuns.Plain(caption.Words[(caption.Kind.Length + 1)..])}</w:fldSimple>{WordRuns.Plain($": {title}")}"""
        : WordRuns.Plain(title)) + mark);

    private string Paragraph(string runs) => $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(look.Style("Caption"))}"/><w:keepNext/></w:pPr>{runs}</w:p>""";
}
