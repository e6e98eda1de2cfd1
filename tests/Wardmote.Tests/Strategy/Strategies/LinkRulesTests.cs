using Wardmote.Platform.Common;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Tests.Strategy.Strategies;

public sealed class LinkRulesTests
{
    private static readonly LogicElement Staff = new(Guid.CreateVersion7(), LogicKind.Input, "Two youth workers");
    private static readonly LogicElement Outreach = new(Guid.CreateVersion7(), LogicKind.Activity, "Outreach at the station");
    private static readonly LogicElement Sessions = new(Guid.CreateVersion7(), LogicKind.Output, "Sessions held");
    private static readonly LogicElement Trust = new(Guid.CreateVersion7(), LogicKind.ShortOutcome, "More trust");
    private static readonly LogicElement Reports = new(Guid.CreateVersion7(), LogicKind.ShortOutcome, "More reports");
    private static readonly LogicElement Support = new(Guid.CreateVersion7(), LogicKind.MediumOutcome, "More support");
    private static readonly LogicElement Safety = new(Guid.CreateVersion7(), LogicKind.Impact, "Fewer people harmed");

    private static readonly LogicElement[] All = [Staff, Outreach, Sessions, Trust, Reports, Support, Safety];

    private static LeadsTo Link(LogicElement from, LogicElement to) => new(from.ElementId, to.ElementId);

    private static LogicModel Model(params LeadsTo[] links) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), All, links);

    [Fact]
    [Requirement("S2.30")]
    public void Links_that_go_forward_hold()
    {
        LogicModel model = Model(Link(Staff, Outreach), Link(Outreach, Sessions), Link(Sessions, Trust), Link(Trust, Support), Link(Support, Safety), Link(Trust, Reports));

        Assert.Equal(6, model.Links.Count);
    }

    [Fact]
    [Requirement("S2.30")]
    public void A_circle_between_outcomes_is_refused_and_named()
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => Model(Link(Trust, Reports), Link(Reports, Support), Link(Support, Trust)));

        Assert.Equal("“More support” leads to “More trust”, which leads to “More reports”, which leads to “More support”: that is a circle, and a circle has no beginning. Take one of these links away", refusal.Message);
    }

    [Fact]
    [Requirement("S2.30")]
    public void A_circle_that_is_read_is_reported_and_left_out()
    {
        KeptLinks kept = LinkRules.Take(LogicModel.Nodes(All), [Link(Trust, Reports), Link(Reports, Trust), Link(Reports, Support)]);

        Assert.Equal([Link(Trust, Reports), Link(Reports, Support)], kept.Links);
        Assert.Contains("circle", Assert.Single(kept.LeftOut).Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("back", "“Sessions held” cannot lead back to “Outreach at the station”: links go forward")]
    [InlineData("self", "“More trust” cannot lead to itself")]
    [InlineData("beside", "“Two youth workers” and “A grant” stand side by side: one cannot lead to the other")]
    [InlineData("gone", "A link begins or ends at something that is not in the picture")]
    public void A_link_that_does_not_hold_is_refused_in_words(string kind, string words)
    {
        LogicElement grant = new(Guid.CreateVersion7(), LogicKind.Input, "A grant");
        LeadsTo link = kind switch
        {
            "back" => Link(Sessions, Outreach),
            "self" => Link(Trust, Trust),
            "beside" => Link(Staff, grant),
            _ => new LeadsTo(Trust.ElementId, Guid.CreateVersion7()),
        };

        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => LinkRules.Held(LogicModel.Nodes([.. All, grant]), [link]));

        Assert.Equal(words, refusal.Message);
    }

    [Fact]
    [Requirement("S2.30")]
    public void What_leads_nowhere_comes_from_nowhere_or_has_no_indicator_is_named()
    {
        IReadOnlyList<string> gaps = Model(Link(Staff, Outreach), Link(Outreach, Sessions)).Gaps;

        Assert.Contains("“Sessions held” leads nowhere", gaps);
        Assert.Contains("“Fewer people harmed” comes from nowhere: nothing leads to it", gaps);
        Assert.Contains("No indicator shows whether “More trust” comes about", gaps);
        Assert.Contains("It names no assumption", gaps);
    }

    [Fact]
    public void Any_links_at_all_leave_no_circle()
    {
        var random = new Random(5);
        for (int round = 0; round < 50; round++)
        {
            FlowNode[] nodes = [.. Enumerable.Range(0, 12).Select(at => new FlowNode(Guid.CreateVersion7(), at / 4, $"Step {at}", MayLinkWithin: true))];
            LeadsTo[] links = [.. Enumerable.Range(0, 60).Select(_ => new LeadsTo(nodes[random.Next(12)].Id, nodes[random.Next(12)].Id))];

            KeptLinks kept = LinkRules.Take(nodes, links);

            Assert.Equal(links.Distinct().Count(), kept.Links.Count + kept.LeftOut.Count);
            Assert.Empty(LinkRules.Take(nodes, kept.Links).LeftOut);
        }
    }
}
