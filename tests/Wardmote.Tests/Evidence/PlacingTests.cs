using Microsoft.Extensions.DependencyInjection;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence;

/// <summary>Placing on real files: the shares inside, ward sets that change, and the rows behind a number.</summary>
public sealed class PlacingTests
{
    private static readonly DateOnly June = new(2019, 6, 1);

    [Theory]
    [InlineData("south-yorkshire/2019-06-south-yorkshire", "Sheffield ", "wards_2019_sheffield", 28, 0.999)]
    [InlineData("south-yorkshire/2019-06-south-yorkshire", "Barnsley ", "wards_2022_barnsley", 21, 0.998)]
    [InlineData("south-yorkshire/2019-06-south-yorkshire", "Doncaster ", "wards_2025_doncaster", 21, 0.997)]
    [InlineData("south-yorkshire/2019-06-south-yorkshire", "Rotherham ", "wards_2022_rotherham", 25, 0.998)]
    [InlineData("merseyside-liverpool-extract/2019-06-merseyside", "Liverpool ", "wards_2019_liverpool", 30, 0.997)]
    [InlineData("merseyside-liverpool-extract/2019-06-merseyside", "Liverpool ", "wards_2025_liverpool", 64, 0.997)]
    [InlineData("metropolitan-haringey/2017-06-metropolitan", "Haringey ", "wards_2019_haringey", 19, 0.99)]
    [InlineData("metropolitan-haringey/2017-06-metropolitan", "Haringey ", "wards_2025_haringey", 21, 0.99)]
    [InlineData("city-of-london/2019-06-city-of-london", "City of London ", "wards_2022_city-of-london", 25, 0.95)]
    public async Task Nearly_all_rows_of_a_district_lie_in_its_wards_old_and_new(string file, string district, string boundaries, int wards, double least)
    {
        string folder = Path.GetDirectoryName(Shared.PathOf($"data/police/{file}"))!;
        string path = Directory.GetFiles(folder, $"{Path.GetFileName(file)}*-street.csv.gz").Order(StringComparer.Ordinal).First();
        PlainRow[] rows = [.. StoredStreetMonths.Rows(path).Where(row => row.LsoaName.StartsWith(district, StringComparison.Ordinal))];
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, boundaries);
        await StoredStreetMonths.AddAsync(app, "some-force", June, rows);

        Counts counts = await CountAsync(app, set);

        Assert.Equal(wards, counts.Areas.Count);
        Assert.InRange(counts.Areas.Sum(area => counts.Total(area.Index, CrimeTypeNames.All)) / (double)rows.Length, least, 1);
    }

    [Fact]
    public async Task Wards_in_metres_count_the_same_as_wards_in_degrees()
    {
        IReadOnlyList<PlainRow> rows = StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz");
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, rows);
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2022_sheffield");
        Counts degrees = await CountAsync(app, set);
        await StoredStreetMonths.BoundariesAsync(app, "variants/wards_2022_sheffield_epsg27700");

        Counts metres = await CountAsync(app, set);

        // Re-projecting is good to a few metres: now and then a point beside a border changes sides.
        int moved = degrees.Areas.Sum(area => Math.Abs(degrees.Total(area.Index, CrimeTypeNames.All) - metres.Total(area.Index, CrimeTypeNames.All)));
        Assert.InRange(moved, 0, rows.Count / 500);
    }

    [Fact]
    public async Task Four_districts_in_one_set_are_counted_together_and_apart()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        foreach (string other in new[] { "barnsley", "doncaster", "rotherham" })
        {
            await StoredStreetMonths.BoundariesAsync(app, $"wards_2019_{other}");
        }

        Counts all = await CountAsync(app, set);
        int apart = 0;
        foreach (string district in new[] { "Sheffield", "Barnsley", "Doncaster", "Rotherham" })
        {
            Counts one = await app.InsideAsync(services => services.GetRequiredService<AppDb>().CountsAsync(new(set.AreaSetId, Month, Month) { District = district }, TestContext.Current.CancellationToken));
            apart += one.Areas.Sum(area => one.Total(area.Index, CrimeTypeNames.All));
        }

        Assert.Equal(91, all.Areas.Count);
        Assert.Equal(all.Areas.Sum(area => all.Total(area.Index, CrimeTypeNames.All)), apart);
    }

    [Fact]
    public async Task The_best_fit_ward_of_the_LSOA_is_another_for_one_row_in_nine()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        BestFit? without = await BestFitAsync(app, set);
        await DenominatorTests.LookupAsync(app, "data/lookups/lsoa11_to_ward_2019_to_lad_2019_ew.csv.gz");

        BestFit with = (await BestFitAsync(app, set))!;

        Assert.Null(without);
        Assert.InRange(with.ShareThatDiffers!.Value, 0.10, 0.125);
        Assert.Equal("LSOA of 2011 to WD of 2019", with.Lookup);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_rows_behind_a_number_are_as_many_as_it_says(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        Counts counts = await CountAsync(app, set);

        IReadOnlyList<Incident> behind = await app.InsideAsync(services => services.GetRequiredService<AppDb>().IncidentsAsync(set.AreaSetId, counts.Areas[5].Code, Month, [CrimeType.Burglary], TestContext.Current.CancellationToken));

        Assert.NotEmpty(behind);
        Assert.Equal(counts.At(5, 0, CrimeType.Burglary), behind.Count);
        Assert.All(behind, incident => Assert.Equal((CrimeType.Burglary, "2019-06-south-yorkshire-street.csv"), (incident.Type, incident.File)));
    }

    [Fact]
    public async Task A_rate_of_the_Citys_tiny_wards_says_that_it_measures_nothing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.AddAsync(app, "city-of-london", June, StoredStreetMonths.Rows("data/police/city-of-london/2019-06-city-of-london-street.csv.gz"));
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_city-of-london");
        await StoredStreetMonths.BoundariesAsync(app, "lsoa11_city-of-london");
        await DenominatorTests.TableAsync(app, "data/population/lsoa11_mid2020_single_year_of_age.csv.gz", Wardmote.Batches.BatchKind.Population);

        Counts counts = await CountAsync(app, set);
        Denominator? residents = await app.InsideAsync(services => services.GetRequiredService<AppDb>().DenominatorAsync(set, AreaSubject.Population, 2019, TestContext.Current.CancellationToken));
        IReadOnlyList<AreaRate> rates = AreaRates.Of(counts, CrimeTypeNames.Crimes, residents);

        // Two of them, round the Barbican, are lived in.
        Assert.Equal(23, rates.Count(rate => rate.Caveat is not null));
        Assert.NotNull(AreaRates.Together(counts, CrimeTypeNames.Crimes, residents).Caveat);
    }

    private static Period Month => Period.Of(PeriodKind.Month, June);

    private static Task<Counts> CountAsync(RunningApp app, AreaSet set) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().CountsAsync(new(set.AreaSetId, Month, Month), TestContext.Current.CancellationToken));

    private static Task<BestFit?> BestFitAsync(RunningApp app, AreaSet set) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().BestFitAsync(set, Month, Month, TestContext.Current.CancellationToken));
}
