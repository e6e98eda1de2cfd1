namespace Wardmote.Platform.Documents.Writing;

/// <summary>Pictures as words and tables, for files in which they cannot be drawn.</summary>
internal static class SpelledPictures
{
    /// <summary>The document with each calendar as its sentence and table, and so each picture unless the file can show it.</summary>
    public static Document Of(Document document, bool canDraw) => document with { Blocks = [.. document.Blocks.SelectMany(block => Spelled(block, canDraw))] };

    private static IEnumerable<DocumentBlock> Spelled(DocumentBlock block, bool canDraw) => block switch
    {
        Gantt gantt => GanttWords.Spelled(gantt),
        DrawnBlock drawn when !canDraw => [new ParagraphBlock(drawn.Says) { Origin = drawn.Origin }, drawn.Table with { Origin = drawn.Origin }, .. drawn.Notes.Append(drawn.Source).Where(note => note.Length > 0).Select(note => new NoteBlock(note))],
        _ => [block],
    };
}
