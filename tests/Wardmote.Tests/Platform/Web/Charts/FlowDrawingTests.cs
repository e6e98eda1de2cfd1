using System.Text;
using System.Xml.Linq;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;
using Wardmote.Tests.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class FlowDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_box_says_all_its_words_and_every_arrow_between_boxes_is_drawn()
    {
        XElement picture = XElement.Parse(Encoding.UTF8.GetString(PictureSheet.Write(SamplePictures.Flow)));

        string words = string.Join(' ', picture.Descendants(Svg + "tspan").Select(line => line.Value));

        Assert.Contains("Four officers and a coordinator for the city centre", words, StringComparison.Ordinal);
        Assert.Equal(6, picture.Descendants(Svg + "rect").Count(box => box.Attribute("stroke") is not null));
        Assert.Equal(7, picture.Descendants(Svg + "path").Count(line => (string?)line.Attribute("stroke-width") == "1.2"));
    }

    [Fact]
    public void An_arrow_that_skips_a_column_or_goes_back_goes_round_the_boxes()
    {
        XElement picture = XElement.Parse(Encoding.UTF8.GetString(PictureSheet.Write(SamplePictures.Flow)));

        Assert.Equal(2, picture.Descendants(Svg + "path").Count(line => line.Attribute("stroke-dasharray") is not null));
    }

    [Fact]
    public void The_table_says_what_leads_to_what() =>
        Assert.Equal(["Inputs", "Four officers and a coordinator for the city centre", "Patrols where most people are hurt\nTraining of door staff"], SamplePictures.Flow.Table.Rows[1].Select(cell => cell.Text));

    [Fact]
    public void Two_boxes_of_one_key_are_refused()
    {
        FlowPicture twice = new("", "", [new("Inputs", [new("a", "A"), new("a", "B")])], []);

        Assert.Contains("“a”", Assert.Throws<ArgumentException>(() => PictureSheet.Write(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_shows_the_marks_in_their_cells_and_tells_those_that_nobody_scored()
    {
        XElement picture = XElement.Parse(Encoding.UTF8.GetString(PictureSheet.Write(SamplePictures.Matrix)));

        string[] words = [.. picture.Descendants(Svg + "text").Select(text => text.Value)];

        Assert.Contains("R2 R3", words);
        Assert.Contains("High", words);
        Assert.DoesNotContain("R4", words);
        Assert.Equal(["R4", "Nobody scored it", "not scored", "Low", ""], SamplePictures.Matrix.Table.Rows[3].Select(cell => cell.Text));
    }
}
