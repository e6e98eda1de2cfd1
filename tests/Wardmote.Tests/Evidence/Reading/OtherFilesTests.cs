using Wardmote.Evidence;
using Wardmote.Evidence.Reading;
using Wardmote.Evidence.Rows;

namespace Wardmote.Tests.Evidence.Reading;

/// <summary>Files of other kinds and in other wrappings than one month's street file.</summary>
public sealed class OtherFilesTests
{
    [Fact]
    public async Task An_outcomes_file_keeps_every_outcome_of_a_crime()
    {
        string row = $"{Given.Id(1)},2021-03,South Yorkshire Police,South Yorkshire Police,-1.470085,53.381129,On or near High Street,E01008073,Sheffield 022A,";

        ReadFile read = await Given.ReadAsync($"{Given.OutcomesHeader}{row}Offender sent to prison\n{row}Offender sent to prison\n{row}Local resolution\n", "2021-03-south-yorkshire-outcomes.csv");

        Assert.Equal((SourceKind.Outcomes, 3L, 3L), (read.Kind, read.Read, read.Kept));
        Assert.Equal(["Offender sent to prison", "Offender sent to prison", "Local resolution"], [read.Months[0].Rows.Outcome[0], read.Months[0].Rows.Outcome[1], read.Months[0].Rows.Outcome[2]]);
    }

    [Fact]
    public async Task A_search_counts_in_the_month_of_its_file_by_the_British_clock()
    {
        string[] rows =
        [
            "Person search,2017-06-30T23:01:00+00:00,False,,51.526191,-0.190702,Male,,Other,Asian,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Nothing found,,\n",
            "Vehicle search,2017-06-30T22:30:00+00:00,False,,,,Female,10-17,,White,,,Suspect arrested,True,False\n",
            "Person search,2017-05-02T10:00:00+00:00,False,,,,Male,,,,,,,,\n",
            "Person search,yesterday,False,,,,Male,,,,,,,,\n",
        ];

        ReadFile read = await Given.ReadAsync(Given.SearchHeader + string.Concat(rows), "2017-07-metropolitan-stop-and-search.csv");

        MonthRows month = read.Months[0].Rows;
        Assert.Equal((4L, 2L, 1L), (read.Read, read.Kept, read.NotPlaced));
        Assert.Equal(new DateTime(2017, 6, 30, 23, 1, 0, DateTimeKind.Utc), month.Moment[0]);
        Assert.Equal((-0.190702, 51.526191), (month.Points.Longitude(0), month.Points.Latitude(0)));
        Assert.Equal(["Male", "", "Asian", "Controlled drugs", ""], new[] { ColumnName.Gender, ColumnName.AgeRange, ColumnName.OfficerDefinedEthnicity, ColumnName.ObjectOfSearch, ColumnName.Linked }.Select(column => month.Names(column)[0]));
        Assert.Equal(["True", "False", "Suspect arrested"], new[] { ColumnName.Linked, ColumnName.Removal, ColumnName.Outcome }.Select(column => month.Names(column)[1]));
        Assert.Single(read.Reasons, reason => !reason.IsRefusal && reason.Rows == 1);
        Assert.Equal(2, read.Reasons.Where(reason => reason.IsRefusal).Sum(reason => reason.Rows));
    }

    [Fact]
    public async Task Searches_of_which_nothing_says_the_force_are_refused_until_somebody_does()
    {
        string content = $"{Given.SearchHeader}Person search,2017-07-02T10:00:00+00:00,False,,,,Male,,,,,,,,\n";

        ReadFile unnamed = await Given.ReadAsync(content, "searches.csv");
        ReadFile named = await Given.ReadAsync(content, "searches.csv", Given.Rules with { Force = "essex" });

        Assert.True(unnamed.IsRefused);
        Assert.Contains("--force", unnamed.Reasons[0].Why, StringComparison.Ordinal);
        Assert.Equal(("essex", new DateOnly(2017, 7, 1)), (named.Months[0].Force, named.Months[0].Month));
    }

    [Fact]
    public async Task A_file_of_several_months_and_forces_is_split()
    {
        string rows = Given.Row(Given.Id(1), "2021-04") + Given.Row(Given.Id(2), "2021-03") + Given.Row(Given.Id(3), "2021-04").Replace("South Yorkshire Police", "Devon & Cornwall Police", StringComparison.Ordinal);

        ReadFile read = await Given.ReadAsync(Given.StreetHeader + rows, "everything.csv");

        Assert.Equal([("south-yorkshire", 3), ("south-yorkshire", 4), ("devon-and-cornwall", 4)], read.Months.Select(month => (month.Force, month.Month.Month)));
    }

