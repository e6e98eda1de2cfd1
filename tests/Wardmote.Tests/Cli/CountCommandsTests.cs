using System.Text.Json;

namespace Wardmote.Tests.Cli;

/// <summary>Areas and counts from the command line, on real files.</summary>
public sealed class CountCommandsTests
{
    [Fact]
    public async Task Boundaries_people_and_incidents_come_in_and_are_counted_by_ward()
    {
        using var folder = new TemporaryFolder();
        string population = Shared.PathOf("data/population/ward_mid2020_persons_single_year_of_age.csv.gz");
        (int Code, string Output, string Errors) boundaries = await RunAsync(folder, "import", "boundaries", Boundary("wards_2019_sheffield"), Boundary("wards_2022_sheffield"), Boundary("wards_2019_barnsley"), "--json");
        (int Code, string Output, string Errors) people = await RunAsync(folder, "import", "population", population, Shared.PathOf("data/population/variants/ward_mid2020_persons_as_found_corrupt_codes.csv.gz"), "--json");
        (int Code, string Output, string Errors) incidents = await RunAsync(folder, "import", "incidents", Street("2019-06"), Street("2019-08"), "--json");

        (int Code, string Output, string Errors) counts = await RunAsync(folder, "evidence", "counts", "--area", "Sheffield", "--by", "ward", "--from", "2019-06", "--to", "2019-08", "--type", "Burglary", "--json");
        (int Code, string Output, string Errors) csv = await RunAsync(folder, "evidence", "counts", "--area", "Burngreave", "--from", "2019-06", "--to", "2019-08", "--csv");
        (int Code, string Output, string Errors) unknown = await RunAsync(folder, "evidence", "counts", "--area", "Atlantis");

        Assert.Equal((0, 2, 0, 0, 2), (boundaries.Code, people.Code, incidents.Code, counts.Code, unknown.Code));
        JsonElement batches = JsonDocument.Parse(people.Output).RootElement.GetProperty("batches");
        Assert.Equal((49, 0), (batches[0].GetProperty("kept").GetInt32(), batches[1].GetProperty("kept").GetInt32()));
        Assert.Contains("first on line", batches[1].GetProperty("reasons")[0].GetProperty("why").GetString(), StringComparison.Ordinal);
        JsonElement told = JsonDocument.Parse(counts.Output).RootElement;
        Assert.Equal(("Wards 2019", 28, 2), (told.GetProperty("set").GetString(), told.GetProperty("areas").GetArrayLength(), told.GetProperty("monthsPresent").GetInt32()));
        Assert.Equal("2019-07", told.GetProperty("missing")[0].GetString());
        Assert.All(told.GetProperty("areas").EnumerateArray(), area => Assert.InRange(area.GetProperty("rate").GetDouble(), area.GetProperty("rateLow").GetDouble(), area.GetProperty("rateHigh").GetDouble()));
        Assert.Equal(2, csv.Output.Trim().Split('\n').Length);
        Assert.StartsWith("code,name,months present,count,population,rate,rate low,rate high", csv.Output, StringComparison.Ordinal);
        Assert.Contains("The districts are Barnsley, Sheffield", unknown.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_areas_asked_for_are_missing_the_answer_is_what_to_bring_in()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "import", "boundaries", Boundary("wards_2019_sheffield"));

        (int Code, string Output, string Errors) lsoas = await RunAsync(folder, "evidence", "counts", "--area", "Sheffield", "--by", "lsoa", "--from", "2021-01", "--to", "2021-09", "--csv");
        (int Code, string Output, string Errors) districts = await RunAsync(folder, "evidence", "counts", "--area", "Sheffield", "--by", "district", "--from", "2021-01", "--to", "2021-09");

        Assert.Equal((2, 2), (lsoas.Code, districts.Code));
        Assert.Contains("There are no boundaries of LSOAs in Sheffield. Bring them in with “wardmote import boundaries FILE”, or count by what there is: Wards 2019", lsoas.Errors, StringComparison.Ordinal);
        Assert.Contains("There are no boundaries of districts in Sheffield", districts.Errors, StringComparison.Ordinal);
    }

    private static string Boundary(string file) => Shared.PathOf($"data/boundaries/{file}.geojson.gz");

    private static string Street(string month) => Shared.PathOf($"data/police/south-yorkshire/{month}-south-yorkshire-street.csv.gz");

    private static Task<(int Code, string Output, string Errors)> RunAsync(TemporaryFolder folder, params string[] arguments) => ProgramRun.ToEndAsync(folder.Path, arguments);

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("wardmote-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
