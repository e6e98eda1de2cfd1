using System.Globalization;
using Wardmote.Platform.Documents;
using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents;

/// <summary>Each real plan lies before us as Word and as plain text: both say the same.</summary>
public sealed class SiblingFilesTests
{
    public static TheoryData<string> Plans => [RealPlans.TowerHamlets, RealPlans.Haringey, RealPlans.Havering, RealPlans.Broxtowe, RealPlans.Hart];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Plain_text_gives_the_tables_of_its_Word_sibling(string name)
    {
        SourceTable[] word = [.. Real(name, "docx").Blocks.OfType<SourceTable>()];

        SourceTable[] text = [.. Real(name, "txt").Blocks.OfType<SourceTable>()];

        Assert.Equal(word.Length, text.Length);
        foreach ((SourceTable expected, SourceTable seen) in word.Zip(text))
        {
            string[][] rows = [.. expected.Cells().Where(row => !row.All(cell => cell.Contains('—') && cell.Trim('-', '—').Length == 0))];
            Assert.Equal(rows.Select(row => row.Length), seen.Cells().Select(row => row.Length));
            foreach ((string[] expectedRow, string[] seenRow) in rows.Zip(seen.Cells()))
            {
                // One Word file was made without the list items that stand in its sibling's cells.
                Assert.Equal(expectedRow.Select(Plain), seenRow.Select((cell, at) => expectedRow[at].Length == 0 ? "" : Plain(cell)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Plain_text_gives_the_paragraphs_of_its_Word_sibling(string name)
    {
        SourceParagraph[] word = [.. Real(name, "docx").Blocks.OfType<SourceParagraph>()];

        SourceParagraph[] text = [.. Real(name, "txt").Blocks.OfType<SourceParagraph>()];

        Assert.Equal(word.Select(Shape), text.Select(Shape));
    }

    private static string Shape(SourceParagraph paragraph) => string.Create(
        CultureInfo.InvariantCulture,
        $"h{paragraph.HeadingLevel} l{paragraph.ListLevel} {paragraph.Number?.Replace(')', '.')} {(paragraph.IsBold ? "bold" : "")} {Plain(paragraph.Text)}");

    /// <summary>Word's sibling was made with curly quotation marks and with dots for an ellipsis.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
