using System.Globalization;
using System.Text.Json;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;
using Wardmote.Strategy.Findings;
using Wardmote.Tests.Evidence;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Trends, intervals, forecasts, limits, harm, concentration and disparity of an assessment against the formulas of docs/methods, written out a second time on the plain rows.</summary>
[Collection(AssessedBarnsleyCollection.Name)]
public sealed class RecomputedModelsTests(AssessedBarnsley barnsley)
{
    private const int Year = AssessedBarnsley.LastYear;

    /// <summary>March 2020 and August 2021: the restrictions of the pandemic begin and are over.</summary>
    private static readonly int[] Steps = [26, 43];

    private static readonly double[] Days = [.. Enumerable.Range(0, AssessedBarnsley.Months).Select(month => (double)DateTime.DaysInMonth(AssessedBarnsley.First.AddMonths(month).Year, AssessedBarnsley.First.AddMonths(month).Month))];

    [Fact, Requirement("S2.12")]
    public async Task Trends_and_their_intervals_come_out_of_a_second_regression_and_a_second_quantile_of_Student()
    {
        await barnsley.ReadyAsync();
        int checkedTypes = 0;
        foreach ((TypeChoice type, double[] months) in Types().Where(one => Figures.ContainsKey($"{one.Type.Slug}.trend")))
        {
            var (beta, errors, means, _) = PlainSums.QuasiPoisson(months, PlainSums.MonthRows(months.Length, Steps));
            int[] known = [.. Enumerable.Range(0, months.Length).Where(month => double.IsFinite(months[month]))];
            double[] off = [.. months.Zip(means, (count, mean) => (count - mean) / Math.Sqrt(mean))];
            double alike = known.Where(month => month > 0 && double.IsFinite(off[month - 1])).Average(month => off[month] * off[month - 1]) / known.Average(month => off[month] * off[month]);
            double resemblance = Math.Clamp(alike + ((beta.Length + ((beta.Length + 2) * alike)) / known.Length), 0, 0.95), worth = (1 - resemblance) / (1 + resemblance);
            double half = PlainSums.StudentQuantile(0.975, Math.Max(1, (known.Length * worth) - beta.Length)) * errors[1] / Math.Sqrt(worth);
            Figure trend = Figures[$"{type.Slug}.trend"];
            Near(Percent(beta[1]), trend.Number, type);
            Near(Percent(beta[1] - half), trend.Low, type);
            Near(Percent(beta[1] + half), trend.High, type);
            checkedTypes++;
        }

        Assert.True(checkedTypes >= 12);
        static double Percent(double slope) => 100 * (Math.Exp(slope) - 1);
        static void Near(double expected, double? actual, TypeChoice type) => Assert.True(Math.Abs(expected - actual!.Value) <= 1e-3 * Math.Max(1, Math.Abs(expected)), $"{type.Slug}: {expected} and {actual}");
    }

    [Fact, Requirement("S2.12")]
    public async Task Intervals_of_changes_are_the_exact_ones_of_counts_divided_by_the_spread_of_their_months()
    {
        await barnsley.ReadyAsync();
        int checkedTypes = 0;
        foreach ((TypeChoice type, double[] months) in Types().Where(one => Figures.ContainsKey($"{one.Type.Slug}.change") && one.Months.Where(double.IsFinite).Average() >= 5))
        {
            double spread = Math.Max(1, PlainSums.QuasiPoisson(months, PlainSums.MonthRows(months.Length, Steps), Days).Dispersion);
            double before = months[(Year - 12)..Year].Sum() / spread, after = months[Year..].Sum() / spread;
            (double low, double high) = PlainSums.ExactShare(after, before + after);
            Figure change = Figures[$"{type.Slug}.change"];
            Assert.Equal(100 * ((low / (1 - low)) - 1), change.Low!.Value, 0.01);
            Assert.Equal(100 * ((high / (1 - high)) - 1), change.High!.Value, 0.01);
            checkedTypes++;
        }

        Assert.True(checkedTypes >= 8);
    }

