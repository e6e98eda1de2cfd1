using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Rows of the requirements that the annual review of Havering asks for, shown on the document itself.</summary>
public sealed class HaveringRowsTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.3")]
    public void A_plan_for_three_years_keeps_the_commitments_of_each_refresh(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        Assert.Equal((new DateOnly(2022, 4, 1), new DateOnly(2025, 3, 31)), (plan.Period!.First, plan.Period.Last));
        Assert.Equal(["2022-23", "2023-25"], plan.Actions.Select(action => action.Period).Distinct());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.7")]
    public void Funding_that_ends_is_read_with_the_day_or_month_of_its_end(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        Assert.Equal(
            [("2.1.2", "March 2025"), ("2.2.6", "March 2025"), ("2.3.5", "March 2024"), ("2.4.4", "31st March 2025"), ("2.6.4", "March 2024")],
            plan.Actions.SelectMany(action => action.Funding.Where(funding => funding.Ends is not null).Select(funding => (action.Ref, funding.Ends!.Text))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.12")]
    public void The_share_of_repeat_cases_follows_from_the_two_counts_with_its_interval(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);
        FigureContent cases = Assert.Single(plan.Figures, figure => figure.Subject?.StartsWith("cases were referred to MARAC", StringComparison.Ordinal) == true);
        FigureContent repeats = Assert.Single(plan.Figures, figure => figure.Subject == "were repeat cases");

        Interval interval = Proportion.Wilson((long)repeats.Number, (long)cases.Number);

        Assert.Contains(plan.Figures, figure => figure.Unit == "%" && figure.Number == decimal.Round(repeats.Number / cases.Number * 100, 1));
        Assert.Equal((23.1, 30.9), (Math.Round(interval.Low * 100, 1), Math.Round(interval.High * 100, 1)));
    }

    [Theory]
    [InlineData(5, "sessions were delivered")]
    [InlineData(142, "delegates attended")]
    [InlineData(52, "delegates achieved Champion status")]
    [Requirement("S3.14")]
    public void Training_is_kept_as_the_figures_that_the_text_states(int number, string counted) => Counts(number, counted);

    [Fact]
    [Requirement("S3.15")]
    public void Perpetrators_in_the_programme_are_kept_as_the_text_states_them() => Counts(27, "perpetrators were supported");

    [Fact]
    [Requirement("S3.36")]
    public void People_who_joined_the_alert_system_are_kept_as_the_text_states_them()
    {
        FigureContent users = Assert.Single(ReadPlans.Plan(RealPlans.Havering, "docx").Figures, figure => figure.Number == 878);

        Assert.Contains("additional users", users.Context, StringComparison.Ordinal);
        Assert.Equal("2022", users.Period);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.23")]
    public void Arrests_by_offence_add_up_to_the_total_that_the_text_states(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        FigureContent total = Assert.Single(plan.Figures, figure => figure.Subject?.StartsWith("suspects", StringComparison.Ordinal) == true);
        FigureContent[] parts = [.. plan.Figures.Where(figure => figure.Context == $"{figure.Subject} = {figure.Text}")];
        Assert.Equal((6, 172m, total.Number), (parts.Length, total.Number, parts.Sum(part => part.Number)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S3.39")]
    public void The_legal_basis_is_in_its_own_section(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Havering, format);

        SectionContent legal = Assert.Single(plan.Sections, section => section.Heading.StartsWith("Legal implications", StringComparison.Ordinal));
        Assert.Contains(legal.Paragraphs, paragraph => paragraph.Text.Contains("approved by full Council", StringComparison.Ordinal) && paragraph.Text.Contains("section 6", StringComparison.Ordinal));
    }

    private static void Counts(int number, string counted) => Assert.Contains(
        ReadPlans.Plan(RealPlans.Havering, "docx").Figures,
        figure => figure.Number == number && figure.Subject?.StartsWith(counted, StringComparison.Ordinal) == true && figure.Origin.Text.Length > 0);
}
