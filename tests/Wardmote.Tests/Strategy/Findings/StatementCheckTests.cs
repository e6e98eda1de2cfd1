using Wardmote.Platform.Common;
using Wardmote.Strategy.Findings;

namespace Wardmote.Tests.Strategy.Findings;

/// <summary>Words held against figures.</summary>
public sealed class StatementCheckTests
{
    private static readonly FindingEffect Fall = new(-20, -32, -6, 0), Open = new(-5, -20, 12, 0);

    private static readonly Figure[] Figures = [new("−20 %", "Burglary, change", "Oct 2020 to Sep 2021") { Number = -20.04, Interval = "−32 % to −6.0 % (95 % interval)" }, new("4,090", "Burglary, recorded", "Oct 2020 to Sep 2021") { Number = 4090 }];

    [Theory]
    [InlineData("Burglary fell by 20 % to 4,090 in 2021.", "")]
    [InlineData("Burglary fell by 20.0 %, between 6 and 32 %.", "")]
    [InlineData("Burglary fell by 25 % and cost 3.5 million.", "25, 3.5")]
    public void A_number_that_stands_in_no_figure_is_named(string statement, string unknown) =>
        Assert.Equal(unknown, string.Join(", ", StatementCheck.Of(statement, Figures, Fall).UnknownNumbers));

    [Theory]
    [InlineData("Burglary fell.", "")]
    [InlineData("Burglary has increased.", "increased")]
    [InlineData("This is no rise.", "")]
    [InlineData("It is not rising. Thefts soared.", "soared")]
    public void A_direction_needs_a_change_whose_interval_lies_on_that_side(string statement, string unsupported) =>
        Assert.Equal(unsupported, string.Join(", ", StatementCheck.Of(statement, Figures, Fall).Unsupported));

    [Fact]
    public void A_change_whose_interval_holds_nought_supports_no_direction() =>
        Assert.Equal(["fell"], StatementCheck.Of("Burglary fell.", [], Open).Unsupported);

    [Fact]
    public void A_cited_change_supports_its_direction_and_one_that_is_no_evidence_does_not()
    {
        Figure evident = new("+12 %", "Robbery, change", "2021") { Number = 12, Interval = "+3.0 % to +21 % (95 % interval)" }, open = evident with { Interval = "−3.0 % to +27 % (95 % interval)", Caveat = "Not evidence of a change" };

        Assert.Empty(StatementCheck.Of("Robbery rose.", [evident], null).Unsupported);
        Assert.Equal(["rose"], StatementCheck.Of("Robbery rose.", [open], null).Unsupported);
    }
}
