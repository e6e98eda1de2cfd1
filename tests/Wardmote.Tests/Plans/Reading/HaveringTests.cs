using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans.Reading;

public sealed class HaveringTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.4")]
    public void Six_priorities_hold_33_commitments_reported_and_36_to_come(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        Assert.Equal(6, plan.Priorities.Count);
        Assert.Equal([5, 7, 5, 6, 5, 5], Counts(plan, "2022-23"));
        Assert.Equal([6, 9, 5, 6, 6, 4], Counts(plan, "2023-25"));
        Assert.Equal(69, plan.Actions.Count);
        Assert.Equal("commitment", plan.Vocabulary.ActionWord);
        Assert.Equal(PlanKind.AnnualReview, plan.Kind);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_commitment_reported_says_what_was_done(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        Assert.All(plan.Actions.Where(action => action.Period == "2022-23"), action => Assert.True(action.Progress?.Length > 40, action.Name));
        Assert.Equal("2.1.1", plan.Actions[0].Ref);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.12")]
    public void The_figures_of_the_text_are_read(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        decimal[] stated = [492, 132, 26.8m, 24, 40, 461, 61, 15, 90, 10, 20, 23, 11, 47, 41, 34, 18, 14, 71, 172, 133, 67, 99, 74, 48, 50, 495, 81, 650, 418, 6, 878, 52, 142, 5, 27, 2000, 7];
        Assert.Empty(stated.Except(plan.Figures.Select(figure => figure.Number)));
        Assert.Equal("%", Assert.Single(plan.Figures, figure => figure.Number == 26.8m).Unit);
        Assert.Equal("Robbery", Assert.Single(plan.Figures, figure => figure.Context == "Robbery = 14").Subject);
        Assert.StartsWith("individuals used drugs", Assert.Single(plan.Figures, figure => figure.Number == 47).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Years_dates_and_ages_are_no_figures(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        Assert.DoesNotContain(plan.Figures, figure => figure.Number is > 2000 and < 2030);
        Assert.DoesNotContain(plan.Figures, figure => figure.Context.Contains("aged 10-25", StringComparison.Ordinal) && figure.Number is 10 or 25);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.7")]
    public void Funding_is_read_with_its_end_and_its_options(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        FundingContent marshals = Assert.Single(plan.Actions.Single(action => action.Ref == "2.1.2").Funding);
        FundingContent refuge = Assert.Single(plan.Actions.Single(action => action.Ref == "2.2.2").Funding);
        FundingContent mentoring = Assert.Single(plan.Actions.Single(action => action.Ref == "2.4.4").Funding);
        Assert.Equal(("March 2025", "MOPAC Violence Reduction Unit"), (marshals.Ends!.Text, marshals.Source));
        Assert.Equal("potential 2-year extension", refuge.Extension);
        Assert.Equal(("31st March 2025", "option of 2 x 12 month extensions"), (mentoring.Ends!.Text, mentoring.Extension));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_cover_of_the_report_is_read(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        Assert.Equal("Annual Review of the Community Safety Plan 2022-25", plan.Title);
        Assert.Equal("October 2024", Assert.Single(plan.Header, fact => fact.Name.StartsWith("When should", StringComparison.Ordinal)).Value);
        ListContent objectives = Assert.Single(plan.Lists, list => list.Kind == "council objectives");
        Assert.Equal(["X", "X", ""], objectives.Items.Select(item => item.Cells[1]));
    }

    private static int[] Counts(PlanContent plan, string period) =>
        [.. plan.Actions.Where(action => action.Period == period).GroupBy(action => action.Priorities[0]).Select(group => group.Count())];
}
