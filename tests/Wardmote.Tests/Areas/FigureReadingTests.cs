using System.IO.Compression;
using System.Text;
using Wardmote.Areas;
using Wardmote.Areas.Importing;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Areas;

/// <summary>Population, households, deprivation and the table of all partnerships, in the layouts in which they are published.</summary>
public sealed class FigureReadingTests
{
    private static readonly Dictionary<string, string> NothingKnown = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("ward_mid2020_persons_single_year_of_age", "WD", 2019, "Sheffield", 589_214)]
    [InlineData("ward_mid2020_persons_single_year_of_age", "WD", 2019, "Liverpool", 500_474)]
    [InlineData("ward_mid2020_persons_single_year_of_age", "WD", 2019, "City of London", 10_938)]
    [InlineData("lsoa11_mid2020_single_year_of_age", "LSOA", 2011, "Sheffield", 589_214)]
    [InlineData("lsoa11_mid2020_single_year_of_age", "LSOA", 2011, "Haringey", 266_357)]
    [InlineData("lsoa11_mid2020_single_year_of_age", "LSOA", 2011, "Doncaster", 312_785)]
    public void The_sums_of_districts_are_those_that_are_published(string file, string codes, int codeYear, string district, int people)
    {
        FigureTable table = Population($"data/population/{file}.csv.gz");

        Assert.Equal((AreaSubject.Population, codes, codeYear, 2020, AreaBasis.MidYear, "Persons"), (table.Subject, table.Codes, table.CodeYear, table.Year, table.Basis, table.Sex));
        Assert.Equal(people, table.Rows.Where(row => row.WithinName == district).Sum(row => row.Values[0]));
        Assert.Equal(92, table.Columns.Count);
    }

    [Fact]
    public void Males_and_females_add_up_to_persons()
    {
        FigureTable males = Population("data/population/ward_mid2020_males_single_year_of_age.csv.gz");
        FigureTable females = Population("data/population/ward_mid2020_females_single_year_of_age.csv.gz");
        FigureTable persons = Population("data/population/ward_mid2020_persons_single_year_of_age.csv.gz");

        Assert.Equal(("Males", "Females"), (males.Sex, females.Sex));
        Assert.Equal(persons.Rows.Sum(row => row.Values[0]), males.Rows.Sum(row => row.Values[0]) + females.Rows.Sum(row => row.Values[0]));
        Assert.Equal(245, persons.Reasons.Single(reason => reason.IsRefusal).Rows);
    }

    [Fact]
    public void Codes_that_were_filled_down_are_refused_and_the_place_is_named()
    {
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Population("data/population/variants/ward_mid2020_persons_as_found_corrupt_codes.csv.gz"));

        Assert.Contains("codes of one country stand for areas in the other, first on line", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_that_count_on_from_district_to_district_are_refused()
    {
        string rows = string.Join('\n', Enumerable.Range(0, 60).Select(i => $"E050{10000 + i},Ward {i},E070000{10 + (i / 2)},District {i / 2},100"));

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read($"Ward Code,Ward Name,LAD21CD,LAD21NM,All Ages\n{rows}", "mid-2020.csv"));

        Assert.Contains("count on by one from each district to the next, all 29 times", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_beside_other_names_than_the_boundaries_have_are_refused()
    {
        string[] names = ["Abbey", "Alibon", "Becontree", "Eastbrook", "Eastbury", "Gascoigne"];
        var known = names.Index().ToDictionary(name => $"E0500002{name.Index}", name => name.Item, StringComparer.Ordinal);
        string rows = string.Join('\n', names.Index().Select(name => $"E0500002{(name.Index + 1) % 6},{name.Item},100"));

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => FigureReading.Population("mid-2020.csv", Bytes($"WD19CD,WD19NM,All Ages\n{rows}"), known, null));

        Assert.Contains("E05000021 is Alibon, not Abbey", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lsoa21_census2021_household_deprivation", AreaSubject.Households, 6)]
    [InlineData("lsoa21_census2021_ethnic_group_5", AreaSubject.EthnicGroups, 6)]
    [InlineData("lsoa21_census2021_age_groups", AreaSubject.Population, 7)]
    public void A_row_for_each_group_becomes_a_column_for_each(string file, AreaSubject subject, int columns)
    {
        FigureTable table = Population($"data/population/{file}.csv.gz");

        Assert.Equal((subject, 2021, 2021, AreaBasis.Census, columns, 35_672), (table.Subject, table.CodeYear, table.Year, table.Basis, table.Columns.Count, table.Rows.Count));
        Assert.All(table.Rows.Take(500), row => Assert.Equal(row.Values[0]!.Value, row.Values.Skip(1).Sum()!.Value, 5.0));
    }

    [Fact]
    public void A_table_that_does_not_say_its_year_is_refused_until_a_person_does()
    {
        const string Table = "LSOA11CD,LSOA11NM,All Ages\nE01008064,Sheffield 001A,\"1,500\"";

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(Table, "people.csv"));
        FigureTable said = FigureReading.Population("people.csv", Bytes(Table), NothingKnown, 2019);

        Assert.Contains("does not say which year", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((2019, 1500.0), (said.Year, said.Rows[0].Values[0]));
    }

    [Fact]
    public void Titles_above_the_table_and_a_byte_order_mark_are_read_over()
    {
        FigureTable table = Read("\uFEFFContents,,\n\n\"Table 8: Mid-2022 Population Estimates by Ward, Females\",,\nWard Code 1,Ward Name 1,All Ages\nE05010857,Beauchief and Greenhill,\"19,207\"\n,Nowhere,5", "table.csv");

        Assert.Equal((2022, "Females", 19_207.0), (table.Year, table.Sex, table.Rows[0].Values[0]));
        Assert.Equal(("It has no code", "line 6, Nowhere"), (table.Reasons.Single().Why, table.Reasons.Single().FirstPlace));
    }

    [Theory]
    [InlineData("imd2019_ranks_deciles_england_lsoa11", 2011, 2019, 32_844)]
    [InlineData("imd2025_england_lsoa21", 2021, 2025, 33_755)]
    public void Deprivation_is_read_with_all_its_domains(string file, int codeYear, int year, int rows)
    {
        using Stream content = Unpacked($"data/deprivation/{file}.csv.gz");

        FigureTable table = FigureReading.Deprivation(file, content);

        Assert.Equal((codeYear, year, rows), (table.CodeYear, table.Year, table.Rows.Count));
        Assert.Contains("IMD decile", table.Columns);
        Assert.All(table.Rows, row => Assert.InRange(row.Values[table.Columns.ToList().IndexOf("IMD decile")]!.Value, 1, 10));
    }

    [Fact]
    public void The_table_of_all_partnerships_is_read_with_its_notes_and_headings_of_several_lines()
    {
        using Stream content = File.OpenRead(Shared.PathOf("data/indicators/ons_recorded_crime_by_csp_ye_june_2025_table_c2.csv"));

        FigureTable table = FigureReading.Comparison("c2.csv", content);

        Assert.Equal((2025, 314, 23), (table.Year, table.Rows.Count(row => row.Code.StartsWith("E22", StringComparison.Ordinal) || row.Code.StartsWith("W14", StringComparison.Ordinal)), table.Columns.Count));
        Assert.Equal("Total recorded crime (excluding fraud)", table.Columns[0]);
        AreaTableRow bristol = table.Rows.Single(row => row.Name == "Bristol, City of");
        Assert.Equal((64_114.0, "Avon and Somerset"), (bristol.Values[0], bristol.WithinName));
        Assert.All(table.Reasons, reason => Assert.Contains("nassigned", reason.FirstPlace, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lsoa11_to_ward_2019_to_lad_2019_ew", "LSOA 2011 to WD 2019, LSOA 2011 to LAD 2019", 34_753)]
    [InlineData("lsoa11_to_lsoa21_derived_selected_areas", "LSOA 2011 to LSOA 2021", 1_624)]
    [InlineData("lad_2019_to_csp_2019_to_pfa_2019_ew", "LAD 2019 to CSP 2019, LAD 2019 to PFA 2019", 342)]
    public void Lookups_go_from_the_smaller_to_the_larger(string file, string lookups, int rows)
    {
        using Stream content = Unpacked($"data/lookups/{file}.csv.gz");

        LookupFile read = LookupFile.Open(file, content);

        Assert.Equal(lookups, string.Join(", ", read.Lookups.Select(lookup => $"{lookup.From} {lookup.FromYear} to {lookup.To} {lookup.ToYear}")));
        Assert.All(read.Lookups, lookup => Assert.Equal(rows, lookup.Pairs.Count));
    }

    [Fact]
    public void A_list_of_names_is_no_lookup()
    {
        using Stream content = Unpacked("data/lookups/ward_2019_names_codes_uk.csv.gz");

        Assert.Throws<UnreadableFileException>(() => LookupFile.Open("ward_2019_names_codes_uk.csv", content));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_refused_with_its_line()
    {
        string open = "LSOA11CD,All Ages\nE01008064,1500\nE01008065,\"" + new string('x', 200_000);

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Read(open, "mid-2020.csv"));

        Assert.Contains("line 3", refusal.Message, StringComparison.Ordinal);
    }

    private static FigureTable Read(string table, string name) => FigureReading.Population(name, Bytes(table), NothingKnown, null);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static FigureTable Population(string path)
    {
        using Stream content = Unpacked(path);
        return FigureReading.Population(Path.GetFileName(path), content, NothingKnown, null);
    }

    private static GZipStream Unpacked(string path) => new(File.OpenRead(Shared.PathOf(path)), CompressionMode.Decompress);
}
