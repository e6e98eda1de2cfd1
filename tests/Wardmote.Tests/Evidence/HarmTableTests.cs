using Wardmote.Analysis.Harm;
using Wardmote.Evidence;

namespace Wardmote.Tests.Evidence;

public sealed class HarmTableTests
{
    private static HarmTable Table(string id) => HarmTable.All.Single(table => table.Id == id);

    private static TypeWeight Weight(string id, string type) => Table(id).Weights.Single(weight => weight.Type == type);

    [Fact]
    [Requirement("S2.14")]
    public void Every_table_tells_its_source_and_knows_every_type_that_is_published_today()
    {
        string[] types = [.. CrimeTypeNames.All.Where(type => type is > CrimeType.Unknown and < CrimeType.ViolentCrime).Select(type => type.Name)];

        Assert.Equal(["unit-cost", "crime-harm-index", "crime-severity-score"], HarmTable.All.Select(table => table.Id));
        Assert.All(HarmTable.All, table => Assert.Equal(types.Order(), table.Weights.Select(weight => weight.Type).Order()));
        Assert.All(HarmTable.All, table => Assert.True(table.Source.Length > 20 && table.Published.Length >= 4 && table.Note.Length > 20));
    }

    [Fact]
    public void Anti_social_behaviour_counts_as_crime_in_no_table()
    {
        Assert.All(HarmTable.All, table => Assert.Equal(["Anti-social behaviour"], table.Weights.Where(weight => !weight.CountsAsCrime).Select(weight => weight.Type)));
    }

    // The composites of the Metropolitan area, Nottinghamshire and Hampshire for 2024/25, from which the shares are worked out.
    [Theory]
    [InlineData("Burglary", 242.22, 245.14)]
    [InlineData("Criminal damage and arson", 8.87, 11.60)]
    [InlineData("Drugs", 3.47, 3.80)]
    public void The_mixes_give_the_published_composites_back(string type, double low, double high)
    {
        TypeWeight weight = Weight("crime-harm-index", type);

        Assert.Equal(low, weight.Low, 0.15);
        Assert.Equal(high, weight.High, 0.15);
        Assert.InRange(weight.Central, weight.Low, weight.High);
    }

    [Fact]
    [Requirement("S2.14")]
    public void A_weight_that_is_believed_and_not_checked_marks_the_sum()
    {
        HarmScore cost = HarmScore.Of(new Dictionary<string, double> { ["Vehicle crime"] = 100, ["Drugs"] = 50 }, Table("unit-cost").Weights);
        HarmScore days = HarmScore.Of(new Dictionary<string, double> { ["Robbery"] = 10 }, Table("crime-harm-index").Weights);

        Assert.True(cost.IsUnverified && cost.Low < cost.Central && cost.Central < cost.High);
        Assert.Equal(88 / 150.0, cost.Covered, 1e-9);
        Assert.False(days.IsUnverified);
        Assert.Equal((3_650, 1), (days.Central, days.Covered));
    }

    [Fact]
    [Requirement("S2.14")]
    public void Costs_can_be_brought_to_the_prices_of_a_later_year()
    {
        double factor = HarmTable.Prices.Factor(Table("unit-cost").PricesOf, "2024/25");

        Assert.Equal(1.33, factor, 1e-9);
        Assert.EndsWith("Unverified.", HarmTable.PricesSource, StringComparison.Ordinal);
    }
}
