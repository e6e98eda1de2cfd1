using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class OutsideBenchmarkBandTests
{
    [Fact]
    public void A_target_below_the_published_band_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_024", "Cases re-referred to the Multi Agency Risk Assessment Conference (%)", Sample.Outturn("2023/24", "30%"), Sample.Target("2025/26", "20%"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OutsideBenchmarkBand>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal("20%", fault.Seen);
        Assert.Contains("unverified", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_inside_the_band_are_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_024", "Repeat MARAC referrals", Sample.Outturn("2023/24", "31%"), Sample.Target("2025/26", "30%"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OutsideBenchmarkBand>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    [Requirement("S3.12")]
    public void A_band_that_is_not_the_published_one_is_found_in_the_text()
    {
        PlanContent plan = Sample.Text("Repeat cases at MARAC were 30%, within the SafeLives benchmark of between 20 and 40 %.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OutsideBenchmarkBand>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void The_published_band_in_the_text_is_right()
    {
        PlanContent plan = Sample.Text("Repeat cases at MARAC were 30%, within the SafeLives benchmark of between 28 and 40 %.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OutsideBenchmarkBand>(plan);

        Assert.Empty(faults);
    }
}
