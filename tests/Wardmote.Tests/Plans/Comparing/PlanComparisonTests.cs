using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Plans.Comparing;
using Wardmote.Platform.Common;
using Wardmote.Tests.Checks;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans.Comparing;

public sealed class PlanComparisonTests
{
    private static readonly ActionContent Marshals = Sample.Action("1", "Review the taxi marshal scheme", status: "In progress");
    private static readonly ActionContent Lights = Sample.Action("2", "Light the underpass at Quayside", status: "Not started");

    [Fact]
    public void The_same_file_read_again_changes_nothing()
    {
        PlanContent content = InventedPlan.Full;

        var comparison = new PlanComparison(content, content, content);

        Assert.Empty(comparison.Differences);
        Same.Content(content with { Actions = [], Indicators = [] }, comparison.Take(new HashSet<string>()).Content with { Actions = [], Indicators = [] });
    }

    [Fact]
    public void Words_that_only_dress_a_page_are_not_kept_twice_when_they_stand_elsewhere()
    {
        PlanContent kept = Sample.Plan() with { Furniture = [new("Paragraph 1", Text: "Northmere Council"), new("Paragraph 9", Text: "Northmere Council")] };
        PlanContent read = kept with { Furniture = [new("Paragraph 40", Text: "Northmere Council"), new("Paragraph 41", Text: "Page 2")] };

        IReadOnlyList<Origin> furniture = Taken(new PlanComparison(kept, read, kept)).Content.Furniture;

        Assert.Equal(["Northmere Council", "Northmere Council", "Page 2"], furniture.Select(words => words.Text));
    }

    [Fact]
    public void What_only_a_person_corrected_stays()
    {
        PlanContent read = Sample.Plan([Marshals, Lights]);
        PlanContent kept = Sample.Plan([Marshals with { Status = "Complete" }, Lights]);

        var comparison = new PlanComparison(kept, read, before: read);

        Assert.Empty(comparison.Differences);
    }

    [Fact]
    public void What_only_the_file_changed_is_taken()
    {
        PlanContent before = Sample.Plan([Marshals, Lights]);
        PlanContent read = Sample.Plan([Lights with { Status = "In progress" }, Marshals]);

        var comparison = new PlanComparison(before, read, before);

        PlanDifference difference = Assert.Single(comparison.Differences);
        Assert.Equal(("Status", "Not started", "In progress", true), (difference.Field, difference.Kept, difference.Read, difference.IsTakenUnlessRefused));
        Assert.Equal(["In progress", "In progress"], Taken(comparison).Actions.Select(action => action.Thing.Status));
    }

    [Fact]
    public void What_a_person_and_the_file_both_changed_is_left_to_a_person()
    {
        PlanContent before = Sample.Plan([Marshals]);
        PlanContent kept = Sample.Plan([Marshals with { Status = "Complete" }]);
        PlanContent read = Sample.Plan([Marshals with { Status = "Delayed" }]);

        PlanDifference difference = Assert.Single(new PlanComparison(kept, read, before).Differences);

        Assert.Equal((DifferenceKind.ChangedOnBothSides, false), (difference.Kind, difference.IsTakenUnlessRefused));
    }

    [Fact]
    public void A_reworded_action_is_the_same_action()
    {
        PlanContent before = Sample.Plan([Marshals, Lights]);
        PlanContent read = Sample.Plan([Marshals, Lights with { Ref = "3", Title = "Light the underpass at Quayside again" }]);

        Assert.Equal(["Number", "Title"], new PlanComparison(before, read, before).Differences.Select(difference => difference.Field));
    }

    [Fact]
    public void New_and_vanished_actions_are_told_and_an_action_added_by_hand_stays()
    {
        PlanContent before = Sample.Plan([Marshals, Lights]);
        PlanContent kept = Sample.Plan([Marshals, Lights, Sample.Action("3", "Open a youth café in the library")]);
        PlanContent read = Sample.Plan([Marshals, Sample.Action("4", "Replace cameras along the river")]);

        var comparison = new PlanComparison(kept, read, before);

        Assert.Equal([DifferenceKind.Gone, DifferenceKind.New], comparison.Differences.Select(difference => difference.Kind));
        Assert.Equal(["1", "3", "4"], Taken(comparison).Actions.Select(action => action.Thing.Ref));
    }

    [Fact]
    public void Two_actions_of_one_code_are_told_apart_by_their_titles()
    {
        ActionContent one = Sample.Action("", "Review the pledge") with { Code = "NOR_01" };
        ActionContent other = Sample.Action("", "Renew the covenant") with { Code = "NOR_01" };
        PlanContent before = Sample.Plan([one, other]);

        Assert.Empty(new PlanComparison(before, Sample.Plan([other, one]), before).Differences);
    }

    [Fact]
    public void A_text_placed_by_hand_is_not_left_over_again()
    {
        var plan = new Plan(Guid.Empty, InventedPlan.Full);
        plan.PlaceLeftover(plan.Content.Unplaced[0], new LeftoverPlace(LeftoverTarget.NewAction));

        var comparison = new PlanComparison(plan.ToContent(), InventedPlan.Full, InventedPlan.Full);

        Assert.Equal(["(ii)"], Taken(comparison).Content.Unplaced.Select(words => words.Text));
    }

    [Fact]
    public void Things_keep_their_identity_when_a_new_reading_is_taken_over()
    {
        PlanContent before = Sample.Plan([Marshals, Lights]);
        var plan = new Plan(Guid.Empty, before);
        Guid lights = plan.Actions[1].ActionId;

        plan.TakeOver(Taken(new PlanComparison(plan.ToContent(), Sample.Plan([Lights with { Status = "Complete" }]), before)));

        PlanAction left = Assert.Single(plan.Actions);
        Assert.Equal((lights, "Complete"), (left.ActionId, left.Status));
    }

    private static MergedPlan Taken(PlanComparison comparison) =>
        comparison.Take(comparison.Differences.Where(difference => difference.IsTakenUnlessRefused).Select(difference => difference.Key).ToHashSet(StringComparer.Ordinal));
}
