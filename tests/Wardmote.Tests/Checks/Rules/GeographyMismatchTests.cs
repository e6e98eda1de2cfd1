using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class GeographyMismatchTests
{
    [Theory]
    [InlineData("Police and Crime Commissioner's survey – this is for the county area")]
    [InlineData("Figures are for the force area.")]
    [InlineData("From the county-wide survey of residents.")]
    [Requirement("S4.12")]
    public void A_source_for_a_wider_area_is_found(string comment)
    {
        Assert.Single(FaultsOf<GeographyMismatch>(Plan(indicators: [Indicator("NCS_3", "Residents who feel safe in the local area") with { Comment = comment }])));
    }

    [Theory]
    [InlineData("Residents who feel safe across the county", "This is for the county area")]
    [InlineData("Residents who feel safe", "County survey, results for the borough")]
    [InlineData("Residents who feel safe", "The county council pays; the county average is 62%")]
    public void A_source_for_the_area_named_is_no_fault(string title, string comment)
    {
        Assert.Empty(FaultsOf<GeographyMismatch>(Plan(indicators: [Indicator("NCS_3", title) with { Comment = comment }])));
    }
}
