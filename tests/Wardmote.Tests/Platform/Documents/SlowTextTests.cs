using System.Text;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Documents;

/// <summary>Text that was written to make a reader slow is read, or refused, in time.</summary>
public sealed class SlowTextTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("![a](")]
    [InlineData("*a_ ")]
    [InlineData("**x** _y")]
    [InlineData("`a``")]
    [InlineData("<a ")]
    [InlineData("<b>")]
    [InlineData("&#")]
    [InlineData("\\")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1) ")]
    [InlineData("|")]
    [InlineData("a\t")]
    [InlineData("a\tb\n")]
    [InlineData("a\t\"b\n")]
    [InlineData("a\t<ul>\n")]
    [InlineData("| a\n")]
    [InlineData("a | b\n")]
    [InlineData("--- |\n")]
    [InlineData("<table>\n")]
    [InlineData("<td colspan=9999>")]
    [InlineData("• a\n")]
    [InlineData("word\n")]
    [InlineData("[a]: b\n")]
    [InlineData("  - x\n")]
    [InlineData("+=+\n|a|\n")]
    [InlineData("+-+\n|a|\n", "|a|\n")]
    [InlineData("a\tb\tc\nx\ty\n", "word\n")]
    public async Task One_mark_written_hundreds_of_thousands_of_times_is_over_soon(string mark, string? then = null)
    {
        string text = mark + string.Concat(Enumerable.Repeat(then ?? mark, 400_000 / mark.Length));

        Task reading = Task.Run(() => ReadOrRefuse(text), TestContext.Current.CancellationToken);

        await reading.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    private static void ReadOrRefuse(string text)
    {
        try
        {
            SourceReader.Read("plan.txt", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        }
        catch (UnreadableFileException refusal)
        {
            Assert.StartsWith("“plan.txt”", refusal.Message, StringComparison.Ordinal);
        }
    }
}
