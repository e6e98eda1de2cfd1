using System.Globalization;
using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Areas.Importing;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;
using Wardmote.Tests.Evidence;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>The numbers of an assessment against a second count, straight from the rows of the files; and the same recipe twice.</summary>
public sealed class RecomputedTests
{
    private const int Months = 24;

    private static readonly DateOnly First = new(2019, 10, 1);

    [Fact, Requirement("S2.12"), Requirement("S2.15")]
    public async Task Every_number_of_an_assessment_is_what_the_rows_of_the_files_say()
    {
        PlainRow[][] rows = [.. Enumerable.Range(0, Months).Select(Rows)];
        await using RunningApp app = await BarnsleyAsync(rows);
        BoundaryFile wards = Wards();
        int[][] wardOf = [.. rows.Select(month => month.Select(row => WardOf(wards, row)).ToArray())];
        Dictionary<string, double> people = People();

        AssessmentDraft draft = await DraftAsync(app);

        int Counted(int from, int to, Func<CrimeType, bool> isAsked, int? ward = null) => Enumerable.Range(from, to - from).Sum(month => rows[month].Index().Count(row => isAsked(row.Item.Type) && wardOf[month][row.Index] is >= 0 and int at && (ward is null || at == ward)));
        IReadOnlyDictionary<string, Figure> figures = draft.Content.Figures;
        Assert.Equal(people.Values.Sum(), figures["residents"].Number);
        foreach (TypeChoice type in TypeChoice.All.Where(type => figures.ContainsKey($"{type.Slug}.recorded")))
        {
            bool Asked(CrimeType one) => type.Types.Contains(one);
            int before = Counted(0, 12, Asked), after = Counted(12, 24, Asked);
            Assert.Equal(after, figures[$"{type.Slug}.recorded"].Number);
            Assert.Equal(after, figures[$"{type.Slug}.compared"].Number);
            Assert.Equal(before, figures[$"{type.Slug}.before"].Number);
            Assert.Equal(1000.0 * after / people.Values.Sum(), figures[$"{type.Slug}.rate"].Number!.Value, 1e-9);
            if (figures.TryGetValue($"{type.Slug}.change", out Figure? change))
            {
                Assert.Equal(100.0 * (after - before) / before, change.Number!.Value, 1e-9);
            }

            TableBlock byArea = draft.Pack.Tables.Single(table => table.Id == $"{type.Slug}-by-area").Table;
            foreach (IReadOnlyList<DocumentText> line in byArea.Rows)
            {
                int ward = wards.Areas.Index().Single(one => one.Item.Code == line[0].Text).Index;
                int recorded = Counted(12, 24, Asked, ward);
                Assert.Equal([$"{recorded}", $"{Counted(0, 12, Asked, ward)}"], [line[3].Text, line[12].Text]);
                Assert.Equal((1000 * recorded / people[line[0].Text]).ToString("F4", CultureInfo.InvariantCulture), line[5].Text);
            }
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task The_same_recipe_on_the_same_data_gives_the_same_files_and_every_figure_leads_to_a_page()
    {
        await using RunningApp app = await BarnsleyAsync([.. Enumerable.Range(0, Months).Select(Rows)]);

        AssessmentDraft first = await DraftAsync(app), second = await DraftAsync(app);

        Assert.Equal(AssessmentFiles.Of(first).Select(file => (file.Name, AssessmentFiles.Checksum(file.Bytes))), AssessmentFiles.Of(second).Select(file => (file.Name, AssessmentFiles.Checksum(file.Bytes))));
        Browser analyst = await app.SignInAsAsync(Role.Analyst);
        foreach (string address in first.Figures.Select(figure => figure.Href!).Distinct())
        {
            using HttpResponseMessage page = await analyst.GetAsync(address);
            Assert.True(page.StatusCode == HttpStatusCode.OK, address);
        }

        Assert.All(first.Figures, figure => Assert.True(figure.Source?.Length > 0 && figure.DataVersion?.Length > 0, figure.What));
        Assert.DoesNotContain(first.Document.Blocks.OfType<ParagraphBlock>(), block => block.Text.Text.Contains("Figure {", StringComparison.Ordinal));
    }

    private static Task<AssessmentDraft> DraftAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<MakeDraft>().RunAsync(
        new(new Assessment(app.PartnershipId, "Strategic assessment", new AssessmentRecipe(null, null, "2019-10", "2021-09")), ProposesFindings: true), TestContext.Current.CancellationToken));

    private static async Task<RunningApp> BarnsleyAsync(PlainRow[][] rows)
    {
        RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");
        await DenominatorTests.TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);
        foreach ((int month, PlainRow[] of) in rows.Index())
        {
            await StoredStreetMonths.AddAsync(app, "south-yorkshire", First.AddMonths(month), of);
        }

        return app;
    }

    private static PlainRow[] Rows(int month) =>
        [.. StoredStreetMonths.Rows($"data/police/south-yorkshire/{First.AddMonths(month):yyyy-MM}-south-yorkshire-street.csv.gz").Where(row => row.LsoaName.StartsWith("Barnsley", StringComparison.Ordinal))];

    private static BoundaryFile Wards()
    {
        using FileStream content = File.OpenRead(Shared.PathOf("data/boundaries/wards_2019_barnsley.geojson.gz"));
        return BoundaryFile.Read("wards_2019_barnsley", new GZipStream(content, CompressionMode.Decompress));
    }

    private static int WardOf(BoundaryFile wards, PlainRow row) => row.Longitude is not { } x ? -1 : wards.Areas.Index().Where(ward => ward.Item.Shape.Contains(new(x, row.Latitude!.Value))).Select(ward => ward.Index).DefaultIfEmpty(-1).First();

    private static Dictionary<string, double> People()
    {
        using FileStream file = File.OpenRead(Shared.PathOf("data/population/ward_mid2020_persons_single_year_of_age.csv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        string[] headings = reader.ReadLine()!.Split(',');
        int all = Array.FindIndex(headings, heading => heading.Contains("All", StringComparison.OrdinalIgnoreCase));
        Dictionary<string, double> people = new(StringComparer.Ordinal);
        HashSet<string> codes = [.. Wards().Areas.Select(ward => ward.Code)];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            if (cells.FirstOrDefault(codes.Contains) is { } code)
            {
                people[code] = double.Parse(cells[all], CultureInfo.InvariantCulture);
            }
        }

        return people;
    }
}