    [Fact]
    public async Task A_month_with_a_header_and_no_rows_is_a_month_with_none()
    {
        ReadFile march = await Given.ReadAsync(Given.StreetHeader);
        ReadFile april = await Given.ReadAsync(Given.StreetHeader, "2021-04-south-yorkshire-street.csv");

        Assert.Equal((0L, 0), (march.Read, Assert.Single(march.Months).Facts.Rows));
        Assert.NotEqual(march.Fingerprint, april.Fingerprint);
    }

    [Fact]
    public async Task The_same_rows_packed_and_unpacked_have_the_same_checksum()
    {
        string content = Given.StreetHeader + Given.Row(Given.Id(1));

        ReadFile plain = await Given.ReadAsync(content);
        ReadFile packed = await FileReader.ReadAsync(Given.File(Given.StreetName + ".gz", Given.Packed(content)), Given.Rules, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(plain.Fingerprint, packed.Fingerprint);
        Assert.Equal(1, packed.Kept);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public async Task A_gzip_that_is_cut_off_is_refused_whole(double share)
    {
        byte[] packed = Given.Packed(Given.StreetHeader + string.Concat(Enumerable.Range(0, 5000).Select(i => Given.Row(Given.Id(i * 7919)))));

        ReadFile read = await FileReader.ReadAsync(Given.File(Given.StreetName + ".gz", packed[..(int)(packed.Length * share)]), Given.Rules, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(read.IsRefused);
        Assert.Empty(read.Months);
        Assert.Contains("cut off or damaged", read.Reasons[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_only_calls_itself_gzip_is_refused()
    {
        ReadFile read = await Given.ReadAsync(Given.StreetHeader + Given.Row(Given.Id(1)), Given.StreetName + ".gz");

        Assert.True(read.IsRefused);
    }

    [Fact]
    public void An_archive_is_read_where_it_stands_and_other_members_are_counted()
    {
        byte[] archive = Given.Archive(("2021-03/2021-03-south-yorkshire-street.csv", Given.StreetHeader), ("2021-03/2021-03-essex-street.csv", Given.StreetHeader), ("readme.txt", "hello"));

        using PoliceFiles all = PoliceFiles.Of([Given.File("2021-09.zip", archive)], []);
        using PoliceFiles one = PoliceFiles.Of([Given.File("2021-09.zip", archive)], ["South Yorkshire"]);

        Assert.Equal((2, 1), (all.Files.Count, all.LeftAlone));
        Assert.Equal("2021-09.zip/2021-03/2021-03-south-yorkshire-street.csv", Assert.Single(one.Files).Path);
        Assert.Equal(2, one.LeftAlone);
    }

    [Fact]
    public void An_archive_that_is_cut_off_is_said()
    {
        byte[] archive = Given.Archive(("2021-03/2021-03-south-yorkshire-street.csv", Given.StreetHeader + Given.Row(Given.Id(1))));

        using PoliceFiles files = PoliceFiles.Of([Given.File("2021-09.zip", archive[..(archive.Length / 2)])], []);

        Assert.Empty(files.Files);
        Assert.Contains("cut off", Assert.Single(files.Broken).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_the_interface_is_read_and_told_twice_is_kept_once()
    {
        const string Incident = """{"category":"violent-crime","location_type":"BTP","location":{"latitude":"51.598188","street":{"id":981340,"name":"On or near Rosebery Mews"},"longitude":"-0.138042"},"context":"","outcome_status":{"category":"Under investigation","date":"2016-02"},"persistent_id":"","id":46143187,"location_subtype":"","month":"2016-01"}""";
        string another = Incident.Replace("46143187", "46143188", StringComparison.Ordinal);

        ReadFile read = await Given.ReadAsync($$"""{"a.json": [{{Incident}}, {{another}}], "b.json": [{{Incident}}, {"hello": 1}]}""", "metropolitan/2016-01.json");

        Assert.Equal((4L, 2L, 0L), (read.Read, read.Kept, read.NotPlaced));
        Assert.Equal(("metropolitan", CrimeType.ViolenceAndSexualOffences, "On or near Rosebery Mews"), (read.Months[0].Force, read.Months[0].Rows.Type[0], read.Months[0].Rows.Points.Location(0)));
        Assert.Single(read.Reasons, reason => reason is { IsRefusal: false, Rows: 2 } && reason.Why.Contains("British Transport Police", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[{\"category\":\"burglary\",\"mon")]
    [InlineData("{\"error\": \"too many crimes\"}")]
    [InlineData("")]
    public async Task A_broken_answer_is_refused(string content)
    {
        ReadFile read = await Given.ReadAsync(content, "2016-01-essex.json");

        Assert.True(read.IsRefused);
        Assert.Single(read.Reasons);
    }
}
