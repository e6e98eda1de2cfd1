using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Areas;
using Wardmote.Areas.Importing;
using Wardmote.Evidence;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence;

/// <summary>Counts by ward, month and type, held against a second count made another way.</summary>
public sealed class CountsTests
{
    private static readonly DateOnly June = new(2019, 6, 1);
    private static readonly DateOnly August = new(2019, 8, 1);

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Counts_equal_a_second_count_made_by_a_plain_loop(Engine engine)
    {
        IReadOnlyList<PlainRow> rows = StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz");
        await using RunningApp app = await RunningApp.StartAsync(engine);
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, rows);

        Counts counts = await CountAsync(app, set, June, June);

        BoundaryFile wards = Boundaries("wards_2019_sheffield");
        int[] wardOf = [.. rows.Select(row => row.Longitude is not { } x ? -1 : wards.Areas.Index().Where(ward => ward.Item.Shape.Contains(new(x, row.Latitude!.Value))).Select(ward => ward.Index).DefaultIfEmpty(-1).First())];
        foreach ((int i, ReadArea ward) in wards.Areas.Index())
        {
            Assert.Equal(ward.Code, counts.Areas[i].Code);
            Assert.All(Enum.GetValues<CrimeType>(), type => Assert.Equal(rows.Index().Count(row => wardOf[row.Index] == i && row.Item.Type == type), counts.At(i, 0, type)));
        }

        Assert.Equal(rows.Count(row => row.Longitude is null), counts.Rest.WithoutPlace);
        Assert.Equal(rows.Count, counts.Rest.WithoutPlace + counts.Rest.InNoArea + counts.Areas.Sum(area => (long)counts.Total(area.Index, [.. Enum.GetValues<CrimeType>()])));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_month_that_is_missing_is_never_zero(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", August, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-08-south-yorkshire-street.csv.gz"));

        Counts counts = await CountAsync(app, set, June, August);

        Assert.Equal([true, false, true], Enumerable.Range(0, 3).Select(month => counts.IsPresent(month)));
        Assert.Null(counts.At(0, 1, CrimeType.Burglary));
        Assert.True(double.IsNaN(counts.Series(CrimeTypeNames.Crimes)[1]));
        Assert.Equal([Period.Of(PeriodKind.Month, new DateOnly(2019, 7, 1))], counts.MissingMonths);
        Assert.Equal(["south-yorkshire"], counts.Forces);
        Assert.Equal(["south-yorkshire"], counts.ForcesOf([0]));
        Assert.Empty(counts.ForcesOf([]));
    }

    [Fact]
    public async Task A_month_for_which_only_another_force_recorded_a_few_there_is_missing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, [.. Enumerable.Repeat(new PlainRow(-1.47, 53.38, "High Street", "", "", CrimeType.Burglary), 100)]);
        await StoredStreetMonths.AddAsync(app, "derbyshire", August, [.. Enumerable.Repeat(new PlainRow(-1.47, 53.38, "High Street", "", "", CrimeType.Burglary), 3), .. Enumerable.Repeat(new PlainRow(-1.47, 52.9, "Derby", "", "", CrimeType.Burglary), 97)]);
        await StoredStreetMonths.AddAsync(app, "btp", August, [.. Enumerable.Repeat(new PlainRow(-1.462, 53.378, "Station", "", "", CrimeType.Burglary), 500)]);

        Counts counts = await CountAsync(app, set, June, August);

        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(month => counts.IsPresent(month)));
    }

    [Fact]
    public async Task A_set_that_changed_is_counted_by_its_new_borders()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        AreaSet before = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        int counted = await app.InsideAsync(services => services.GetRequiredService<CountAreas>().RunAsync());
        int again = await app.InsideAsync(services => services.GetRequiredService<CountAreas>().RunAsync());

        AreaSet after = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");
        Counts lazily = await CountAsync(app, after, June, June);
        int recounted = await app.InsideAsync(services => services.GetRequiredService<CountAreas>().RunAsync());
        Counts stored = await CountAsync(app, after, June, June);

        Assert.Equal((1, 0, 1), (counted, again, recounted));
        Assert.Equal((before.AreaSetId, 49), (after.AreaSetId, stored.Areas.Count));
        Assert.All(stored.Areas, area => Assert.Equal(lazily.Total(area.Index, CrimeTypeNames.All), stored.Total(area.Index, CrimeTypeNames.All)));
    }

    [Fact]
    public async Task Only_the_areas_of_a_district_are_counted_where_one_is_named()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));

        Counts barnsley = await app.InsideAsync(services => services.GetRequiredService<AppDb>().CountsAsync(new(set.AreaSetId, Month(June), Month(June)) { District = "barnsley" }, TestContext.Current.CancellationToken));

        Assert.Equal(21, barnsley.Areas.Count);
        Assert.All(barnsley.Areas, area => Assert.Equal("Barnsley", area.DistrictName));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_same_boundary_file_changes_nothing_and_a_changed_one_raises_the_revision(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        AreaSet first = await StoredStreetMonths.BoundariesAsync(app, "wards_2022_sheffield");
        AreaSet same = await StoredStreetMonths.BoundariesAsync(app, "wards_2022_sheffield");
        AreaSet changed = await StoredStreetMonths.BoundariesAsync(app, "variants/wards_2022_sheffield_epsg27700");

        int areas = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Areas.CountAsync());

        Assert.Equal((1, 1, 2, 28), (first.Revision, same.Revision, changed.Revision, areas));
    }

    private static Task<Counts> CountAsync(RunningApp app, AreaSet set, DateOnly from, DateOnly to) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().CountsAsync(new(set.AreaSetId, Month(from), Month(to)), TestContext.Current.CancellationToken));

    private static Period Month(DateOnly day) => Period.Of(PeriodKind.Month, day);

    private static BoundaryFile Boundaries(string file)
    {
        using FileStream content = File.OpenRead(Shared.PathOf($"data/boundaries/{file}.geojson.gz"));
        return BoundaryFile.Read(file, new GZipStream(content, CompressionMode.Decompress));
    }
}
