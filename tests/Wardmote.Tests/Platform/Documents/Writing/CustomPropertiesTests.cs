using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class CustomPropertiesTests
{
    [Fact]
    public void The_properties_that_a_writer_sets_are_read_again()
    {
        Document document = new("Plan", "", [new ParagraphBlock("Words")])
        {
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["Made by"] = "A & B", ["Wardmote plan"] = "1" },
        };

        SourceDocument read = SourceReader.Read("plan.docx", new MemoryStream(WordWriter.Write(document)), TestContext.Current.CancellationToken);

        Assert.Equal(document.Properties, read.Properties);
    }
}
