using System.Text;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Strategies;
using Document = Wardmote.Platform.Documents.Document;

namespace Wardmote.Tests.Strategy.Strategies;

public sealed class LogicFileTests
{
    private static readonly Guid Reports = Guid.CreateVersion7();

    private static readonly Dictionary<Guid, string> Codes = new() { [Reports] = "HC_1" };

    private static readonly LogicElement Staff = new(Guid.CreateVersion7(), LogicKind.Input, "Two youth workers");
    private static readonly LogicElement Outreach = new(Guid.CreateVersion7(), LogicKind.Activity, "Outreach at the station");
    private static readonly LogicElement Trust = new(Guid.CreateVersion7(), LogicKind.ShortOutcome, "More trust") { IndicatorIds = [Reports] };

    private static LogicModel Model() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), [Staff, Outreach, Trust], [new(Staff.ElementId, Outreach.ElementId), new(Outreach.ElementId, Trust.ElementId)]);

    private static BroughtIn<LogicForm> Bring(string csv, LogicModel? model = null)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(csv));
        return LogicFile.Bring(FlowFile.Read("logic.csv", file, FlowFile.IndicatorsHeading, TestContext.Current.CancellationToken), model, Guid.CreateVersion7(), Codes);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [Requirement("S2.30")]
    public void A_logic_model_that_leaves_and_comes_back_changes_nothing(string kind)
    {
        LogicModel model = Model();
        byte[] bytes = kind == "csv" ? CsvWriter.Write(LogicFile.Of(model, Codes)) : ExcelWriter.Write(new Document("Logic model", "Hate crime", [LogicFile.Of(model, Codes)]));

        using MemoryStream file = new(bytes);
        BroughtIn<LogicForm> brought = LogicFile.Bring(FlowFile.Read($"logic.{kind}", file, FlowFile.IndicatorsHeading, TestContext.Current.CancellationToken), model, model.PriorityId, Codes);

        Assert.Empty(brought.Refused);
        Assert.Empty(brought.Changes);
        Assert.Equal([Staff.ElementId, Outreach.ElementId, Trust.ElementId], brought.Form.Rows.Select(row => row.Id));
    }

    [Fact]
    public void Corrected_words_keep_their_element_so_that_actions_stay_with_it()
    {
        BroughtIn<LogicForm> brought = Bring("Mark,Kind,What,Leads to,Indicators\nI1,Input,Two youth workers,A1,\nA1,Activity,Outreach at the bus station,S1,\nS1,Short-term outcome,More trust,,HC_1\nA2,Activity,A drop-in on Fridays,S1,\n", Model());

        Assert.Empty(brought.Refused);
        Assert.Equal(Outreach.ElementId, brought.Form.Rows.Single(row => row.Words == "Outreach at the bus station").Id);
        Assert.Equal(["“Outreach at the station” becomes “Outreach at the bus station”", "New: activity “A drop-in on Fridays”, which leads to S1"], brought.Changes);
    }

    [Fact]
    public void What_cannot_be_taken_is_told_by_row_and_a_circle_by_its_names()
    {
        BroughtIn<LogicForm> brought = Bring("Mark,Kind,What,Leads to,Indicators\nI1,Input,Money,A9,HC_1\nB1,Activities,Outreach,S1,\nS1,Short-term outcome,Trust,S2,XX_9\nS2,Short-term outcome,Reports,S1,\nQ1,Wish,Peace,,\nS1,Short-term outcome,Twice,,\n,Impact,,B1,\n");

        Assert.Contains(brought.Refused, one => one.Contains("row 2: “A9” is the mark of no row", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("row 2: only outputs, outcomes and the impact have indicators", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("row 4: “XX_9” is the code of no indicator", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("row 5: “Reports” leads to “Trust”, which leads to “Reports”: that is a circle", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("row 6: “Wish” is no kind of element", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("row 7: the mark S1 stands in", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("row 8: it has no words", StringComparison.Ordinal));
        Assert.Equal(["Money", "Outreach", "Trust", "Reports"], brought.Form.Rows.Select(row => row.Words));
    }

    [Fact]
    public void A_file_without_the_headings_says_which_are_expected()
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => Bring("A,B\n1,2\n"));

        Assert.Contains("“Mark”, “Kind”, “What”, “Leads to”, “Indicators”", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S2.30")]
    public void A_theory_of_change_comes_from_a_file_with_its_goal_years_and_priorities()
    {
        TheoryPart part = new("1", Guid.CreateVersion7(), IsPriority: true, "Hate crime");
        PartnershipStrategy strategy = new(Guid.CreateVersion7(), new StrategyHead("Strategy", new DateOnly(2027, 4, 1), 4));
        using MemoryStream file = new(Encoding.UTF8.GetBytes("Mark,Kind,Year,What,Leads to,Priorities and their outcomes\nG,Goal,,A safer town,,\nP1,Precondition,,Partners share data,T1,\nT1,Outcome,1,More people report,\"G, T9\",1\nT2,Outcome,7,Fewer are harmed,G,5\n"));

        BroughtIn<TheoryForm> brought = TheoryFile.Bring(FlowFile.Read("theory.csv", file, FlowFile.MadeOfHeading, TestContext.Current.CancellationToken), strategy, [part]);
        TheoryOfChange read = brought.Form.Read([part]);

        Assert.Equal("A safer town", read.Goal);
        Assert.Equal([part.Id], read.Elements.Single(one => one.Words == "More people report").PriorityIds);
        Assert.Equal(3, read.Links.Count);
        Assert.Contains(brought.Refused, one => one.Contains("“T9” is the mark of no row", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("“7” is no year of the strategy. Expected is 1 to 4", StringComparison.Ordinal));
        Assert.Contains(brought.Refused, one => one.Contains("“5” is the mark of no priority", StringComparison.Ordinal));
    }
}
