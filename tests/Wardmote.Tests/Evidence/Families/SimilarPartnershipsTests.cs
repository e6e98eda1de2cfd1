using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Areas;
using Wardmote.Areas.Importing;
using Wardmote.Evidence.Families;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Evidence.Families;

/// <summary>Which partnerships are alike, on the table of all partnerships for the year to June 2025.</summary>
public sealed class SimilarPartnershipsTests
{
    internal const string Path = "data/indicators/ons_recorded_crime_by_csp_ye_june_2025_table_c2.csv";

    [Fact]
    public void Totals_of_forces_and_crimes_without_a_partnership_are_no_partnerships()
    {
        AllPartnerships all = Read();

        Assert.DoesNotContain(all.Rows, row => row.Name.StartsWith("Unassigned", StringComparison.Ordinal) || row.Name == "Avon and Somerset");
        Assert.All(all.Rows, row => Assert.Matches("^(E22|W14)", row.Code));
        Assert.InRange(all.Rows.Count, 290, 330);
    }

    [Fact]
    public void The_groups_that_likeness_is_judged_by_are_all_recorded_crime_and_do_not_overlap()
    {
        AllPartnerships all = Read();

        OffenceGroup[] mix = [.. all.Groups.Where(group => group.IsOfMix)];

        Assert.Equal(14, mix.Length);
        Assert.All(all.Rows, row => Assert.Equal(row.Values[0], mix.Sum(group => row.Values[group.At])));
    }

    [Fact]
    public void The_family_is_the_twelve_nearest_in_order_and_never_the_partnership_itself()
    {
        AllPartnerships all = Read();
        AreaTableRow own = all.Find("Sheffield")!;
        var similar = SimilarPartnerships.Of(all);

        IReadOnlyList<Peer> family = similar.Nearest(own);

        Assert.Equal(12, family.Count);
        Assert.DoesNotContain(family, peer => peer.Row.Code == own.Code);
        Assert.Equal(family.OrderBy(peer => peer.Distance), family);
        Assert.All(all.Rows.Where(row => row != own && family.All(peer => peer.Row != row)), row => Assert.True(similar.PeerOf(own, row).Distance >= family[^1].Distance));
    }

    [Fact]
    public void Likeness_is_the_same_from_both_sides_and_a_poor_match_is_said_to_be_poor()
    {
        AllPartnerships all = Read();
        var similar = SimilarPartnerships.Of(all);
        AreaTableRow sheffield = all.Find("Sheffield")!, london = all.Find("Westminster")!;

        Assert.Equal(similar.PeerOf(sheffield, london).Distance!.Value, similar.PeerOf(london, sheffield).Distance!.Value, 12);
        Assert.True(similar.PeerOf(sheffield, london).IsPoor);
        Assert.Equal(0, similar.PeerOf(sheffield, sheffield).Distance);
    }

    [Fact]
    public void Similar_higher_and_lower_are_all_of_the_family()
    {
        AllPartnerships all = Read();
        AreaTableRow own = all.Find("Sheffield")!;

        var comparison = FamilyComparison.Of(own, SimilarPartnerships.Of(all).Nearest(own), all.Groups.Single(group => group.Name == "Robbery"));

        Assert.Equal(12, comparison.Similar + comparison.Higher + comparison.Lower);
        Assert.All(comparison.All, share => Assert.True(share.Range.Contains(share.Share)));
        Assert.Contains(comparison.Quarter!, (string[])["lowest", "second lowest", "second highest", "highest"]);
    }

    [Theory]
    [InlineData("Bristol, City of", "E22000002")]
    [InlineData("City of Bristol Community Safety Partnership", "E22000002")]
    [InlineData("Safer Swindon Partnership", "E22000350")]
    [InlineData("E22000361", "E22000361")]
    [InlineData("Northmere Community Safety Partnership", null)]
    public void A_partnership_is_found_by_code_or_name_and_never_guessed(string asked, string? code) => Assert.Equal(code, Read().Find(asked)?.Code);

    [Fact]
    public void A_list_is_read_as_it_is_pasted_and_a_line_that_names_nobody_is_told()
    {
        AllPartnerships all = Read();
        AreaTableRow own = all.Find("Swindon")!;

        IReadOnlyList<string> codes = PartnershipFamily.Read("Code,Name\nE22000361,Wiltshire\n\"Bristol, City of\"\nSwindon\n", all, own);
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => PartnershipFamily.Read("Wiltshire\nAtlantis", all, own));

        Assert.Equal(["E22000361", "E22000002"], codes);
        Assert.Contains("“Atlantis”", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_partnerships_make_no_family()
    {
        AreaTableRow[] rows = [.. Enumerable.Range(1, 10).Select(i => new AreaTableRow(string.Create(CultureInfo.InvariantCulture, $"E22{i:D6}"), "One", "E23000001", "Force", [10, 5, 5]))];

        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => SimilarPartnerships.Of(AllPartnerships.Of(["Total", "Robbery", "Burglary"], rows)));

        Assert.Contains("more than 13 partnerships", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_without_a_figure_is_refused_and_a_peer_without_one_is_left_out()
    {
        OffenceGroup robbery = OffenceGroup.AllOf(["Total", "Robbery"])[0];
        AreaTableRow known = new("E22000001", "Known", "", "", [100, 7]), other = new("E22000002", "Other", "", "", [100, 9]), missing = new("E22000003", "Missing", "", "", [100, null]);

        var comparison = FamilyComparison.Of(known, [new(other, 1, false), new(missing, null, false)], robbery);
        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => FamilyComparison.Of(missing, [new(other, 1, false)], robbery));

        Assert.Equal(["Missing"], comparison.Missing.Select(peer => peer.Row.Name));
        Assert.Equal((1, 0, 0, null), (comparison.Similar, comparison.Higher, comparison.Lower, comparison.Quarter));
        Assert.Contains("no figure of robbery", refusal.Message, StringComparison.Ordinal);
    }

    private static AllPartnerships Read()
    {
        using FileStream file = File.OpenRead(Shared.PathOf(Path));
        FigureTable table = FigureReading.Comparison(System.IO.Path.GetFileName(Path), file);
        return AllPartnerships.Of(table.Columns, table.Rows);
    }
}
