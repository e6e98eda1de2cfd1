using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Reading;
using Wardmote.Evidence.Rows;

namespace Wardmote.Tests.Evidence.Reading;

/// <summary>What becomes of good and of bad rows: each is kept or refused, and said.</summary>
public sealed class FileReaderTests
{
    [Fact]
    public async Task A_street_file_becomes_columns()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1)), Given.Row("", type: "Anti-social behaviour", outcome: ""), Given.Row(Given.Id(2), longitude: "", latitude: "", location: "No Location", lsoa: ""));

        ReadMonth month = Assert.Single(read.Months);
        Assert.Equal((SourceKind.Street, 3L, 3L, 1L, 0L), (read.Kind, read.Read, read.Kept, read.NotPlaced, read.Refused));
        Assert.Equal(("south-yorkshire", new DateOnly(2021, 3, 1)), (month.Force, month.Month));
        Assert.Equal([0, 0, 1], month.Rows.Point.Numbers.ToArray());
        Assert.Equal((1, -1.470085, 53.381129), (month.Rows.Points.Count, month.Rows.Points.Longitude(0), month.Rows.Points.Latitude(0)));
        Assert.Equal(("On or near High Street", new StatedLsoa("E01008073", "Sheffield 022A")), (month.Rows.Points.Location(0), month.Rows.Points.Lsoa(0)));
        Assert.Equal([CrimeType.Burglary, CrimeType.AntiSocialBehaviour, CrimeType.Burglary], [month.Rows.Type[0], month.Rows.Type[1], month.Rows.Type[2]]);
        Assert.Equal(["Under investigation", "", "Under investigation"], [month.Rows.Outcome[0], month.Rows.Outcome[1], month.Rows.Outcome[2]]);
        Assert.Equal([Given.Id(1), "", Given.Id(2)], [month.Rows.Id.Text(0), month.Rows.Id.Text(1), month.Rows.Id.Text(2)]);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Line_ends_and_a_mark_at_the_beginning_change_nothing(string lineEnd, string beginning)
    {
        string content = beginning + (Given.StreetHeader + Given.Row(Given.Id(1)) + Given.Row(Given.Id(2))).Replace("\n", lineEnd, StringComparison.Ordinal);

        ReadFile read = await Given.ReadAsync(content);
        ReadFile unended = await Given.ReadAsync(content.TrimEnd());

        Assert.Equal((2L, 2L), (read.Read, read.Kept));
        Assert.Equal((2L, 2L), (unended.Read, unended.Kept));
        Assert.Equal("Under investigation", read.Months[0].Rows.Outcome[1]);
    }

    [Fact]
    public async Task Quotation_marks_within_quotation_marks_are_part_of_the_name()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1), location: "\"On or near \"\"The Mall\"\", North\""), Given.Row(Given.Id(2), location: "On or near 6\" Pipe"), Given.Row(Given.Id(3), location: "\"On or near\nTwo Lines\""));

        MapPoints points = read.Months[0].Rows.Points;
        Assert.Equal(["On or near \"The Mall\", North", "On or near 6\" Pipe", "On or near\nTwo Lines"], [points.Location(0), points.Location(1), points.Location(2)]);
        Assert.Equal(0, read.Refused);
    }

    [Fact]
    public async Task A_quotation_mark_that_is_not_closed_costs_only_its_own_row()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1)), Given.Row(Given.Id(2), location: "\"On or near Nowhere"), Given.Row(Given.Id(3)));

        Assert.Equal((3L, 2L), (read.Read, read.Kept));
        Assert.Equal(new BatchReason("A quotation mark is not closed", 1, "line 3"), Assert.Single(read.Reasons));
    }

    [Fact]
    public async Task A_row_with_thirteen_columns_is_refused_and_the_others_are_kept()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1)), Given.Row(Given.Id(2)).Replace("\n", ",\n", StringComparison.Ordinal), "\n", "one,two\n", Given.Row(Given.Id(3)));

        Assert.Equal((4L, 2L, 2L), (read.Read, read.Kept, read.Refused));
        Assert.Contains(new BatchReason("The row has 13 columns; 12 were expected", 1, "line 3"), read.Reasons);
        Assert.Contains(new BatchReason("The row has 2 columns; 12 were expected", 1, "line 5"), read.Reasons);
    }

    [Fact]
    public async Task A_wrong_header_refuses_the_file_and_says_what_was_expected()
    {
        ReadFile read = await Given.ReadAsync("Crime ID,Month,Type\n1,2021-03,Burglary\n2,2021-03,Burglary");

        Assert.True(read.IsRefused);
        Assert.Equal((2L, 0L), (read.Read, read.Kept));
        Assert.Contains("“Crime ID,Month,Type”; “Crime ID,Month,Reported by,", read.Reasons[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Months_that_cannot_be_are_refused()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(month: "2021-02"), Given.Row(month: "2021-13"), Given.Row(month: "March"), Given.Row());
        ReadFile later = await Given.ReadAsync(Given.StreetHeader + Given.Row(month: "2031-05") + Given.Row(month: "2026-11"), "extract.csv");

        Assert.Equal((4L, 1L), (read.Read, read.Kept));
        Assert.Contains(new BatchReason("The month is 2021-02, but the file is of 2021-03", 1, "line 2"), read.Reasons);
        Assert.Contains(new BatchReason("The month is none: 2021-03 was expected; the first is “2021-13”", 2, "line 3"), read.Reasons);
        Assert.Equal(new BatchReason("The month is 2031-05, which has not been yet", 1, "line 2"), Assert.Single(later.Reasons));
        Assert.Equal(1, later.Kept);
    }

    [Fact]
    public async Task Swapped_coordinates_are_put_right_and_said()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1), longitude: "53.381129", latitude: "-1.470085"), Given.Row(Given.Id(2), longitude: "53.381129", latitude: "-1.470085"));

        Assert.Equal((2L, 0L), (read.Kept, read.NotPlaced));
        Assert.Equal((1, -1.470085), (read.Months[0].Rows.Points.Count, read.Months[0].Rows.Points.Longitude(0)));
        Assert.Equal(new BatchReason("Longitude and latitude stood in each other’s place and were put right", 2, "line 2", IsRefusal: false), Assert.Single(read.Reasons));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2.500000", "54.000000")]
    [InlineData("2.352222", "48.856613")]
    [InlineData("-74.006000", "40.712800")]
    [InlineData("somewhere", "53.381129")]
    [InlineData("-1.470085", "")]
    public async Task A_point_in_the_sea_abroad_or_unreadable_is_kept_and_not_placed(string longitude, string latitude)
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1), longitude: longitude, latitude: latitude), Given.Row(Given.Id(2)));

        Assert.Equal((2L, 1L), (read.Kept, read.NotPlaced));
        Assert.Equal((1L, false), (Assert.Single(read.Reasons).Rows, read.Reasons[0].IsRefusal));
    }

    [Theory]
    [InlineData(-5.7158, 50.0657)]
    [InlineData(-6.3, 49.91)]
    [InlineData(1.7627, 52.4811)]
    [InlineData(-2.0, 55.77)]
    [InlineData(0.11, 53.575)]
    [InlineData(-5.32, 51.88)]
    [InlineData(-4.69, 53.31)]
    [InlineData(-5.93, 54.6)]
    [InlineData(-1.15, 60.15)]
    [InlineData(1.4, 51.38)]
    public async Task Places_on_the_coast_are_on_land(double longitude, double latitude)
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1), longitude: FormattableString.Invariant($"{longitude}"), latitude: FormattableString.Invariant($"{latitude}")));

        Assert.Equal(0, read.NotPlaced);
    }

    [Fact]
    public async Task A_Crime_ID_that_comes_again_is_kept_once_where_all_is_the_same_and_twice_where_it_is_not()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1)), Given.Row(Given.Id(1)), Given.Row(Given.Id(2)), Given.Row(Given.Id(2), outcome: "Local resolution"), Given.Row(Given.Id(3)));

        Assert.Equal((5L, 4L, 1L), (read.Read, read.Kept, read.Refused));
        Assert.Equal((1, 2), (read.Months[0].Facts.Repeated, read.Months[0].Facts.SharedIds));
        Assert.Contains(read.Reasons, reason => reason is { IsRefusal: true, Rows: 1, FirstPlace: "line 3" });
        Assert.Contains(read.Reasons, reason => reason is { IsRefusal: false, Rows: 2, FirstPlace: "line 4" });
    }

    [Fact]
    public async Task Rows_without_Crime_ID_are_never_taken_for_one_another()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(type: "Anti-social behaviour"), Given.Row(type: "Anti-social behaviour"), Given.Row(type: "Other crime"), Given.Row(type: "Other crime"));

        Assert.Equal((4L, 2), (read.Kept, read.Months[0].Facts.WithoutId));
    }

    [Fact]
    public async Task An_unknown_category_is_kept_under_its_own_name()
    {
        ReadFile read = await Given.StreetAsync(Given.Row(Given.Id(1), type: "Rustling"), Given.Row(Given.Id(2), type: "Rustling"), Given.Row(Given.Id(3)));

        Assert.Equal(2, read.Months[0].Facts.Types["Rustling"]);
        Assert.Equal(CrimeType.Unknown, read.Months[0].Rows.Type[0]);
        Assert.Equal(2, Assert.Single(read.Reasons).Rows);
        Assert.Contains("“Rustling”", read.Reasons[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Crime_ID_of_another_form_is_kept_by_its_checksum()
    {
        ReadFile read = await Given.StreetAsync(Given.Row("SY/1234/21"), Given.Row(Given.Id(1)));

        Assert.True(read.Months[0].Rows.Id.Has(0));
        Assert.Equal((2L, false), (read.Kept, Assert.Single(read.Reasons).IsRefusal));
    }

    [Fact]
    public async Task The_answer_is_the_same_on_one_core_and_on_many()
    {
        string content = Given.StreetHeader + string.Concat(Enumerable.Range(0, 30_000).Select(i =>
            Given.Row(Given.Id(i), longitude: FormattableString.Invariant($"{-1.4 - (i % 977 / 10_000.0):0.000000}"), location: i % 50 == 0 ? "\"On, near\"" : $"On or near Street {i % 31}", type: i % 3 == 0 ? "Drugs" : "Robbery")));

        ReadFile one = await Given.ReadAsync(content, rules: Given.Rules with { Cores = 1 });
        ReadFile many = await Given.ReadAsync(content, rules: Given.Rules with { Cores = 4 });

        Assert.Equal(30_000, one.Kept);
        Assert.Equal(one.Fingerprint, many.Fingerprint);
        Assert.All(one.Months[0].Columns, column => Assert.Equal(column.Value, many.Months[0].Columns[column.Key]));
    }
}
