using Wardmote.Evidence;
using Wardmote.Evidence.Reading;

namespace Wardmote.Tests.Evidence.Reading;

/// <summary>The figures that the published files have, as the README beside them counts them.</summary>
public sealed class RealFilesTests
{
    private static readonly ReadingRules Rules = new(new DateOnly(2026, 11, 22));

    [Fact]
    [Requirement("S2.9")]
    public async Task South_Yorkshire_has_652_082_rows_in_44_months_and_none_for_July_2019()
    {
        IReadOnlyList<ReadFile> files = await ReadAsync("data/police/south-yorkshire", "*");

        IEnumerable<DateOnly> months = files.SelectMany(file => file.Months).Select(month => month.Month);
        Assert.Equal((652_082L, 652_082L, 25_147L), Sums(files));
        Assert.Equal(44, files.Count);
        Assert.DoesNotContain(new DateOnly(2019, 7, 1), months);
        Assert.All(files, file => Assert.Equal(("south-yorkshire", 2011), (file.Months[0].Force, file.Months[0].Facts.LsoaYear)));
        Assert.Equal(132_150, files.Sum(file => file.Months[0].Facts.Types["Anti-social behaviour"]));
        Assert.Equal(0, files.Sum(file => file.Months[0].Facts.Repeated + file.Months[0].Facts.SharedIds));
        Assert.All(files, file => Assert.Empty(file.Reasons));
    }

    [Fact]
    public async Task Merseyside_has_48_560_rows_and_a_place_for_each()
    {
        IReadOnlyList<ReadFile> files = await ReadAsync("data/police/merseyside", "*");

        Assert.Equal((48_560L, 48_560L, 0L), Sums(files));
    }

    [Fact]
    public async Task The_City_of_London_has_171_months_with_the_early_categories_and_repeats()
    {
        IReadOnlyList<ReadFile> files = await ReadAsync("data/police/city-of-london", "*street*");

        Assert.Equal(171, files.SelectMany(file => file.Months).Select(month => month.Month).Distinct().Count());
        Assert.Equal(109_803, files.Sum(file => file.Read));
        Assert.Equal(6_350, files.Sum(file => file.NotPlaced) + 7);
        Assert.Equal(30, files.Sum(file => file.Refused));
        Assert.Equal(30, files.Sum(file => file.Months[0].Facts.Repeated));
        Assert.Equal(1_589, files.Sum(file => Count(file, CrimeType.ViolentCrime)));
        Assert.Equal(364, files.Sum(file => Count(file, CrimeType.PublicDisorderAndWeapons)));
        Assert.Equal(0, files.Sum(file => Count(file, CrimeType.Unknown)));
        Assert.Contains(files, file => file.Months[0].Facts.LsoaYear == 2021);
    }

    [Fact]
    public async Task Haringey_comes_from_the_interface_with_3_349_incidents_told_twice()
    {
        IReadOnlyList<ReadFile> files = await ReadAsync("data/police/metropolitan-haringey/api-json", "*");

        Assert.Equal((88_654L, 85_305L, 0L), Sums(files));
        Assert.Equal(1_474, files.SelectMany(file => file.Reasons).Where(reason => reason.Why.Contains("British Transport Police", StringComparison.Ordinal)).Sum(reason => reason.Rows));
        Assert.All(files, file => Assert.Equal("metropolitan", Assert.Single(file.Months).Force));
    }

    [Fact]
    public async Task Searches_and_outcomes_are_read_with_those_that_have_no_place()
    {
        IReadOnlyList<ReadFile> searches = await ReadAsync("data/police/metropolitan-stop-and-search", "*");
        IReadOnlyList<ReadFile> citySearches = await ReadAsync("data/police/city-of-london", "*stop-and-search*");
        IReadOnlyList<ReadFile> outcomes = await ReadAsync("data/police/city-of-london", "*outcomes*");

        Assert.Equal((133_783L, 133_783L), (searches.Sum(file => file.Read), searches.Sum(file => file.Kept)));
        Assert.Equal(0.226, Math.Round(searches.Sum(file => file.NotPlaced) / 133_783.0, 3));
        Assert.Equal((2_885L, 2_885L, 2_885L), Sums(citySearches));
        Assert.Equal((9_136L, 9_136L), (outcomes.Sum(file => file.Read), outcomes.Sum(file => file.Kept)));
    }

    [Fact]
    public async Task An_extract_of_many_months_is_split_and_its_outcomes_find_their_crimes()
    {
        IReadOnlyList<ReadFile> files = await ReadAsync("data/police/metropolitan-burglary-extract", "*");
        ReadFile street = files.Single(file => file.Kind == SourceKind.Street);
        ReadFile outcomes = files.Single(file => file.Kind == SourceKind.Outcomes);

        HashSet<string> crimes = [.. street.Months.SelectMany(month => Enumerable.Range(0, month.Rows.Id.Count).Select(month.Rows.Id.Text))];
        string[] found = [.. outcomes.Months.SelectMany(month => Enumerable.Range(0, month.Rows.Id.Count).Select(month.Rows.Id.Text))];

        Assert.Equal((36_171L, 8_280L), (street.Read, outcomes.Kept));
        Assert.All(found, id => Assert.Contains(id, crimes));
        Assert.Equal((new DateOnly(2010, 12, 1), new DateOnly(2025, 2, 1)), (street.Months[0].Month, street.Months[^1].Month));
    }

    private static int Count(ReadFile file, CrimeType type) => file.Months[0].Rows.Type.Bytes.Count((byte)type);

    private static (long Read, long Kept, long NotPlaced) Sums(IReadOnlyList<ReadFile> files) => (files.Sum(file => file.Read), files.Sum(file => file.Kept), files.Sum(file => file.NotPlaced));

    private static async Task<IReadOnlyList<ReadFile>> ReadAsync(string folder, string pattern)
    {
        List<ReadFile> read = [];
        foreach (string path in Directory.EnumerateFiles(Shared.PathOf(folder), pattern).Order(StringComparer.Ordinal))
        {
            read.Add(await FileReader.ReadAsync(PoliceFile.At(path), Rules, cancellationToken: TestContext.Current.CancellationToken));
        }

        return read;
    }
}
