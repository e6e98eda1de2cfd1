using System.Text;
using System.Text.RegularExpressions;
using Wardmote.Checks;

namespace Wardmote.Tests.Checks;

public sealed class RuleListTests
{
    [Fact]
    public void The_list_of_checks_in_the_documentation_is_what_the_program_runs()
    {
        var page = new StringBuilder("# Checks\n\nWhat is looked for in every plan, report and indicator table. A blocking fault must be mended, or accepted with a reason, before a plan can be published; a warning should be looked at; a note is good to know. Some rules give a milder fault than stated here where the case is less clear.\n\nThis page is written by a test: run it with `WARDMOTE_WRITE_DOCS=1` after adding a rule.\n\n| check | severity | what it looks for |\n|---|---|---|\n");

        foreach (IRule rule in PlanChecker.Rules)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{rule.Id}` | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Description.TrimEnd('.').Replace("|", "\\|", StringComparison.Ordinal)}. |\n");
        }

        Documentation.Holds("docs/reference/checks.md", page.ToString());
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_description()
    {
        Assert.All(PlanChecker.Rules, rule => Assert.True(Regex.IsMatch(rule.Id, "^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) && rule.Description.Length > 20, rule.Id));
        Assert.Equal(PlanChecker.Rules.Count, PlanChecker.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void An_empty_plan_has_no_fault_and_stops_no_rule()
    {
        Assert.Empty(PlanChecker.Check(new() { Title = "" }, Sample.Today));
    }
}
