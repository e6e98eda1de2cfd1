using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Document = Wardmote.Platform.Documents.Document;
using Shape = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.WordprocessingShape;
using ShapeProperties = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.NonVisualDrawingProperties;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class WordPicturesTests
{
    [Fact]
    public void A_map_is_shapes_that_can_be_told_apart_without_colour()
    {
        using WordprocessingDocument word = Open(SamplePictures.Map);

        Shape centre = ShapeOf(word, "Centre: Centre");
        Shape moor = ShapeOf(word, "Moor: Moor");
        Shape dale = ShapeOf(word, "Dale: Dale");

        Assert.Equal(["wdUpDiag", "ltHorz", "diagCross"], new[] { centre, moor, dale }.Select(shape => shape.Descendants<A.PatternFill>().Single().Preset!.InnerText));
        Assert.Equal("123F47", centre.Descendants<A.BackgroundColor>().Single().InnerXml.Split('"')[1]);
        Assert.Contains(A.PresetPatternValues.WideUpwardDiagonal, word.MainDocumentPart!.Document!.Descendants<A.PatternFill>().Skip(3).Select(fill => fill.Preset!.Value));
    }

    [Fact]
    public void A_map_says_its_names_its_key_and_its_scale()
    {
        using WordprocessingDocument word = Open(SamplePictures.Map);

        string[] words = [.. word.MainDocumentPart!.Document!.Descendants<TextBoxContent>().Select(box => box.InnerText)];

        Assert.Equal(["Hill", "Moor", "Dale", "1", "500 m", "North is up", "5 to 10", "20 and more", "More than chance", "Fewer than 5, not shown", "No number"], words.Where(text => text != "Centre"));
    }

    [Fact]
    public void A_picture_is_told_in_words_to_those_who_cannot_see_it()
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(SamplePictures.Whole)), isEditable: false);

        var told = word.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();

        Assert.Equal(6, told.Count);
        Assert.All(told, picture => Assert.False(string.IsNullOrEmpty(picture.Description?.Value) || string.IsNullOrEmpty(picture.Title?.Value)));
        Assert.Equal(told.Count, told.Select(picture => picture.Id!.Value).Distinct().Count());
    }

    [Fact]
    public void Points_and_curves_are_a_chart_that_can_be_edited()
    {
        using WordprocessingDocument word = Open(SamplePictures.Funnel);

        C.ScatterChartSeries[] series = [.. word.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<C.ScatterChartSeries>()];

        Assert.Equal(["Within the limits", "Outside the limits", "Partnership", "95 % limit", "99.8 % limit"], series.Select(one => one.SeriesText!.Descendants<C.NumericValue>().Single().Text));
        Assert.Equal(["21.5"], series[1].Descendants<C.YValues>().Single().Descendants<C.NumericValue>().Select(value => value.Text));
        Assert.Equal(["Centre"], series[1].Descendants<C.DataLabel>().Select(label => label.InnerText));
        Assert.NotNull(word.MainDocumentPart.ChartParts.Single().EmbeddedPackagePart);
        Assert.Single(series.SelectMany(one => one.Descendants<C.PointCount>()).Where(count => count.Parent is C.NumberingCache).Select(count => count.Val!.Value).Distinct());
    }

    [Fact]
    public void Dots_have_their_intervals_and_no_line_joins_them()
    {
        Chart dots = new("Rates", "Marsh is highest.", ["Marsh", "Moor"], [new("Rate", [9.1, 5]) { Intervals = [(7, 11), (3.5, 6.8)] }]) { Kind = ChartKind.Dots, Signals = [0] };
        using WordprocessingDocument word = Open(dots);

        C.LineChartSeries series = word.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().Single();

        Assert.NotNull(series.GetFirstChild<C.ChartShapeProperties>()!.Descendants<A.NoFill>().FirstOrDefault());
        Assert.Equal(["1.9", "1.8"], series.Descendants<C.Plus>().Single().Descendants<C.NumericValue>().Select(value => value.Text));
        Assert.Equal("diamond", series.Descendants<C.DataPoint>().Single().Descendants<C.Symbol>().Single().Val!.InnerText);
    }

    [Fact]
    public void A_slope_says_its_name_at_its_end_and_only_what_is_more_than_chance_is_dark()
    {
        Chart slope = new("Before and after", "Fen fell.", ["2019", "2020"], [new("Marsh", [9, 8]), new("Moor", [5, 5]), new("Fen", [8, 2])]) { Kind = ChartKind.Slope, Signals = [2] };
        using WordprocessingDocument word = Open(slope);

        C.LineChartSeries[] series = [.. word.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>()];

        Assert.All(series, one => Assert.Equal(["l", "r"], one.Descendants<C.DataLabelPosition>().Select(position => position.Val!.InnerText)));
        Assert.Equal(["5B6770", "5B6770", "1F3A5F"], series.Select(one => one.GetFirstChild<C.ChartShapeProperties>()!.Descendants<A.RgbColorModelHex>().First().Val!.Value));
        Assert.Contains("More than chance, marked with a diamond: Fen.", new MemoryStream(WordWriter.Write(new Document("", "", [slope]))).Read().Texts());
    }

    [Fact]
    public void A_shaded_table_says_its_numbers_and_shades_them()
    {
        using WordprocessingDocument word = Open(SamplePictures.Heat);

        TableCell[] cells = [.. word.MainDocumentPart!.Document!.Descendants<TableRow>().Skip(1).SelectMany(row => row.Elements<TableCell>())];

        Assert.Equal(["Centre", "40", "95", "Hill", "3", "fewer than 5"], cells.Select(cell => cell.InnerText));
        Assert.Equal([null, "A5C9C8", "123F47", null, "F0F5F4", null], cells.Select(cell => cell.TableCellProperties!.Shading?.Fill?.Value));
    }

    [Fact]
    public void Many_small_lines_take_as_many_pictures_as_fit_on_pages()
    {
        SmallMultiples many = new("Burglary by area", "Each for itself.", ["2019", "2020"], [.. Enumerable.Range(1, 70).Select(i => new SmallPanel($"Area {i}", [i, i + 1]))]);
        using WordprocessingDocument word = Open(many);

        var told = word.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>();

        Assert.Equal(["Burglary by area (1 of 3)", "Burglary by area (2 of 3)", "Burglary by area (3 of 3)"], told.Select(picture => picture.Title!.Value));
    }

    [Fact]
    public void A_table_wider_than_a_page_is_not_squeezed_beside_its_picture()
    {
        SmallMultiples months = new("Burglary by area", "Each for itself.", [.. Enumerable.Range(1, 57).Select(i => $"Month {i}")], [new("Area", [.. Enumerable.Range(1, 57).Select(i => (double?)i)])]);

        SourceDocument read = new MemoryStream(WordWriter.Write(new Document("Title", "", [months]))).Read();

        Assert.Empty(read.Blocks.OfType<SourceTable>());
        Assert.Contains(read.Texts(), text => text.Contains("Its numbers: a table of 58 columns, too wide for a page", StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_cells_are_a_shape_for_each_colour()
    {
        MapTone[] tones = [MapTone.Low, MapTone.Middle, MapTone.High];
        Map cells = new("Cells", "Many cells.", [.. Enumerable.Range(0, 4000).Select(i => new MapShape($"{i}", $"Cell {i}", tones[i % 3], [Square(i % 80 * 100, i / 80 * 100)]) { IsListed = false })], []);
        using WordprocessingDocument word = Open(cells);

        int[] cellsOfShapes = [.. word.MainDocumentPart!.Document!.Descendants<A.Path>().Select(path => path.Elements<A.MoveTo>().Count())];

        Assert.Equal([1334, 1333, 1333], cellsOfShapes.Where(count => count > 1));
    }

    [Fact]
    public void A_border_has_no_more_corners_than_can_be_printed()
    {
        MapPlace[] round = [.. Enumerable.Range(0, 20_000).Select(i => new MapPlace(10_000 * Math.Cos(double.Tau * i / 20_000), 10_000 * Math.Sin(double.Tau * i / 20_000)))];
        using WordprocessingDocument word = Open(new Map("Round", "A circle.", [new("E1", "Circle", MapTone.Low, [round])], []));

        int corners = ShapeOf(word, "Circle").Descendants<A.LineTo>().Count();

        Assert.InRange(corners, 30, 150);
    }

    [Fact]
    public void A_map_without_any_place_is_told_without_a_picture()
    {
        using WordprocessingDocument word = Open(new Map("Nothing", "No area is known.", [], []));

        Assert.Empty(word.MainDocumentPart!.Document!.Descendants<Drawing>());
    }

    private static WordprocessingDocument Open(DocumentBlock block) => WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(new Document("Title", "", [block]))), isEditable: false);

    private static Shape ShapeOf(WordprocessingDocument word, string name) =>
        word.MainDocumentPart!.Document!.Descendants<Shape>().Single(shape => shape.GetFirstChild<ShapeProperties>()?.Name?.Value == name);

    private static MapPlace[] Square(double x, double y) => [new(x, y), new(x + 100, y), new(x + 100, y + 100), new(x, y + 100)];
}
