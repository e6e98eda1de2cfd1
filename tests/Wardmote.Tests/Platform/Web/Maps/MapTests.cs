using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Platform.Web.Maps;
using Wardmote.Tests.Platform.Web.Charts;
using Document = Wardmote.Platform.Documents.Document;

namespace Wardmote.Tests.Platform.Web.Maps;

public sealed class MapTests
{
    [Fact]
    public async Task A_map_says_what_it_shows_and_holds_every_number_in_its_table()
    {
        IElement figure = await DrawnMap.Of(DrawnMap.High, DrawnMap.Low).Figure();

        Assert.Equal("North Moor stands out.", figure.QuerySelector("svg[role=img] desc")!.TextContent);
        Assert.Equal(["North <Moor>", "South"], figure.Texts("tbody th[scope=row]"));
        Assert.Equal(["9.1", "1.0"], figure.Texts("tbody td"));
        Assert.Equal("/areas/N1", figure.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Equal(["July is missing."], figure.Texts(".wm-chart__notes li"));
    }

    [Fact]
    public async Task Each_shape_is_found_from_its_row_and_says_its_number_where_the_pointer_rests()
    {
        IElement figure = await DrawnMap.Of(DrawnMap.High, DrawnMap.Low).Figure();

        string?[] shapes = [.. figure.QuerySelectorAll("svg .wm-map__shape").Select(shape => shape.GetAttribute("data-map-key"))];
        string?[] rows = [.. figure.QuerySelectorAll("tr[data-map-key]").Select(row => row.GetAttribute("data-map-key"))];
        Assert.Equal(shapes, rows);
        Assert.Equal(["North <Moor>: 9.1 per 1,000", "South: 1.0 per 1,000"], figure.Texts(".wm-map__shape > title"));
    }

    [Fact]
    public async Task What_is_missing_is_hatched_and_never_the_lowest_class()
    {
        IElement figure = await DrawnMap.Of(DrawnMap.Low, DrawnMap.Missing).Figure();

        string[] fills = [.. figure.QuerySelectorAll(".wm-map__shape").Select(shape => shape.GetAttribute("fill")!)];
        Assert.NotEqual(fills[0], fills[1]);
        Assert.Equal("url(#map-1-missing)", fills[1]);
        Assert.NotNull(figure.QuerySelector("pattern#map-1-missing"));
        Assert.Contains("no data", figure.Texts(".wm-map__key li"));
    }

    [Fact]
    public async Task A_difference_that_is_more_than_chance_is_hatched_above_its_colour()
    {
        IElement figure = await DrawnMap.Of(DrawnMap.High, DrawnMap.Low).Figure();

        IElement mark = Assert.Single(figure.QuerySelectorAll(".wm-map__mark"));
        Assert.Equal("url(#map-1-rises-light)", mark.GetAttribute("fill"));
    }

    [Fact]
    public async Task North_is_up_and_the_scale_bar_is_a_round_distance()
    {
        MapShape north = DrawnMap.Square("A", "Up", 0, MapTone.Low) with { Rings = [[new(0, 9000), new(1000, 9000), new(1000, 10000)]] };

        IElement figure = await DrawnMap.Of(north, DrawnMap.Low).Figure();

        double[] tops = [.. figure.QuerySelectorAll(".wm-map__shape").Select(shape => double.Parse(shape.GetAttribute("d")!.Split(' ', 'l')[1], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.True(tops[0] < tops[1]);
        Assert.Contains("2 km", figure.Texts(".wm-map__frame text"));
    }

    [Fact]
    public async Task A_map_of_nothing_says_so()
    {
        IElement figure = await DrawnMap.Of().Figure();

        Assert.Equal(["There is nothing to draw yet."], figure.Texts(".wm-chart__none"));
        Assert.Null(figure.QuerySelector("svg[role=img]"));
    }

    [Fact]
    public async Task A_basemap_is_drawn_below_in_squares_that_meet_the_shapes_and_its_maker_is_named()
    {
        // A square of the whole north-western quarter of the world is one tile at the first zoom.
        const double half = 20_037_508.342789244;
        MapShape quarter = new("Q", "Quarter", MapTone.Low, [[new(-half, 0), new(0, 0), new(0, half), new(-half, half)]]);

        IElement figure = await (DrawnMap.Of(quarter) with { Tiles = new("https://tiles.example/{z}/{x}/{y}.png", "Example maps") }).Figure();

        string[] tiles = [.. figure.QuerySelectorAll(".wm-map__tiles image").Select(tile => tile.GetAttribute("href")!)];
        Assert.Contains("https://tiles.example/2/0/0.png", tiles);
        Assert.Contains("https://tiles.example/2/1/1.png", tiles);
        Assert.Contains("Basemap: Example maps.", figure.Texts(".wm-chart__notes li"));
    }

    [Fact]
    public void The_picture_alone_is_a_file_that_needs_nothing_but_itself()
    {
        byte[] svg = MapSheet.Write(DrawnMap.Of(DrawnMap.High, DrawnMap.Missing) with { Tiles = new("https://tiles.example/{z}/{x}/{y}.png", "Example maps") });

        XDocument picture = XDocument.Parse(Encoding.UTF8.GetString(svg));
        Assert.Equal("{http://www.w3.org/2000/svg}svg", picture.Root!.Name.ToString());
        Assert.DoesNotContain(picture.Descendants(), part => part.Name.LocalName is "image" or "script" or "style" or "link");
        string words = string.Concat(picture.Descendants().Where(part => part.Name.LocalName == "text").Select(part => part.Value + "\n"));
        Assert.Contains("Burglary by ward", words, StringComparison.Ordinal);
        Assert.Contains("8 to 10", words, StringComparison.Ordinal);
        Assert.Contains("July is missing.", words, StringComparison.Ordinal);
        Assert.Contains("Source: police data", words, StringComparison.Ordinal);
    }

    [Fact]
    public void GeoJSON_holds_what_is_drawn_with_its_holes_and_its_words()
    {
        MapShape ring = new("R", "Ring", MapTone.Highest,
            [[new(0, 0), new(0, 9), new(9, 9), new(9, 0)], [new(3, 3), new(6, 3), new(6, 6), new(3, 6)], [new(20, 0), new(21, 0), new(21, 1)]]) { Cells = ["9.1"] };

        using JsonDocument json = JsonDocument.Parse(GeoJsonWriter.Write(DrawnMap.Of(ring, DrawnMap.High), place => (place.X, place.Y)));

        JsonElement[] features = [.. json.RootElement.GetProperty("features").EnumerateArray()];
        JsonElement polygons = features[0].GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal([2, 1], polygons.EnumerateArray().Select(polygon => polygon.GetArrayLength()));
        Assert.Equal("[[9,0],[9,9],[0,9],[0,0],[9,0]]", polygons[0][0].GetRawText());
        Assert.Equal("[[3,6],[6,6],[6,3],[3,3],[3,6]]", polygons[0][1].GetRawText());
        Assert.Equal(("Ring", "9.1", "8 to 10"), (Text(features[0], "Ward"), Text(features[0], "Per 1,000"), Text(features[0], "class")));
        Assert.Equal("more than chance", Text(features[1], "test"));

        static string? Text(JsonElement feature, string name) => feature.GetProperty("properties").GetProperty(name).GetString();
    }

    [Fact]
    public void Word_and_Excel_get_the_sentence_and_the_table_and_a_page_the_picture()
    {
        Document document = new("Report", "", [DrawnMap.Of(DrawnMap.High, DrawnMap.Missing)]);

        string html = Encoding.UTF8.GetString(HtmlWriter.Write(document));
        Document word = SpelledPictures.Of(document, canDraw: false);

        Assert.Contains("wm-map__picture", html, StringComparison.Ordinal);
        Assert.Equal(["North Moor stands out."], word.Blocks.OfType<ParagraphBlock>().Select(block => block.Text.Text));
        Assert.Equal([["North <Moor>", "9.1"], ["Marsh", "no data"]], word.Blocks.OfType<TableBlock>().Single().Rows.Select(row => row.Select(cell => cell.Text)));
        Assert.NotEmpty(WordWriter.Write(document));
        Assert.NotEmpty(ExcelWriter.Write(document));
    }
}
