using Wardmote.Checks.Content;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Tests.Checks;

namespace Wardmote.Tests.Plans.Progress;

public sealed class FundingCliffTests
{
    [Theory, Requirement("S3.8")]
    [InlineData(2025, 1, CliffKind.BeforeTheWork)]
    [InlineData(2025, 10, CliffKind.Ended)]
    public void Money_that_ends_before_the_work_is_seen_before_and_after_it_does(int year, int month, CliffKind expected)
    {
        FundingCliff cliff = Assert.Single(FundingCliffs.Of(Funded(Sample.Month(2025, 9), Sample.Month(2026, 3)), null, new(year, month, 15)));

        Assert.Equal(expected, cliff.Kind);
    }

    [Theory]
    [InlineData(2025, 10, CliffKind.WithinSixMonths)]
    [InlineData(2025, 6, CliffKind.WithinTwelveMonths)]
    [InlineData(2024, 6, null)]
    public void Money_that_ends_with_the_work_is_told_a_year_ahead(int year, int month, CliffKind? expected)
    {
        IReadOnlyList<FundingCliff> cliffs = FundingCliffs.Of(Funded(Sample.Month(2026, 3), Sample.Month(2026, 3)), null, new(year, month, 15));

        Assert.Equal(expected, cliffs.Count == 0 ? null : cliffs[0].Kind);
    }

    [Theory, Requirement("S3.7")]
    [InlineData("night marshal", 2025, 3)]
    [InlineData("funded police team", 2024, 3)]
    [InlineData("OWL", 2024, 3)]
    [InlineData("Mentoring", 2025, 3)]
    public void The_real_plan_shows_each_cliff_before_it_comes(string words, int year, int month)
    {
        PlanContent plan = Havering();

        FundingCliff cliff = plan.Actions.Where(action => action.Title.Contains(words, StringComparison.Ordinal) && action.Funding.Count > 0)
            .SelectMany(action => FundingCliffs.Of(action, plan.Period, new DateOnly(year, month, 1).AddMonths(-4))).First();

        Assert.Equal((year, month), (cliff.Ends.Last!.Value.Year, cliff.Ends.Last.Value.Month));
        Assert.Contains("in 4 months", cliff.InWords, StringComparison.Ordinal);
    }

    [Fact, Requirement("S3.9")]
    public void The_real_mentoring_contract_names_its_two_options()
    {
        PlanContent plan = Havering();

        FundingCliff cliff = plan.Actions.Where(action => action.Title.Contains("Mentoring", StringComparison.Ordinal)).SelectMany(action => FundingCliffs.Of(action, plan.Period, new(2024, 11, 1))).First();

        Assert.Contains("2 x 12 month", cliff.InWords, StringComparison.Ordinal);
    }

    [Fact, Requirement("S3.5")]
    public void The_real_plan_carries_over_reworded_and_new_commitments()
    {
        PlanContent plan = Havering();
        YearAction[] all = [.. plan.Actions.Select(action => new YearAction(Guid.CreateVersion7(), action.Title, action.Code, false, action.Period))];
        string first = all[0].Period!;

        CarryOverProposal proposal = CarryOverProposal.Of([.. all.Where(one => one.Period == first)], [.. all.Where(one => one.Period != first)]);

        Assert.Contains(proposal.Actions, one => one.Now.Title.Contains("night marshal", StringComparison.Ordinal) && one.Before!.Title.Contains("night marshal", StringComparison.Ordinal));
        foreach (string title in new[] { "Bleed Kits", "DRIVE", "IRISi" })
        {
            Assert.Equal(LineageKind.New, Assert.Single(proposal.Actions, one => one.Now.Title.Contains(title, StringComparison.Ordinal)).Kind);
        }

        foreach (string title in new[] { "Knife Crime Prevention", "Refuge", "roadshows" })
        {
            Assert.Contains(proposal.Dropped, one => one.Title.Contains(title, StringComparison.Ordinal));
        }
    }

    private static ActionContent Funded(WrittenDate ends, WrittenDate due) => Sample.Action(due: due) with { Funding = [new("Funded", Sample.Cell(2, "Budget", "Funded")) { Ends = ends }] };

    private static PlanContent Havering()
    {
        string path = RealPlans.PathOf(RealPlans.Havering, "docx");
        using FileStream file = File.OpenRead(path);
        return PlanReader.Read(SourceReader.Read(Path.GetFileName(path), file));
    }
}
