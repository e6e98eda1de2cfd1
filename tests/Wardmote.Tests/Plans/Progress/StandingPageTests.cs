using System.Globalization;
using System.Text;
using Wardmote.Plans.Progress;

namespace Wardmote.Tests.Plans.Progress;

public sealed class StandingPageTests
{
    [Fact]
    public void The_page_about_standings_says_what_the_rule_says()
    {
        var page = new StringBuilder("""
            # How an action stands

            An action's *standing* is found from its dates, its milestones and what was reported, always by the same rule. The status that somebody typed is one of the things that the rule looks at; it is never overwritten. Where dates or milestones do not bear it out, the page says so: “The plan says Complete; two milestones are not done”.

            The rule asks these questions in this order, and the first that is answered with yes decides. The reason is told in words beside the standing.

            | standing | when |
            |---|---|

            """.ReplaceLineEndings("\n"));
        foreach (StandingStep step in StandingRule.Steps)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {step.Standing.Title} | {step.When} |\n");
        }

        page.Append("""

            **Dates are as exact as they are written.** What is due in March is late on 1 April. A quarter belongs to the financial year in which its action, or else its plan, runs; where neither has a date, the milestone has none either.

            **A typed status** is read by its beginning: “Complete – May 2026” claims that the action is done. A status that was reported holds until the plan's own status is corrected after it.

            **Contradictions** that are shown: complete with milestones or decisions open; not started with a milestone done; in progress, on track or not started after the date; on track or business as usual with a milestone late; overdue before the date with nothing late; in progress with every milestone done.

            This page is written by a test: run it with `WARDMOTE_WRITE_DOCS=1` after changing the rule.

            """.ReplaceLineEndings("\n"));

        Documentation.Holds("docs/explanation/how-an-action-stands.md", page.ToString());
    }
}
