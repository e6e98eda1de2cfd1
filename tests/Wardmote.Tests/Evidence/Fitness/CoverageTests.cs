using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>The grid of what exists.</summary>
public sealed class CoverageTests
{
    [Fact]
    [Requirement("S2.9")]
    public void A_month_that_nobody_supplied_is_missing_and_has_no_rows()
    {
        Coverage coverage = SuppliedMonths.Of("2018-01", "2021-09", without: "2019-07").Fitness.Coverage;

        CoverageRow row = coverage.Home(SourceKind.Street);

        Assert.Equal((45, 44), (row.Cells.Count, row.Present));
        CoverageCell missing = Assert.Single(row.Absent);
        Assert.Equal(("Jul 2019", CoverageState.Missing, null), (missing.Month.Name, missing.State, missing.Current));
        Assert.Null(missing.NotPlacedShare);
    }

    [Theory]
    [InlineData(499, CoverageState.FewRows)]
    [InlineData(500, CoverageState.Supplied)]
    [InlineData(2000, CoverageState.Supplied)]
    [InlineData(2001, CoverageState.ManyRows)]
    public void A_month_far_from_its_neighbours_is_suspected(int rows, CoverageState expected)
    {
        SuppliedMonths months = SuppliedMonths.Of("2018-01", "2018-12", without: "2018-06").And("2018-06", "2018-06", facts: new() { Rows = rows });

        CoverageCell june = months.Fitness.Coverage.Home(SourceKind.Street).At(SuppliedMonths.Month("2018-06"))!;

        Assert.Equal((expected, 1000), (june.State, june.Usual));
    }

    [Fact]
    public void Two_months_are_too_few_to_suspect_one_of_them()
    {
        SuppliedMonths months = SuppliedMonths.Of("2018-01", "2018-01").And("2018-02", "2018-02", facts: new() { Rows = 1 });

        Assert.All(months.Fitness.Coverage.Home(SourceKind.Street).Cells, cell => Assert.Equal(CoverageState.Supplied, cell.State));
    }

    [Fact]
    public void A_month_that_came_again_and_one_that_was_taken_back_say_so()
    {
        SuppliedMonths months = SuppliedMonths.Of("2018-01", "2018-12").Again("2018-03", new() { Rows = 1010 }).Without("2018-05");

        CoverageRow row = months.Fitness.Coverage.Home(SourceKind.Street);

        Assert.Equal((CoverageState.SuppliedAgain, 2), (row.Cells[2].State, row.Cells[2].Versions));
        Assert.Equal(CoverageState.Withdrawn, row.Cells[4].State);
        Assert.False(months.Fitness.IsPresent(SourceKind.Street, SuppliedMonths.Month("2018-05")));
    }

    [Fact]
    public void The_home_force_is_the_one_of_most_crimes_and_never_the_transport_police()
    {
        SuppliedMonths months = SuppliedMonths.Of("2018-01", "2018-03").And("2018-01", "2018-03", force: "derbyshire", facts: new() { Rows = 20 })
            .And("2018-01", "2018-03", force: ForceNames.Transport, facts: new() { Rows = 9_000 });

        Coverage coverage = months.Fitness.Coverage;

        Assert.Equal(SuppliedMonths.Force, coverage.HomeForce);
        Assert.Equal([SuppliedMonths.Force, ForceNames.Transport, "derbyshire"], coverage.Rows.Select(row => row.Force));
    }

    [Fact]
    public void A_longer_period_than_was_supplied_is_missing_at_its_ends()
    {
        DataFitness fitness = SuppliedMonths.Of("2018-01", "2018-12").Fitness;

        CoverageRow row = fitness.Within(PeriodReader.Read("2017-11")!.Value, PeriodReader.Read("2019-01")!.Value).Home(SourceKind.Street);

        Assert.Equal(["Nov 2017", "Dec 2017", "Jan 2019"], row.Absent.Select(cell => cell.Month.Name));
    }

    [Fact]
    public void Nothing_at_all_has_an_empty_grid_and_no_caveats()
    {
        DataFitness fitness = new SuppliedMonths().Fitness;

        Assert.Empty(fitness.Coverage.Months);
        Assert.Empty(Caveats.For(fitness, new(SuppliedMonths.Month("2018-01"), SuppliedMonths.Month("2018-12"), EvidenceUse.Time)));
    }

    [Theory]
    [InlineData("South Yorkshire Police", "south-yorkshire", "South Yorkshire Police")]
    [InlineData("devon & cornwall", "devon-and-cornwall", "Devon and Cornwall Police")]
    [InlineData("British Transport Police", "btp", "British Transport Police")]
    [InlineData("City of London", "city-of-london", "City of London Police")]
    [InlineData("Gloucestershire Constabulary", "gloucestershire", "Gloucestershire Police")]
    public void A_force_is_known_by_what_people_call_it(string typed, string slug, string title)
    {
        Assert.Equal(slug, ForceNames.Slug(typed));
        Assert.Equal(title, ForceNames.Title(slug));
        Assert.Contains(slug, ForceNames.All);
    }
}
