using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class MembershipGapTests
{
    [Fact]
    [Requirement("S2.6")]
    public void A_programme_board_without_the_integrated_care_board_is_found()
    {
        PlanContent plan = Board("Police", "Public Health", "Children's Services", "Probation", "Fire Brigade", "Community representatives");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MembershipGap>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Contains("integrated care board", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_board_with_every_responsible_authority_is_right()
    {
        PlanContent plan = Board("Police", "Northmere Council", "NHS Integrated Care Board", "Probation Service", "Fire and Rescue Service");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MembershipGap>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_list_that_is_no_board_of_the_partnership_is_right()
    {
        PlanContent plan = Sample.Plan() with { Lists = [new("Youth Justice Board", Sample.Paragraph(1, "")) { Items = [.. new[] { "Police", "Probation", "Schools", "Housing" }.Select(member => new ListItemContent([member], Sample.Paragraph(2, member)))] }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MembershipGap>(plan);

        Assert.Empty(faults);
    }

    private static PlanContent Board(params string[] members) => Sample.Plan() with
    {
        Lists = [new("Programme Board", Sample.Paragraph(1, "Programme Board:")) { Items = [.. members.Select(member => new ListItemContent([member], Sample.Paragraph(2, member)))] }],
    };
}
