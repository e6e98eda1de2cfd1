using System.Globalization;
using System.Net;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Counts, changes, rates, sums, areas and their ranks against a second count, straight from the rows of the files; and the same recipe twice.</summary>
[Collection(AssessedBarnsleyCollection.Name)]
public sealed class RecomputedTests(AssessedBarnsley barnsley)
{
    private const int From = AssessedBarnsley.LastYear;

    [Fact, Requirement("S2.12"), Requirement("S2.15")]
    public async Task Counts_changes_and_rates_of_every_type_and_ward_are_what_the_rows_of_the_files_say()
    {
        await barnsley.ReadyAsync();
        Dictionary<string, double> people = AssessedBarnsley.People("data/population/ward_mid2020_persons_single_year_of_age.csv.gz", barnsley.Wards.Areas.Select(ward => ward.Code));
        IReadOnlyDictionary<string, Figure> figures = barnsley.Draft.Content.Figures;

        Assert.Equal(people.Values.Sum(), figures["residents"].Number);
        foreach (TypeChoice type in Types())
        {
            double[] months = barnsley.Counted(type.Types.Contains);
            double before = months[(From - 12)..From].Sum(), after = months[From..].Sum();
            Assert.Equal(after, figures[$"{type.Slug}.recorded"].Number);
            Assert.Equal(after, figures[$"{type.Slug}.compared"].Number);
            Assert.Equal(before, figures[$"{type.Slug}.before"].Number);
            Assert.Equal(1000.0 * after / people.Values.Sum(), figures[$"{type.Slug}.rate"].Number!.Value, 1e-9);
            if (figures.TryGetValue($"{type.Slug}.change", out Figure? change))
            {
                Assert.Equal(100.0 * (after - before) / before, change.Number!.Value, 1e-9);
            }

            foreach (IReadOnlyList<DocumentText> line in Packed($"{type.Slug}-by-area").Rows)
            {
                int ward = barnsley.Wards.Areas.Index().Single(one => one.Item.Code == line[0].Text).Index;
                double[] ofWard = barnsley.Counted(type.Types.Contains, ward);
                double recorded = ofWard[From..].Sum(), earlier = ofWard[(From - 12)..From].Sum();
                Assert.Equal([$"{recorded}", $"{earlier}"], [line[3].Text, line[12].Text]);
                Assert.Equal((1000 * recorded / people[line[0].Text]).ToString("F4", CultureInfo.InvariantCulture), line[5].Text);
                if (line[14].Text.Length > 0)
                {
                    Assert.Equal((100 * (recorded - earlier) / earlier).ToString("F2", CultureInfo.InvariantCulture).Replace("-0.00", "0.00", StringComparison.Ordinal), line[14].Text);
                }
            }
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task The_fifth_of_each_ward_by_rate_is_that_of_a_plain_sorting()
    {
        await barnsley.ReadyAsync();

        foreach (TypeChoice type in Types())
        {
            IReadOnlyList<IReadOnlyList<DocumentText>> rows = Packed($"{type.Slug}-by-area").Rows;
            double[] rates = [.. rows.Select(row => double.Parse(row[5].Text, CultureInfo.InvariantCulture)).OrderDescending()];
            foreach (IReadOnlyList<DocumentText> row in rows)
            {
                int place = Array.IndexOf(rates, double.Parse(row[5].Text, CultureInfo.InvariantCulture));
                Assert.Equal(new[] { "highest", "second highest", "middle", "second lowest", "lowest" }[place * 5 / rates.Length], row[8].Text);
            }

            TableBlock read = barnsley.Draft.Document.Blocks.OfType<TableBlock>().First(table => table.Name.StartsWith($"{type.Name} by ward", StringComparison.Ordinal));
            double[] shown = [.. read.Rows.Select(row => double.Parse(row[2].Text, CultureInfo.InvariantCulture))];
            Assert.Equal(shown.OrderDescending(), shown);
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task The_sums_of_twelve_months_are_sums_of_the_rows_and_none_spans_the_missing_month()
    {
        await barnsley.ReadyAsync();

        foreach ((string slug, string title) in new[] { ("all-crime", "All crime"), ("anti-social-behaviour", "Anti-social behaviour") })
        {
            double[] months = barnsley.Counted(TypeChoice.Find(slug)!.Types.Contains);
            Chart rolling = barnsley.Draft.Document.Blocks.OfType<Chart>().Single(chart => chart.Title.StartsWith(title, StringComparison.Ordinal) && chart.Title.EndsWith("sums of twelve months", StringComparison.Ordinal));
            double?[] expected = [.. Enumerable.Range(11, AssessedBarnsley.Months - 11).Select(last => months[(last - 11)..(last + 1)].Sum()).Select(sum => double.IsNaN(sum) ? (double?)null : sum)];
            Assert.Equal(expected, rolling.Series[0].Values);
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task The_same_recipe_on_the_same_data_gives_the_same_files_and_every_figure_leads_to_a_page()
    {
        AssessmentDraft first = (await barnsley.ReadyAsync()).Draft;

        AssessmentDraft second = await AssessedBarnsley.DraftAsync(barnsley.App);

        Assert.Equal(AssessmentFiles.Of(first).Select(file => (file.Name, AssessmentFiles.Checksum(file.Bytes))), AssessmentFiles.Of(second).Select(file => (file.Name, AssessmentFiles.Checksum(file.Bytes))));
        Browser analyst = await barnsley.App.SignInAsAsync(Role.Analyst);
        foreach (string address in first.Figures.Select(figure => figure.Href!).Distinct())
        {
            using HttpResponseMessage page = await analyst.GetAsync(address);
            Assert.True(page.StatusCode == HttpStatusCode.OK, address);
        }

        Assert.All(first.Figures, figure => Assert.True(figure is { Source.Length: > 0, DataVersion.Length: > 0 }, figure.What));
        Assert.DoesNotContain(first.Document.Blocks.OfType<ParagraphBlock>(), block => block.Text.Text.Contains("Figure {", StringComparison.Ordinal));
    }

    private IEnumerable<TypeChoice> Types() => TypeChoice.All.Where(type => barnsley.Draft.Content.Figures.ContainsKey($"{type.Slug}.recorded"));

    private TableBlock Packed(string id) => barnsley.Draft.Pack.Tables.Single(table => table.Id == id).Table;
}