    [Fact, Requirement("S2.12")]
    public async Task Intervals_of_rates_are_Byars_by_its_formula()
    {
        await barnsley.ReadyAsync();
        double people = AssessedBarnsley.People("data/population/ward_mid2020_persons_single_year_of_age.csv.gz", barnsley.Wards.Areas.Select(ward => ward.Code)).Values.Sum();
        foreach ((TypeChoice type, double[] months) in Types().Where(one => one.Months[Year..].Sum() >= 10))
        {
            double count = months[Year..].Sum();
            double Byar(double events, double z) => 1000 / people * events * Math.Pow(1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events))), 3);
            Assert.Equal(Byar(count, -1.959964), Figures[$"{type.Slug}.rate"].Low!.Value, 1e-5);
            Assert.Equal(Byar(count + 1, 1.959964), Figures[$"{type.Slug}.rate"].High!.Value, 1e-5);
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task The_forecast_by_the_mean_of_the_last_year_and_its_range_come_out_of_three_plain_trials()
    {
        await barnsley.ReadyAsync();
        (TypeChoice Type, double[] Months, AssessedType Assessed)[] such = [.. Types().Select(one => (one.Type, one.Months, barnsley.Draft.Content.Evidence.Of(one.Type.Slug)!)).Where(one => one.Item3.Forecast.Record?.Method == "last-12-months mean")];
        Assert.NotEmpty(such);
        foreach ((TypeChoice type, double[] months, AssessedType assessed) in such)
        {
            double Said(int origin) => Enumerable.Range(origin - 12, 12).Sum(month => double.IsFinite(months[month]) ? months[month] : Known(months, origin - 24, origin, month));
            double[] off = [.. new[] { 25, 29, 33 }.Select(origin => Math.Abs(Math.Sqrt(months[origin..(origin + 12)].Sum()) - Math.Sqrt(Said(origin))))];
            double size = Math.Sqrt(off.Average(one => one * one)), expected = Said(months.Length);
            (double low, double high) Range(double chance) => Math.Max(off.Max(), PlainSums.StudentQuantile(chance, 3) * size) is var half ? (Math.Floor(Math.Pow(Math.Max(0, Math.Sqrt(expected) - half), 2)), Math.Ceiling(Math.Pow(Math.Sqrt(expected) + half, 2))) : default;
            Figure figure = Figures[$"{type.Slug}.expected"];
            Assert.Equal(expected, figure.Number!.Value, 1e-6);
            Assert.Equal(Range(0.9), (figure.Low!.Value, figure.High!.Value));
            Assert.Equal(Range(0.975), (assessed.Forecast.Record!.Total.Range95.Low, assessed.Forecast.Record.Total.Range95.High));
        }

        static double Known(double[] months, int from, int to, int month) => new[] { month - 12, month + 12 }.Where(other => other >= from && other < to && double.IsFinite(months[other])).Average(other => months[other]);
    }

    [Fact, Requirement("S2.12")]
    public async Task Control_limits_of_the_months_are_those_of_a_chart_worked_out_by_hand()
    {
        await barnsley.ReadyAsync();
        foreach ((TypeChoice type, double[] months) in Types().Where(one => one.Months.Where(double.IsFinite).Average() >= 5))
        {
            double[] beta = PlainSums.QuasiPoisson(months, PlainSums.MonthRows(months.Length, Steps), Days).Coefficients;
            double[] season = [.. PlainSums.MonthRows(12).Select(row => Math.Exp((row[2] * beta[2]) + (row[3] * beta[3]) + (row[4] * beta[4]) + (row[5] * beta[5])))];
            double[] exposures = [.. Days.Select((days, month) => days * season[month % 12] / season.Average())];
            bool IsOrdinary(int month) => (month < Steps[0] || month >= Steps[1]) && double.IsFinite(months[month]);
            int[] ordinary = [.. Enumerable.Range(0, months.Length).Where(IsOrdinary)];
            double centre = ordinary.Sum(month => months[month]) / ordinary.Sum(month => exposures[month]);
            double Off(int month) => ((months[month] / exposures[month]) - centre) / Math.Sqrt(centre / exposures[month]);
            double width = 3 * ordinary.Where(month => month > 0 && IsOrdinary(month - 1)).Average(month => Math.Abs(Off(month) - Off(month - 1))) / 1.128;
            Chart chart = barnsley.Draft.Document.Blocks.OfType<Chart>().First(one => one.Title.StartsWith($"{type.Name} in", StringComparison.Ordinal) && one.Title.EndsWith("by month", StringComparison.Ordinal));
            foreach (int month in ordinary)
            {
                double usual = centre * exposures[month], reach = width * Math.Sqrt(centre / exposures[month]) * exposures[month];
                Assert.Equal(usual + reach, chart.Series.Single(series => series.Role == ChartRole.UpperLimit).Values[month]!.Value, 0.01);
                Assert.Equal(Math.Max(0, usual - reach), chart.Series.Single(series => series.Role == ChartRole.LowerLimit).Values[month]!.Value, 0.01);
            }

            Assert.Equal(ordinary.Where(month => Math.Abs(Off(month)) > width), chart.Signals);
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task Shares_of_harm_are_the_weights_of_the_table_times_the_rows()
    {
        await barnsley.ReadyAsync();
        using var file = JsonDocument.Parse(typeof(HarmTable).Assembly.GetManifestResourceStream("Wardmote.Evidence.harm.weights.json")!);
        Dictionary<string, double> weights = file.RootElement.GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("id").GetString() == "crime-harm-index").GetProperty("types").EnumerateArray()
            .Select(type => (Name: type.GetProperty("type").GetString()!, Weight: WeightOf(type))).Where(one => one.Weight is not null).ToDictionary(one => one.Name, one => one.Weight!.Value, StringComparer.Ordinal);
        Dictionary<string, double> counts = Types().Where(one => one.Type.Types is [var only] && only.IsCrime).ToDictionary(one => one.Type.Name, one => one.Months[Year..].Sum(), StringComparer.Ordinal);
        double harm = counts.Where(one => weights.ContainsKey(one.Key)).Sum(one => one.Value * weights[one.Key]);

        TableBlock table = barnsley.Draft.Pack.Tables.Single(one => one.Id == "harm-against-volume").Table;

        Assert.Equal(counts.Count(one => one.Value > 0), table.Rows.Count);
        foreach (IReadOnlyList<DocumentText> row in table.Rows.Where(row => row[^1].Length > 0))
        {
            string name = row[0].Text.Replace(" (weight unverified)", "", StringComparison.Ordinal);
            Assert.Equal((100 * counts[name] * weights[name] / harm).ToString("0.#", CultureInfo.InvariantCulture), double.Parse(row[^1].Text, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture));
            Assert.Equal((100 * counts[name] / counts.Values.Sum()).ToString("0.#", CultureInfo.InvariantCulture), double.Parse(row[3].Text, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture));
            Assert.Equal($"{1 + counts.Values.Count(other => other > counts[name])}", row[2].Text);
        }

        static double? WeightOf(JsonElement type) => type.TryGetProperty("mix", out JsonElement mix) ? mix.EnumerateArray().Where(one => one.TryGetProperty("weight", out _)).ToArray() is { Length: > 0 } known ? known.Sum(one => one.GetProperty("weight").GetDouble() * one.GetProperty("share").GetDouble()) : null
            : type.TryGetProperty("central", out JsonElement central) ? central.GetDouble() : null;
    }

    [Fact, Requirement("S2.12")]
    public async Task Concentration_at_map_points_and_in_wards_is_found_again_by_sorting_the_rows()
    {
        await barnsley.ReadyAsync();
        Dictionary<string, double> people = AssessedBarnsley.People("data/population/ward_mid2020_persons_single_year_of_age.csv.gz", barnsley.Wards.Areas.Select(ward => ward.Code));
        (PlainRow Row, int Ward, int SmallArea)[] placed = [.. barnsley.Rows.SelectMany(month => month).Where(row => row.Ward >= 0)];
        int points = placed.Select(row => (row.Row.Longitude, row.Row.Latitude)).Distinct().Count();
        Finding[] found = [.. barnsley.Draft.Content.Findings.Where(finding => finding.Kind == FindingKind.Concentration)];
        Assert.NotEmpty(found);
        foreach (Finding finding in found)
        {
            TypeChoice type = TypeChoice.Find(finding.TypeSlug)!;
            if (finding.Key.EndsWith(":points", StringComparison.Ordinal))
            {
                int[] falling = [.. placed.Where(row => type.Types.Contains(row.Row.Type)).GroupBy(row => (row.Row.Longitude, row.Row.Latitude)).Select(group => group.Count()).OrderDescending()];
                int sum = 0, half = falling.TakeWhile(count => (sum += count) - count < falling.Sum() / 2.0).Count();
                Assert.Equal(100.0 * half / points, finding.Figures[0].Number!.Value, 1e-9);
                Assert.Contains(finding.Figures, figure => figure.Text == $"{half:N0} of {points:N0}");
                continue;
            }

            (double Count, double People)[] wards = [.. barnsley.Wards.Areas.Select((ward, at) => (barnsley.Counted(type.Types.Contains, at)[Year..].Sum(), people[ward.Code])).OrderByDescending(ward => ward.Item1)];
            double all = wards.Sum(ward => ward.Count), before = 0;
            (double Count, double People)[] top = [.. wards.TakeWhile(ward => (before += ward.Count) - ward.Count < all / 2)];
            Assert.Equal(100 * top.Sum(ward => ward.Count) / all, finding.Figures[0].Number!.Value, 1e-9);
            Assert.Contains(finding.Figures, figure => Math.Abs((figure.Number ?? 0) - (100 * top.Sum(ward => ward.People) / people.Values.Sum())) < 1e-9);
        }
    }

    [Fact, Requirement("S2.12")]
    public async Task Disparity_by_deprivation_is_the_ratio_of_two_rates_counted_by_small_area()
    {
        await barnsley.ReadyAsync();
        Dictionary<string, double> people = AssessedBarnsley.People("data/population/lsoa11_mid2020_single_year_of_age.csv.gz", barnsley.SmallAreas.Areas.Select(area => area.Code));
        Dictionary<string, int> deciles = Deciles();
        Finding[] found = [.. barnsley.Draft.Content.Findings.Where(finding => finding.Key.StartsWith("disparity:deprivation", StringComparison.Ordinal))];
        Assert.NotEmpty(found);
        foreach (Finding finding in found)
        {
            TypeChoice type = TypeChoice.Find(finding.TypeSlug)!;
            double Rate(Func<int, bool> isAsked)
            {
                HashSet<int> areas = [.. barnsley.SmallAreas.Areas.Index().Where(area => isAsked(deciles[area.Item.Code])).Select(area => area.Index)];
                return 1000.0 * barnsley.Rows.Skip(Year).SelectMany(month => month).Count(row => areas.Contains(row.SmallArea) && type.Types.Contains(row.Row.Type)) / areas.Sum(area => people[barnsley.SmallAreas.Areas[area].Code]);
            }

            double most = Rate(decile => decile <= 2), least = Rate(decile => decile >= 9);
            Assert.Equal(most / least, finding.Figures[0].Number!.Value, 1e-6);
            Assert.Contains(finding.Figures, figure => Math.Abs((figure.Number ?? 0) - most) < 1e-6);
            Assert.Contains(finding.Figures, figure => Math.Abs((figure.Number ?? 0) - least) < 1e-6);
        }
    }

    private IReadOnlyDictionary<string, Figure> Figures => barnsley.Draft.Content.Figures;

    private IEnumerable<(TypeChoice Type, double[] Months)> Types() => TypeChoice.All.Where(type => Figures.ContainsKey($"{type.Slug}.recorded")).Select(type => (type, barnsley.Counted(type.Types.Contains)));

    private Dictionary<string, int> Deciles()
    {
        HashSet<string> codes = [.. barnsley.SmallAreas.Areas.Select(area => area.Code)];
        using StreamReader reader = AssessedBarnsley.Open("data/deprivation/imd2019_ranks_deciles_england_lsoa11.csv.gz");
        int at = Array.FindIndex(reader.ReadLine()!.Split(','), heading => heading.Contains("IMD", StringComparison.OrdinalIgnoreCase) && heading.Contains("decile", StringComparison.OrdinalIgnoreCase));
        Dictionary<string, int> deciles = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            if (!codes.Contains(cells[0].Trim('"')))
            {
                continue;
            }

            deciles[cells[0].Trim('"')] = (int)double.Parse(cells[at], CultureInfo.InvariantCulture);
        }

        return deciles;
    }
}
