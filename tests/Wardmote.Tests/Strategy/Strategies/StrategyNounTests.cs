using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Tests.Strategy.Strategies;

public sealed class StrategyNounTests
{
    private static readonly DateOnly Today = new(2027, 4, 1);

    private static readonly StrategyHead Head = new("Community Safety Strategy", new DateOnly(2027, 4, 1), 4);

    [Fact]
    [Requirement("S2.29")]
    public void A_strategy_has_the_ten_sections_in_the_documents_order()
    {
        string[] titles = [.. StrategySection.All.Select(section => section.Title)];

        Assert.Equal(10, titles.Length);
        Assert.StartsWith("Executive", titles[0], StringComparison.Ordinal);
        Assert.StartsWith("Legal duties", titles[1], StringComparison.Ordinal);
        Assert.Equal("Risk register", titles[9]);
        Assert.Equal(Enumerable.Range(1, 10), StrategySection.All.Select(section => section.Number));
    }

    [Fact]
    [Requirement("S2.33")]
    public void Its_reviews_fall_on_each_year_and_the_second_is_the_mid_term_refresh()
    {
        var strategy = new PartnershipStrategy(Guid.CreateVersion7(), Head);

        Assert.Equal([ReviewKind.Annual, ReviewKind.MidTerm, ReviewKind.Annual], strategy.Reviews.Select(review => review.Kind));
        Assert.Equal(new DateOnly(2029, 4, 1), strategy.Reviews[1].DueOn);
    }

    [Fact]
    [Requirement("S2.31")]
    public void It_is_published_with_gaps_only_for_a_reason()
    {
        var strategy = new PartnershipStrategy(Guid.CreateVersion7(), Head);
        strategy.Agree("The board", Today, Today);

        Assert.Throws<RuleBrokenException>(() => strategy.Publish(Today, 2, " "));
        strategy.Publish(Today, 2, "The equality data arrives in May");

        Assert.Equal(StrategyState.Published, strategy.State);
        Assert.Equal("The equality data arrives in May", strategy.PublishedThough);
    }

    [Fact]
    public void A_draft_is_not_published_and_an_agreed_one_not_changed()
    {
        var strategy = new PartnershipStrategy(Guid.CreateVersion7(), Head);

        Assert.Throws<RuleBrokenException>(() => strategy.Publish(Today, 0, null));
        strategy.Agree("The board", Today, Today);

        Assert.Throws<RuleBrokenException>(() => strategy.Describe(Head));
    }

    [Fact]
    [Requirement("S2.41")]
    public void A_risk_off_the_scale_or_made_worse_by_its_controls_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => new RiskEntry("The grant ends") { Likelihood = 6 }.Held());
        Assert.Throws<RuleBrokenException>(() => new RiskEntry("The grant ends") { Likelihood = 2, Impact = 3, ResidualLikelihood = 3, ResidualImpact = 3 }.Held());

        Assert.Null(new RiskEntry("The grant ends") { Likelihood = 2 }.Held().Score);
    }

    [Fact]
    [Requirement("S2.41")]
    public void A_risk_says_that_its_review_is_late()
    {
        var risk = new StrategyRisk(Guid.CreateVersion7(), Guid.CreateVersion7(), new RiskEntry("The grant ends") { Likelihood = 3, Impact = 4, ReviewOn = Today.AddDays(-1), Owner = new PersonName("Imogen Farthing") }, Today.AddMonths(-6));

        Assert.Contains("It was to be reviewed by 31 March 2027", risk.Gaps(Today));
        Assert.Contains("It has no control", risk.Gaps(Today));
        Assert.Equal("High", RiskScale.WordOf(risk.Entry.Score));
    }

    [Fact]
    public void Missing_evidence_is_never_called_a_neutral_impact()
    {
        Assert.Throws<RuleBrokenException>(() => new EqualityEntry(Characteristic.Race) { Impact = GroupImpact.Neutral }.Held());

        EqualityEntry unknown = new EqualityEntry(Characteristic.Race).Held();

        Assert.Equal("Not known yet", unknown.Impact.Title);
        Assert.Contains("No evidence yet", unknown.Gaps);
    }

    [Fact]
    [Requirement("S2.42")]
    public void Money_is_spread_over_its_years_to_the_penny_and_missing_money_is_not_nothing()
    {
        ResourceEntry grant = new("Grant") { Amount = 100_000.01m, FirstDay = new(2027, 10, 1), LastDay = new(2029, 12, 31) };
        ResourceEntry unknown = new("Levy") { FirstDay = new(2027, 4, 1), LastDay = new(2028, 3, 31) };

        ResourceTotals totals = ResourceTotals.Of([grant, unknown], Head);

        Assert.Equal(100_000.01m, grant.ByYear().Values.Sum());
        Assert.Equal(3, totals.ByYear.Count);
        Assert.Equal(decimal.Round(100_000.01m * 6 / 27, 2), totals.ByYear[new FinancialYear(2027)]);
        Assert.Equal([unknown], totals.NotCounted);
        Assert.Equal(2, totals.EndingEarly.Count);
        Assert.False(totals.ByYear.ContainsKey(new FinancialYear(2030)));
    }

    [Fact]
    [Requirement("S2.31")]
    public void The_gate_names_each_thing_that_a_priority_lacks()
    {
        PriorityFacts bare = new(Guid.CreateVersion7(), "Hate crime");
        PriorityFacts whole = bare with { Findings = 1, LogicGaps = [], HasLogicCore = true, Actions = 2, Indicators = 1, IndicatorsWithTarget = 1, Lead = "Priya Lindale", EqualityLines = 1, EqualityLinesJudged = 1, OpenRisks = 1 };

        IReadOnlyList<GateRow> rows = PriorityGate.Look([bare, whole]);

        Assert.Equal(Enum.GetValues<GateCheck>(), rows[0].Missing.Select(one => one.Check));
        Assert.Empty(rows[1].Missing);
        Assert.Equal(7, PriorityGate.Gaps(rows));
        Assert.Equal(1, PriorityGate.Gaps([]));
    }

    [Fact]
    [Requirement("S2.30")]
    public void A_theory_of_change_names_what_it_lacks_and_refuses_circles()
    {
        TheoryElement one = new(Guid.CreateVersion7(), TheoryKind.Outcome, 1, "People report earlier"), two = new(Guid.CreateVersion7(), TheoryKind.Outcome, 1, "People trust services");
        TheoryOfChange theory = new TheoryOfChange("Fewer people are harmed", [one, two], [new(one.ElementId, TheoryOfChange.GoalId)]).Held(4);

        Assert.Contains("It names no outcome of year 2", theory.Gaps(4));
        Assert.Contains("“People trust services” leads nowhere", theory.Gaps(4));
        Assert.Throws<RuleBrokenException>(() => (theory with { Links = [new(one.ElementId, two.ElementId), new(two.ElementId, one.ElementId)] }).Held(4));
        Assert.Throws<RuleBrokenException>(() => (theory with { Elements = [one with { Year = 5 }] }).Held(4));
    }
}
