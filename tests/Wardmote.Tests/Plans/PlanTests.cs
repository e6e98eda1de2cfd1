using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans;
using Wardmote.Plans.Fields;
using Wardmote.Tests.Checks;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans;

public sealed class PlanTests
{
    private static readonly DateTime Now = new(2025, 6, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_plan_gives_back_the_content_that_it_was_made_of()
    {
        PlanContent content = InventedPlan.Full;

        var plan = new Plan(Guid.Empty, content);

        Same.Content(content, plan.ToContent());
    }

    [Fact]
    public void A_corrected_field_keeps_the_place_that_it_was_read_from_and_is_certain()
    {
        Plan plan = Kept();
        PlanAction action = plan.Actions[0];

        plan.CorrectAction(action.ActionId, Typed(("Due", "31 March 2027"), ("Milestones", FieldText.Rows([["1", "Agree the sites", "Q1", "Jul 2025"], ["", "", "", ""]]))));

        Assert.Equal(new DateOnly(2027, 3, 31), action.DueLast);
        Assert.Equal("March 2026", action.Content.Source(nameof(ActionContent.Due)).Text);
        MilestoneContent milestone = Assert.Single(action.Content.Milestones);
        Assert.Equal(("Jul 2025", InventedPlan.Full.Actions[0].Milestones[0].Origin.Place), (milestone.Date!.Text, milestone.Origin.Place));
    }

    [Fact]
    public void An_action_cannot_lose_its_title()
    {
        Plan plan = Kept();

        var refusal = Assert.Throws<RuleBrokenException>(() => plan.CorrectAction(plan.Actions[0].ActionId, Typed(("Title", " "))));

        Assert.Equal(("Title must not be empty", "Title"), (refusal.Message, refusal.Field));
    }

    [Fact]
    public void A_plan_with_an_open_blocking_fault_cannot_be_published()
    {
        Plan plan = KeptWithBlockingFault();

        var refusal = Assert.Throws<RuleBrokenException>(() => plan.Publish("Ada Example", Now));

        Assert.Contains("publication", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(PlanState.Draft, plan.State);
    }

    [Fact]
    public void A_plan_is_published_once_its_blocking_faults_are_accepted_with_a_reason()
    {
        Plan plan = KeptWithBlockingFault();
        foreach (PlanFault fault in plan.Check(DateOnly.FromDateTime(Now)).Where(fault => fault.Blocks).ToList())
        {
            plan.AcceptFault(fault.Fault.Key, "The council counts reopened cases", "Ada Example", Now);
        }

        PlanEdition edition = plan.Publish("Ada Example", Now);

        Assert.Equal((1, PlanState.Published), (edition.Number, plan.State));
        Same.Content(plan.ToContent(), edition.Content);
    }

    [Fact]
    public void A_fault_is_not_accepted_without_a_reason()
    {
        Plan plan = KeptWithBlockingFault();
        Fault fault = plan.Check(DateOnly.FromDateTime(Now)).First(one => one.Blocks).Fault;

        var refusal = Assert.Throws<RuleBrokenException>(() => plan.AcceptFault(fault.Key, " ", "Ada Example", Now));

        Assert.Equal("Reason", refusal.Field);
    }

    [Fact]
    [Requirement("S1.7")]
    public void A_published_plan_is_not_changed_until_it_is_reopened()
    {
        var plan = new Plan(Guid.Empty, Sample.Plan(title: "Northmere Community Safety Plan 2025-26"));
        plan.Keep();
        plan.Publish("Ada Example", Now);

        Assert.Throws<RuleBrokenException>(() => plan.AddAction(Typed(("Title", "Light the underpass"))));

        plan.Reopen();
        plan.AddAction(Typed(("Title", "Light the underpass")));
        Assert.Equal(2, plan.Publish("Ada Example", Now).Number);
    }

    [Theory]
    [InlineData(LeftoverTarget.ActionField)]
    [InlineData(LeftoverTarget.NewAction)]
    [InlineData(LeftoverTarget.Section)]
    [InlineData(LeftoverTarget.NothingToKeep)]
    public void A_text_that_was_left_over_is_in_the_plan_wherever_it_is_put(LeftoverTarget target)
    {
        var plan = new Plan(Guid.Empty, InventedPlan.Full);
        UnplacedContent leftover = plan.Content.Unplaced[0];

        plan.PlaceLeftover(leftover, new LeftoverPlace(target, plan.Actions[0].ActionId, nameof(ActionContent.Notes)));

        PlanContent content = plan.ToContent();
        Assert.DoesNotContain(leftover, content.Unplaced);
        Assert.Contains(leftover.Text, Same.Text(content with { Unplaced = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_placed_twice_is_refused_the_second_time()
    {
        var plan = new Plan(Guid.Empty, InventedPlan.Full);
        UnplacedContent leftover = plan.Content.Unplaced[0];
        plan.PlaceLeftover(leftover, new LeftoverPlace(LeftoverTarget.NewAction));

        Assert.Throws<ChangedMeanwhileException>(() => plan.PlaceLeftover(leftover, new LeftoverPlace(LeftoverTarget.NewAction)));
    }

    internal static Dictionary<string, string> Typed(params (string Field, string Text)[] fields) =>
        fields.ToDictionary(field => field.Field, field => field.Text, StringComparer.Ordinal);

    private static Plan Kept()
    {
        var plan = new Plan(Guid.Empty, InventedPlan.Full);
        plan.Keep();
        return plan;
    }

    /// <summary>A share of 103% is impossible whoever reports it.</summary>
    private static Plan KeptWithBlockingFault()
    {
        var plan = new Plan(Guid.Empty, Sample.Plan(indicators: [Sample.Indicator("NCS_002", "Cases closed within three months", Sample.Outturn("2024/25", "103%"))]));
        plan.Keep();
        return plan;
    }
}
