using Wardmote.Analysis.Responses;

namespace Wardmote.Analysis.Tests.Responses;

/// <summary>The formulas of Bowers and Johnson (2003) and Guerette (2009, Tool Guide 10 of the Center for Problem-Oriented Policing, appendices B and C), worked by hand.</summary>
public sealed class DisplacementTests
{
    [Fact]
    public void The_measures_are_those_of_the_published_formulas()
    {
        Displacement found = Displacement.Of(target: (100, 60), buffer: (80, 88), comparison: (200, 200));

        Assert.Equal((60.0 / 200) - (100.0 / 200), found.Success, 12);
        Assert.Equal((88.0 / 200) - (80.0 / 200), found.BufferMeasure, 12);
        Assert.Equal(-0.2, found.Quotient!.Value, 12);
        Assert.Equal(32, found.TotalNetEffect, 12);
        Assert.Equal(DisplacementVerdict.Displacement, found.Verdict);
    }

    [Theory]
    [InlineData(130, DisplacementVerdict.DisplacementAboveGain)]
    [InlineData(80, DisplacementVerdict.None)]
    [InlineData(70, DisplacementVerdict.Diffusion)]
    [InlineData(30, DisplacementVerdict.DiffusionAboveGain)]
    public void The_quotient_is_read_as_the_guide_reads_it(double bufferAfter, DisplacementVerdict verdict) =>
        Assert.Equal(verdict, Displacement.Of((100, 60), (80, bufferAfter), (200, 200)).Verdict);

    [Fact]
    public void Without_success_there_is_nothing_to_displace_and_no_quotient()
    {
        Displacement found = Displacement.Of((100, 110), (80, 70), (200, 190));

        Assert.Null(found.Quotient);
        Assert.Equal(DisplacementVerdict.NoSuccess, found.Verdict);
    }

    [Fact]
    public void Nothing_can_be_set_against_an_area_without_crime()
    {
        Assert.Throws<NoAnswerException>(() => Displacement.Of((100, 60), (80, 88), (200, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Displacement.Of((100, -1), (80, 88), (200, 200)));
    }

    [Fact]
    public void The_unit_of_the_comparison_area_does_not_matter_to_the_quotient()
    {
        Displacement one = Displacement.Of((100, 60), (80, 88), (200, 210)), ten = Displacement.Of((100, 60), (80, 88), (2_000, 2_100));

        Assert.Equal(one.Quotient!.Value, ten.Quotient!.Value, 12);
    }
}
