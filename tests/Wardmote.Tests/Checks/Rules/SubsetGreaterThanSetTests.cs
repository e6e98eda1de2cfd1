using Wardmote.Checks;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class SubsetGreaterThanSetTests
{
    [Theory]
    [InlineData("133 individuals were identified by the panel. Of those, 199 came to attention for weapons.")]
    [InlineData("17 out of 12 young people finished the course.")]
    [InlineData("492 cases were referred to the conference and a total of 510 were repeat cases.")]
    public void A_part_greater_than_its_whole_is_found(string text)
    {
        Fault fault = Assert.Single(FaultsOf<SubsetGreaterThanSet>(Text(text)));

        Assert.Equal(Severity.Blocking, fault.Severity);
    }

    [Theory]
    [InlineData("133 individuals were identified in January 2025. 67% were new. Of those, 99 – 74% – came to attention for weapons.")]
    [InlineData("2 out of the 3 finished the course.")]
    [InlineData("492 cases were referred in 2024 and a total of 132 were repeat cases.")]
    [InlineData("Of those aged 10-18, 50 took part in 495 sessions.")]
    public void A_part_within_its_whole_is_no_fault(string text)
    {
        Assert.Empty(FaultsOf<SubsetGreaterThanSet>(Text(text)));
    }
}
