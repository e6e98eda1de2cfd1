using System.Text;
using Wardmote.Checks;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Checks;

/// <summary>Faults in invented documents of other councils, found from the files alone.</summary>
public class WrittenFaultsTests
{
    private const string Review = """
        # Annual Review of the Northmere Community Safety Plan 2023-26

        ## RECOMMENDATIONS

        That Cabinet approves the priorities for 2024-26.

        ## 2. 2023-24 progress against agreed objectives

        ### 2.1 Reducing vehicle crime

        #### 2.1.1 Set up a Vehicle Crime Task Group

        A Vehicle Crime Task Group was set up in May 2023 and meets every month.

        #### 2.1.2 Provision of steering lock vouchers

        The vouchers are funded by the county until March 2025. 310 vouchers were given out. Of those visited, 3 victims moved house.

        ### 2.2 Protecting victims

        #### 2.2.1 Delivery of the repeat victim visits

        Visits have led to a reduction in repeat burglary across the borough.

        #### 2.2.2 Provision of a mentoring service for young people

        Mentors work with those aged 11-16 and those aged 16-21. Repeat cases at MARAC were 31%, above the benchmark of 25%.

        ## 3. Priorities for 2024-26

        ### Reducing vehicle crime

        - Set up a Vehicle Crime Task Group to share intelligence
        - Continued provision of steering lock vouchers
        - Continued delivery of the Beacon initiative

        ### Protecting victims

        - Delivery of the repeat victim visits
        - Provision of a mentoring service for young people

        ## Governance

        The Harm Reduction Board replaces the previous vehicle crime group. The strategy must be adopted by full Council.

        ## Staffing implications

        There are no direct legal implications arising from this consultation.

        ## Legal implications

        The Clinical Commissioning Group was consulted. The scheme is described in [insert link].
        """;

    private const string Business = """
        # Northmere Community Safety Business Plan 2026-2029

        ## KEY PERFORMANCE INDICATORS

        ### Reduce domestic abuse

        | Indicator (Code) | Achieved 2022/23 | Achieved 2024/25 | Target 2026/27 | Target 2027/28 | National benchmark | Owner |
        |---|---|---|---|---|---|---|
        | Domestic abuse reported to the police (NM_001) | 900 | 880 | 800 | 780 | 850 | Head of Safer Communities |
        | Number of survivors helped (NM_002) | 40 | 44 | New indicator | New indicator | | |
        | Total recorded crime (NM_003) | 7,100 | 7,000 | 2% reduction | 2% reduction | N/A | Head of Safer Communities |

        ## KEY TASKS

        | Action (Code) | Targeted Outcome | Partners | Lead | Target Date | Comments |
        |---|---|---|---|---|---|
        | Deliver the Prevent Duty NM2627_01 | Staff are trained | Police | Head of Safer Communities | March 2027 | |
        | Publish the hate crime leaflet NM2627_02 | | Police | All officers | March 2027 | To be agreed with the police and the |
        | Renew the street pastor agreement NM2628_03 | Fewer injuries at night | Churches | Head of Safer Community | | Carried on from last year |
        | Prepare venues for Martyn's Law NM2628_04 | Venues are ready | Police | Licensing Manager | March 2028 | Awaiting the legislation |
        """;

    [Theory]
    [InlineData("done-again")]
    [InlineData("funding-ends-before-commitment")]
    [InlineData("orphan")]
    [InlineData("unsupported-claim")]
    [InlineData("small-number")]
    [InlineData("bands-overlap")]
    [InlineData("benchmark-unsourced")]
    [InlineData("owner-body-abolished")]
    [InlineData("pathway-gap")]
    [InlineData("template-residue")]
    [InlineData("external-event")]
    public void A_fault_of_a_narrative_review_is_found(string rule) => Assert.Contains(rule, RulesThatFire("review.md", Review));

    [Theory]
    [InlineData("perverse-target")]
    [InlineData("benchmark-unsourced")]
    [InlineData("target-is-not-a-number")]
    [InlineData("accountable-person-missing")]
    [InlineData("relevance")]
    [InlineData("missing-period")]
    [InlineData("null-kinds")]
    [InlineData("recurring-as-once")]
    [InlineData("required-field")]
    [InlineData("truncation")]
    [InlineData("unmeasured-outcome")]
    [InlineData("entity-variant")]
    [InlineData("external-event")]
    public void A_fault_of_a_business_plan_is_found(string rule) => Assert.Contains(rule, RulesThatFire("business.md", Business));

    private static IEnumerable<string> RulesThatFire(string fileName, string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        IReadOnlyList<Fault> faults = PlanChecker.Check(PlanReader.Read(SourceReader.Read(fileName, file)), new DateOnly(2026, 5, 4));
        foreach (Fault fault in faults)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{fault.Rule} @ {fault.Where.Place}: {fault.Message}");
        }

        return faults.Select(fault => fault.Rule).Distinct();
    }
}
