using System.IO.Compression;
using System.Text;
using Wardmote.Areas;
using Wardmote.Areas.Importing;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Areas;

/// <summary>Boundary files: what they are known by, what is mended, and what is refused in words.</summary>
public sealed class BoundaryFileTests
{
    private const string Square = "[[[-1.5,53.3],[-1.4,53.3],[-1.4,53.4],[-1.5,53.4],[-1.5,53.3]]]";

    [Theory]
    [InlineData("wards_2019_sheffield", AreaKind.Ward, 2019, 28)]
    [InlineData("wards_2025_liverpool", AreaKind.Ward, 2025, 64)]
    [InlineData("wards_2019_liverpool", AreaKind.Ward, 2019, 30)]
    [InlineData("wards_2019_haringey", AreaKind.Ward, 2019, 19)]
    [InlineData("wards_2022_haringey", AreaKind.Ward, 2022, 21)]
    [InlineData("wards_2025_city-of-london", AreaKind.Ward, 2025, 25)]
    [InlineData("lsoa11_sheffield", AreaKind.Lsoa, 2011, 345)]
    [InlineData("lsoa21_hart", AreaKind.Lsoa, 2021, 59)]
    [InlineData("lad_2021_selected", AreaKind.District, 2021, 44)]
    public void Kind_and_year_are_known_from_the_names_of_the_codes(string file, AreaKind kind, int year, int areas)
    {
        BoundaryFile read = ReadShared($"data/boundaries/{file}.geojson.gz");

        Assert.Equal((kind, year, areas, (long)areas), (read.Kind, read.Year, read.Areas.Count, read.Features));
        Assert.DoesNotContain(read.Reasons, reason => reason.IsRefusal);
        Assert.All(read.Areas, area => Assert.NotEqual("", area.DistrictName));
    }

    [Fact]
    public void Districts_that_touch_themselves_are_mended_and_it_is_said()
    {
        BoundaryFile read = ReadShared("data/boundaries/lad_2021_selected.geojson.gz");

        Assert.Equal(8, read.Reasons.Count(reason => reason.Why.Contains("was mended", StringComparison.Ordinal)));
    }

    [Fact]
    public void Metres_of_the_National_Grid_become_degrees()
    {
        BoundaryFile degrees = ReadShared("data/boundaries/wards_2022_sheffield.geojson.gz");
        BoundaryFile metres = ReadShared("data/boundaries/variants/wards_2022_sheffield_epsg27700.geojson.gz");

        Assert.Equal(degrees.Areas.Select(area => area.Code), metres.Areas.Select(area => area.Code));
        Assert.All(degrees.Areas.Zip(metres.Areas), pair => Assert.Equal(pair.First.Shape.SquareMetres, pair.Second.Shape.SquareMetres, pair.First.Shape.SquareMetres * 0.001));
        Assert.Contains(metres.Reasons, reason => reason.Why.Contains("Re-projected", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_a_reference_system_is_known_by_its_coordinates()
    {
        string metres = "[[[430000,380000],[440000,380000],[440000,390000],[430000,390000],[430000,380000]]]";

        BoundaryFile read = Read(Collection(Feature("\"WD22CD\":\"E05000001\",\"WD22NM\":\"North\"", metres)));

        Assert.Equal(100, read.Areas[0].Shape.SquareMetres / 1e6, 0.01);
        Assert.InRange(read.Areas[0].Shape.Bounds.MinX, -1.6, -1.5);
    }

    [Theory]
    [InlineData("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},", Square, "EPSG::3857")]
    [InlineData("", "[[[53.3,-1.5],[53.3,-1.4],[53.4,-1.4],[53.3,-1.5]]]", "latitude before the longitude")]
    [InlineData("", "[[[12.3,41.5],[12.4,41.5],[12.4,41.6],[12.3,41.5]]]", "outside the United Kingdom")]
    public void Coordinates_that_mean_something_else_are_refused_with_the_reason(string crs, string rings, string why)
    {
        string file = Collection(Feature("\"WD22CD\":\"E05000001\",\"WD22NM\":\"North\"", rings)).Replace("\"features\"", crs + "\"features\"", StringComparison.Ordinal);

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(file));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_system_that_stands_after_the_features_counts_too()
    {
        string file = Collection(Feature("\"WD22CD\":\"E05000001\"", Square))[..^1] + ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}}}";

        Assert.Throws<UnreadableFileException>(() => Read(file));
    }

