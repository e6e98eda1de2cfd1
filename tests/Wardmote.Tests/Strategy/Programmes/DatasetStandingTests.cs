using Wardmote.Platform.Common;
using Wardmote.Strategy.Programmes;

namespace Wardmote.Tests.Strategy.Programmes;

public sealed class DatasetStandingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly DatasetEntry Blank = new("Ambulance call-outs");

    public static TheoryData<DatasetEntry, DatasetState, DateOnly?> Cases => new()
    {
        { Blank, DatasetState.ToRequest, null },
        { Blank with { RequestedOn = Today.AddDays(-3) }, DatasetState.Requested, Today.AddDays(25) },
        { Blank with { RequestedOn = Today.AddDays(-28) }, DatasetState.Requested, Today },
        { Blank with { RequestedOn = Today.AddDays(-29) }, DatasetState.Late, Today.AddDays(-1) },
        { Blank with { RequestedOn = Today.AddDays(-90), ExpectedOn = Today.AddDays(1) }, DatasetState.Requested, Today.AddDays(1) },
        { Blank with { RequestedOn = Today.AddDays(-5), ExpectedOn = Today.AddDays(-1) }, DatasetState.Late, Today.AddDays(-1) },
        { Blank with { RequestedOn = Today.AddDays(-5), ReceivedOn = Today }, DatasetState.Received, null },
        { Blank with { ReceivedOn = Today.AddMonths(-4).AddDays(-2), Refresh = Refresh.Quarterly }, DatasetState.Late, new DateOnly(2026, 11, 20) },
        { Blank with { ReceivedOn = Today.AddMonths(-3), Refresh = Refresh.Quarterly }, DatasetState.Received, new DateOnly(2026, 12, 23) },
        { Blank with { RequestedOn = Today.AddDays(-9), RefusedOn = Today.AddDays(-2), Refusal = "No agreement" }, DatasetState.Refused, null },
        { Blank with { RefusedOn = Today.AddDays(-9), Refusal = "No agreement", ReceivedOn = Today.AddDays(-2) }, DatasetState.Received, null },
    };

    [Theory, MemberData(nameof(Cases))]
    [Requirement("S2.8")]
    public void The_state_of_a_dataset_follows_from_its_days(DatasetEntry entry, DatasetState state, DateOnly? due)
    {
        var standing = DatasetStanding.Of(entry, Today);

        Assert.Equal((state, due), (standing.State, standing.DueOn));
        Assert.NotEmpty(standing.Why);
    }

    [Theory]
    [InlineData("ReceivedOn")]
    [InlineData("ExpectedOn")]
    [InlineData("Refusal")]
    [InlineData("Title")]
    public void Days_that_cannot_follow_one_another_are_refused_at_their_field(string field)
    {
        DatasetEntry asked = Blank with { RequestedOn = Today };
        DatasetEntry wrong = field switch
        {
            "ReceivedOn" => asked with { ReceivedOn = Today.AddDays(-1) },
            "ExpectedOn" => asked with { ExpectedOn = Today.AddDays(-1) },
            "Refusal" => asked with { RefusedOn = Today },
            _ => asked with { Title = " " },
        };

        var refusal = Assert.Throws<RuleBrokenException>(() => new Dataset(Guid.CreateVersion7(), wrong));

        Assert.Equal(field, refusal.Field);
    }
}
