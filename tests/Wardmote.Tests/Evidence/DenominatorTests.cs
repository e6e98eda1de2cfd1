using Microsoft.Extensions.DependencyInjection;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence;

/// <summary>What rates are taken over: which table, which year, and by which of three ways.</summary>
public sealed class DenominatorTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Wards_have_their_own_estimate_and_the_census_beside_it_is_a_break(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        AreaSet wards = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.BoundariesAsync(app, "lsoa21_sheffield");
        Batch persons = await TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);
        await TableAsync(app, "data/population/lsoa21_census2021_ethnic_group_5.csv.gz", BatchKind.Population);

        Denominator of = (await DenominatorAsync(app, wards, 2019))!;

        Assert.Equal((2020, AreaBasis.MidYear, DenominatorMethod.Own, 28), (of.Year, of.Basis, of.Method, of.ByCode.Count));
        Assert.Equal(589_214, of.ByCode.Values.Sum());
        Assert.Equal("Residents, mid-2020 estimate (none is known for 2019), from a table of these areas", of.Says);
        Assert.InRange(of.Break!.Percent, -7, -4);
        Assert.Equal((8_053, 28), (persons.Read, persons.Kept));
        Assert.Contains(persons.Reasons, reason => reason.Why.StartsWith("Of areas that the partnership does not have", StringComparison.Ordinal) && reason.Rows == 8_053 - 245 - 28);
    }

    [Fact]
    public async Task Without_a_table_of_their_own_wards_are_summed_from_best_fit_LSOAs()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet wards = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_haringey");
        await TableAsync(app, "data/population/lsoa11_mid2020_single_year_of_age.csv.gz", BatchKind.Population);
        await LookupAsync(app, "data/lookups/lsoa11_to_ward_2019_to_lad_2019_ew.csv.gz");
        Denominator summed = (await DenominatorAsync(app, wards, 2020))!;
        await TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);
        Denominator own = (await DenominatorAsync(app, wards, 2020))!;

        Assert.Equal((DenominatorMethod.BestFit, DenominatorMethod.Own), (summed.Method, own.Method));
        Assert.Equal(266_357, summed.ByCode.Values.Sum());
        Assert.All(own.ByCode, ward => Assert.Equal(ward.Value, summed.Of(ward.Key)));
    }

    [Fact]
    public async Task Without_a_lookup_people_are_shared_out_by_ground()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet wards = await StoredStreetMonths.BoundariesAsync(app, "wards_2022_haringey");
        await StoredStreetMonths.BoundariesAsync(app, "lsoa11_haringey");
        await TableAsync(app, "data/population/lsoa11_mid2020_single_year_of_age.csv.gz", BatchKind.Population);

        Denominator of = (await DenominatorAsync(app, wards, 2020))!;

        Assert.Equal((DenominatorMethod.AreaWeighted, 21), (of.Method, of.ByCode.Count));
        Assert.Equal(266_357, of.ByCode.Values.Sum(), 266_357 * 0.01);
    }

    [Fact]
    public async Task The_City_of_Londons_table_of_merged_wards_does_not_pass_for_its_wards()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet wards = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_city-of-london");
        await StoredStreetMonths.BoundariesAsync(app, "lsoa11_city-of-london");
        await TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);
        await TableAsync(app, "data/population/lsoa11_mid2020_single_year_of_age.csv.gz", BatchKind.Population);

        Denominator of = (await DenominatorAsync(app, wards, 2020))!;

        Assert.Equal(DenominatorMethod.AreaWeighted, of.Method);
        Assert.Equal(10_938, of.ByCode.Values.Sum(), 10_938 * 0.02);
    }

    [Fact]
    public async Task A_file_that_came_before_the_boundaries_gives_more_when_it_comes_again()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        const string File = "data/population/ward_mid2020_persons_single_year_of_age.csv.gz";
        ImportedBatch first = await ImportAsync(app, File, BatchKind.Population);
        ImportedBatch same = await ImportAsync(app, File, BatchKind.Population);
        AreaSet both = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");

        ImportedBatch again = await ImportAsync(app, File, BatchKind.Population);

        Denominator of = (await DenominatorAsync(app, both, 2020))!;
        Assert.Equal((true, false, true), (first.IsNew, same.IsNew, again.IsNew));
        Assert.Equal((first.Batch.BatchId, 49L, 49), (again.Batch.BatchId, again.Batch.Kept, of.ByCode.Count));
        Assert.Equal(589_214 + 248_071, of.ByCode.Values.Sum());
    }

    [Fact]
    public async Task Households_are_found_as_residents_are()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet lsoas = await StoredStreetMonths.BoundariesAsync(app, "lsoa21_hart");
        await TableAsync(app, "data/population/lsoa21_census2021_household_deprivation.csv.gz", BatchKind.Population);

        Denominator? of = await app.InsideAsync(services => services.GetRequiredService<AppDb>().DenominatorAsync(lsoas, AreaSubject.Households, 2021, TestContext.Current.CancellationToken));
        Denominator? residents = await DenominatorAsync(app, lsoas, 2021);

        Assert.Equal((AreaBasis.Census, DenominatorMethod.Own, 59), (of!.Basis, of.Method, of.ByCode.Count));
        Assert.Null(residents);
    }

    internal static async Task<Batch> TableAsync(RunningApp app, string path, BatchKind kind) => (await ImportAsync(app, path, kind)).Batch;

    internal static Task<Batch> LookupAsync(RunningApp app, string path) => app.InsideAsync(async services =>
    {
        await using FileStream content = File.OpenRead(Shared.PathOf(path));
        return (await services.GetRequiredService<ImportLookup>().RunAsync(new(Path.GetFileName(path), content))).Batch;
    });

    private static Task<ImportedBatch> ImportAsync(RunningApp app, string path, BatchKind kind) => app.InsideAsync(async services =>
    {
        await using FileStream content = File.OpenRead(Shared.PathOf(path));
        return await services.GetRequiredService<ImportAreaTable>().RunAsync(new(Path.GetFileName(path), content, kind));
    });

    private static Task<Denominator?> DenominatorAsync(RunningApp app, AreaSet set, int year) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().DenominatorAsync(set, AreaSubject.Population, year, TestContext.Current.CancellationToken));
}
