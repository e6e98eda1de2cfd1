using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class DoneAgainTests
{
    [Fact]
    public void Something_to_be_set_up_that_is_set_up_already_is_found()
    {
        PlanContent plan = Sample.Plan([
            Sample.Action("1", "Knife crime") with { Progress = "A Knife Crime Steering Group has been established and meets monthly." },
            Sample.Action("2", "Establish a Knife Crime Steering Group to oversee the action plan")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<DoneAgain>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Contains("has been established", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_to_be_set_up_that_nothing_says_is_there_is_right()
    {
        PlanContent plan = Sample.Plan([
            Sample.Action("1", "Knife crime") with { Progress = "A Knife Crime Steering Group has been established and meets monthly." },
            Sample.Action("2", "Establish a Burglary Task Force to visit victims")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<DoneAgain>(plan);

        Assert.Empty(faults);
    }
}
