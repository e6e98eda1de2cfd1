using System.Text.RegularExpressions;
using Wardmote.Checks;

namespace Wardmote.Tests.Checks;

public sealed class PlanCheckerTests
{
    [Fact]
    public void A_rule_that_fails_says_so_and_the_other_rules_are_still_made()
    {
        IRule[] rules = [new Failing(new InvalidOperationException("Nobody should read this")), .. PlanChecker.Rules];

        IReadOnlyList<Fault> faults = PlanChecker.Check(Sample.Text("We will reduce burglary by 140%."), Sample.Today, rules);

        Fault failed = Assert.Single(faults, fault => fault.Rule == "failing");
        Assert.Equal(Severity.Warning, failed.Severity);
        Assert.Contains("could not be finished", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody should read this", failed.ToString(), StringComparison.Ordinal);
        Assert.Equal(PlanChecker.Check(Sample.Text("We will reduce burglary by 140%."), Sample.Today).Count, faults.Count - 1);
    }

    [Fact]
    public void A_rule_that_takes_too_long_says_so()
    {
        IRule[] rules = [new Failing(new RegexMatchTimeoutException())];

        Fault fault = Assert.Single(PlanChecker.Check(Sample.Plan(), Sample.Today, rules));

        Assert.Equal("a passage is too long to be searched", fault.Seen);
    }

    private sealed class Failing(Exception cause) : IRule
    {
        public string Id => "failing";

        public Severity Severity => Severity.Blocking;

        public string Description => "Looks for what cannot be found";

        public IEnumerable<Fault> Check(CheckedPlan plan)
        {
            yield return new Fault(Id, Severity, "half", new("Paragraph 1"), "", "", "Found before it failed");
            throw cause;
        }
    }
}
