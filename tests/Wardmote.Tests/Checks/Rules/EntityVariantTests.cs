using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class EntityVariantTests
{
    [Fact]
    public void One_post_under_several_spellings_is_found()
    {
        PlanContent plan = Sample.Plan([
            Led("Licensing Manager"), Led("Licencing Manager"),
            Led("Head of Environmental Health, Licensing and Private Sector Housing"), Led("Head of Environmental Health, Licensing and Public Sector Housing"),
            Led("Officer Violence Domestic Abuse"), Led("Officer Violence and Domestic Abuse"),
            Led("Head of Communities"), Led("Head of Communities and Community Safety"),
            Led("Hate Crime Co-ordinator"), Led("Hate Crime Coordinator")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<EntityVariant>(plan);

        Assert.Equal(5, faults.Count);
    }

    [Fact]
    public void Posts_that_are_two_are_right()
    {
        PlanContent plan = Sample.Plan([Led("Head of Adult Social Care"), Led("Head of Children's Social Care"), Led("Community Officer 1"), Led("Community Officer 2"), Led("Police"), Led("Police and Crime Commissioner"), Led("Youth Justice Manager"), Led("JUNO"), Led("Juno"), Led("Multi-Agency Hub"), Led("Multi Agency Hub")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<EntityVariant>(plan);

        Assert.Empty(faults);
    }

    private static ActionContent Led(string lead) => Sample.Action(lead) with { Leads = [lead] };
}
