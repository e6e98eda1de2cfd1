using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas.Importing;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Strategy.Assessments;
using Wardmote.Tests.Evidence;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>
/// Barnsley's real months from January 2018 to September 2021 (July 2019 was never published), stored once for several classes, with the assessment that the
/// program makes of them, and the same rows counted by plain loops.
/// </summary>
public sealed class AssessedBarnsley : IAsyncLifetime
{
    public const int Months = 45;

    /// <summary>The first month of the last year of the assessment, counted from 0.</summary>
    public const int LastYear = 33;

    public static readonly DateOnly First = new(2018, 1, 1);

    private readonly SemaphoreSlim _one = new(1);

    private RunningApp? _app;

    public RunningApp App => _app!;

    public AssessmentDraft Draft { get; private set; } = null!;

    public BoundaryFile Wards { get; private set; } = null!;

    public BoundaryFile SmallAreas { get; private set; } = null!;

    /// <summary>For each month its rows with their ward and small area, −1 where they lie in none; no row of a month that is missing.</summary>
    public IReadOnlyList<(PlainRow Row, int Ward, int SmallArea)[]> Rows { get; private set; } = [];

    /// <summary>Everything stored and the draft made; a test without the shared material is skipped here.</summary>
    public async Task<AssessedBarnsley> ReadyAsync()
    {
        await _one.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_app is null)
            {
                await StoreAsync();
            }
        }
        finally
        {
            _one.Release();
        }

        return this;
    }

    /// <summary>The months of some types, in the whole area or one ward; a missing month is not a number.</summary>
    public double[] Counted(Func<CrimeType, bool> isAsked, int? ward = null) =>
        [.. Rows.Select(month => month.Length == 0 ? double.NaN : month.Count(row => isAsked(row.Row.Type) && (ward is null ? row.Ward >= 0 : row.Ward == ward)))];

    /// <summary>The people of all ages of a table, by area code.</summary>
    public static Dictionary<string, double> People(string file, IEnumerable<string> codes)
    {
        HashSet<string> asked = [.. codes];
        Dictionary<string, double> people = new(StringComparer.Ordinal);
        using StreamReader reader = Open(file);
        int all = Array.FindIndex(reader.ReadLine()!.Replace("\"", "", StringComparison.Ordinal).Split(','), heading => heading.Contains("All", StringComparison.OrdinalIgnoreCase) || heading == "total_population");
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Replace("\"", "", StringComparison.Ordinal).Split(',');
            if (cells.FirstOrDefault(asked.Contains) is { } code)
            {
                people[code] = double.Parse(cells[all], CultureInfo.InvariantCulture);
            }
        }

        return people;
    }

    public static StreamReader Open(string file) => new(new GZipStream(File.OpenRead(Shared.PathOf(file)), CompressionMode.Decompress));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _one.Dispose();
    }

    private async Task StoreAsync()
    {
        (Wards, SmallAreas) = (Boundaries("wards_2019_barnsley"), Boundaries("lsoa11_barnsley"));
        Dictionary<(double, double), (int, int)> places = [];
        Rows = [.. Enumerable.Range(0, Months).Select(month => Plain(month).Select(row => Placed(row, places)).ToArray())];
        RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");
        await StoredStreetMonths.BoundariesAsync(app, "lsoa11_barnsley");
        await DenominatorTests.TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);
        await DenominatorTests.TableAsync(app, "data/population/lsoa11_mid2020_single_year_of_age.csv.gz", BatchKind.Population);
        await DenominatorTests.TableAsync(app, "data/deprivation/imd2019_ranks_deciles_england_lsoa11.csv.gz", BatchKind.Deprivation);
        foreach ((int month, var rows) in Rows.Index().Where(one => one.Item.Length > 0))
        {
            await StoredStreetMonths.AddAsync(app, "south-yorkshire", First.AddMonths(month), [.. rows.Select(row => row.Row)]);
        }

        Draft = await DraftAsync(app);
        _app = app;
    }

    public static Task<AssessmentDraft> DraftAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<MakeDraft>().RunAsync(
        new(new Assessment(app.PartnershipId, "Strategic assessment", new AssessmentRecipe("ward-2019", null, "2018-01", "2021-09")), ProposesFindings: true), CancellationToken.None));

    private (PlainRow, int, int) Placed(PlainRow row, Dictionary<(double, double), (int, int)> places)
    {
        if (row.Longitude is not { } x)
        {
            return (row, -1, -1);
        }

        if (!places.TryGetValue((x, row.Latitude!.Value), out (int Ward, int SmallArea) at))
        {
            Position place = new(x, row.Latitude!.Value);
            places[(x, row.Latitude!.Value)] = at = (Holding(Wards, place), Holding(SmallAreas, place));
        }

        return (row, at.Ward, at.SmallArea);
    }

    private static int Holding(BoundaryFile file, Position place) => file.Areas.Index().Where(area => area.Item.Shape.Contains(place)).Select(area => area.Index).DefaultIfEmpty(-1).First();

    private static IEnumerable<PlainRow> Plain(int month) =>
        month == 18 ? [] : StoredStreetMonths.Rows($"data/police/south-yorkshire/{First.AddMonths(month):yyyy-MM}-south-yorkshire-street.csv.gz").Where(row => row.LsoaName.StartsWith("Barnsley", StringComparison.Ordinal));

    private static BoundaryFile Boundaries(string name)
    {
        using FileStream content = File.OpenRead(Shared.PathOf($"data/boundaries/{name}.geojson.gz"));
        return BoundaryFile.Read(name, new GZipStream(content, CompressionMode.Decompress));
    }
}

/// <summary>The classes that look at the same assessment of Barnsley.</summary>
[CollectionDefinition(Name)]
public sealed class AssessedBarnsleyCollection : ICollectionFixture<AssessedBarnsley>
{
    public const string Name = "Assessed Barnsley";
}