    [Fact]
    public void A_file_without_codes_is_refused_and_says_what_it_has()
    {
        string file = Collection(Feature("\"ward\":\"North\",\"id\":1", Square));

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(file));

        Assert.Contains("names no codes: it has the properties ward, id", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_can_be_taken_as_areas_of_ones_own_by_their_names()
    {
        string file = Collection(Feature("\"name\":\"City centre\"", Square), Feature("\"name\":\"\"", Square));

        BoundaryFile read = Read(file, AreaKind.Custom);

        Assert.Equal(("city-centre", "City centre"), (Assert.Single(read.Areas).Code, read.Areas[0].Name));
        Assert.Equal("It has no name", Assert.Single(read.Reasons).Why);
    }

    [Fact]
    public void Codes_without_a_year_are_taken_with_the_year_that_was_said()
    {
        string file = Collection(Feature("\"GSS_CODE\":\"E05000026\",\"NAME\":\"Abbey\",\"DISTRICT\":\"Barking\"", Square));

        BoundaryFile read = Read(file, year: 2014);

        Assert.Equal((AreaKind.Ward, 2014, "Abbey", "Barking"), (read.Kind, read.Year, read.Areas[0].Name, read.Areas[0].DistrictName));
        Assert.Contains("year", Assert.Throws<UnreadableFileException>(() => Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_comes_twice_and_a_shape_that_is_empty_are_refused_row_by_row()
    {
        string file = Collection(
            Feature("\"WD22CD\":\"E05000001\"", Square),
            Feature("\"WD22CD\":\"E05000001\"", Square),
            "{\"type\":\"Feature\",\"properties\":{\"WD22CD\":\"E05000002\"},\"geometry\":null}",
            Feature("\"WD22CD\":\"E05000003\"", "[[[-1.5,53.3],[-1.5,53.3],[-1.5,53.3]]]"),
            Feature("\"WD22CD\":\"E05000004\"", "[[[\"west\",53.3]]]"));

        BoundaryFile read = Read(file);

        Assert.Single(read.Areas);
        Assert.Equal(4, read.Reasons.Where(reason => reason.IsRefusal).Sum(reason => reason.Rows));
    }

    [Theory]
    [InlineData("code,name\nE05000001,North", "JSON")]
    [InlineData("{\"type\":\"Topology\",\"objects\":{}}", "TopoJSON")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Fea", "breaks off")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "no features")]
    [InlineData("{\"a\":1}", "no list called")]
    public void What_is_no_GeoJSON_is_refused_in_words(string file, string why)
    {
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(file));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_features_larger_than_the_buffer_are_no_hindrance()
    {
        string ring = $"[[{string.Join(',', Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"[{-1.5 + (0.1 * Math.Cos(i / 3183.2)):0.0000000},{53.3 + (0.1 * Math.Sin(i / 3183.2)):0.0000000}]")))}]]";

        BoundaryFile read = Read("\uFEFF" + Collection(Feature("\"WD22CD\":\"E05000001\"", ring), Feature("\"WD22CD\":\"E05000002\"", Square)));

        Assert.Equal(2, read.Areas.Count);
    }

    [Fact]
    public async Task A_packed_file_that_breaks_off_is_refused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Collection(Feature("\"WD22CD\":\"E05000001\"", Square))), TestContext.Current.CancellationToken);
        }

        using var broken = new MemoryStream(packed.ToArray()[..(int)(packed.Length * 2 / 3)]);
        UnreadableFileException refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => UnpackedFile.OfAsync("wards.geojson.gz", broken, TestContext.Current.CancellationToken));

        Assert.Contains("breaks off or is damaged", refusal.Message, StringComparison.Ordinal);
    }

    private static string Feature(string properties, string rings) => "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + rings + "}}";

    private static string Collection(params string[] features) => "{\"type\":\"FeatureCollection\",\"features\":[" + string.Join(',', features) + "]}";

    private static BoundaryFile Read(string file, AreaKind? kind = null, int? year = null) => BoundaryFile.Read("wards.geojson", new MemoryStream(Encoding.UTF8.GetBytes(file)), kind, year);

    private static BoundaryFile ReadShared(string path)
    {
        using FileStream file = File.OpenRead(Shared.PathOf(path));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return BoundaryFile.Read(Path.GetFileName(path), unpacked);
    }
}
