using System.Text;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class CsvWriterTests
{
    [Fact]
    public void Figures_become_numbers_and_words_stay_words()
    {
        var figure = new Figure("2,185.5%", "Reports", "2025/26") { Number = 2185.5 };
        TableBlock table = new("Reports", [new("Title"), new("Value", IsNumber: true)], [["A \"quoted\", title\nin two lines", figure], ["=1+1", "-5"], ["Plain", "No value"]]);

        string text = Encoding.UTF8.GetString(CsvWriter.Write(table));

        Assert.Equal("\uFEFFTitle,Value\r\n\"A \"\"quoted\"\", title\nin two lines\",2185.5\r\n'=1+1,-5\r\nPlain,No value\r\n", text);
    }
}
