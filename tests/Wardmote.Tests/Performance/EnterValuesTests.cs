using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using static Wardmote.Tests.Performance.StoredIndicators;

namespace Wardmote.Tests.Performance;

public sealed class EnterValuesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_same_value_twice_is_one_value(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator indicator = await app.AddIndicatorAsync(Reports);

        ValueOutcome first = await app.EnterAsync(indicator, Quarter, 43);
        ValueOutcome again = await app.EnterAsync(indicator, Quarter, 43);
        ValueOutcome other = await app.EnterAsync(indicator, Quarter, 44);

        Assert.Equal([ValueOutcome.Entered, ValueOutcome.Unchanged, ValueOutcome.Replaced], [first, again, other]);
        Assert.Equal(44, (await app.ValueAsync(indicator, Quarter))!.Number);
        Assert.Equal(2, await app.InsideAsync(services => services.GetRequiredService<AppDb>().Set<AuditEntry>().CountAsync(entry => entry.Word == "performance.values-entered")));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_two_people_at_once_the_second_is_told_and_nothing_is_overwritten(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        SeenValue nothing = new(null, 0);
        await app.EnterAsync(indicator, Quarter, 43, seen: nothing);

        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => app.EnterAsync(indicator, Quarter, 34, seen: nothing));

        Assert.Equal(43, (await app.ValueAsync(indicator, Quarter))!.Number);
    }

    [Fact]
    public async Task Many_at_once_leave_one_value()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports);

        Exception?[] refusals = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Record.ExceptionAsync(() => app.EnterAsync(indicator, Quarter, number, seen: new(null, 0))).AsTask()));

        Assert.All(refusals.OfType<Exception>(), refusal => Assert.IsType<ChangedMeanwhileException>(refusal));
        Assert.Equal(7, refusals.OfType<Exception>().Count());
        Assert.Equal(1, await app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorValues.CountAsync()));
    }

    [Fact]
    public async Task A_person_enters_only_what_they_answer_for_and_who_runs_rounds_enters_for_others()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User owner = await app.AddPersonAsync("Tobias Quill", Role.Contributor);
        User other = await app.AddPersonAsync("Priya Lindale", Role.Contributor);
        Indicator indicator = await app.AddIndicatorAsync(Reports with { Owner = new(owner.Name, owner.UserId) });

        await app.EnterAsync(indicator, Quarter, 43, owner);
        ForbiddenException refusal = await Assert.ThrowsAsync<ForbiddenException>(() => app.EnterAsync(indicator, Quarter, 44, other));
        await app.EnterAsync(indicator, Quarter, 45, other, Role.PerformanceOfficer);

        Assert.Contains("Tobias Quill", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(45, (await app.ValueAsync(indicator, Quarter))!.Number);
    }

    [Theory]
    [InlineData("2025-07")]
    [InlineData("2025/26")]
    [InlineData("2019-Q1")]
    [InlineData("2091-Q1")]
    public async Task A_period_that_the_indicator_has_no_value_for_is_refused(string period)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await app.AddIndicatorAsync(Reports with { IntroducedOn = new DateOnly(2020, 4, 1) });

        await Assert.ThrowsAsync<RuleBrokenException>(() => app.EnterAsync(indicator, PeriodReader.Read(period)!.Value, 43));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_closed_figure_is_corrected_only_as_a_new_version_with_a_reason(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator indicator = await app.AddIndicatorAsync(Reports);
        await app.InsideAsync(async services =>
        {
            Round round = await services.GetRequiredService<OpenRound>().RunAsync(new(Quarter, new DateOnly(2025, 10, 21)));
            await services.GetRequiredService<EnterValues>().RunAsync(new([new(indicator.IndicatorId, Quarter, EnteredNumber.Of(43))]));
            await services.GetRequiredService<CloseRound>().RunAsync(new(round.RoundId));
        });

        await Assert.ThrowsAsync<RuleBrokenException>(() => app.EnterAsync(indicator, Quarter, 44));
        await app.InsideAsync(services => services.GetRequiredService<CorrectValue>().RunAsync(new(indicator.IndicatorId, Quarter, EnteredNumber.Of(44), "One report was counted late")));

        IndicatorValue value = (await app.ValueAsync(indicator, Quarter))!;
        Assert.Equal((44d, 2, "One report was counted late", true), (value.Number, value.VersionNumber, value.Reason, value.IsFrozen));
        Assert.Equal(2, await app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorValues.CountAsync()));
    }

    [Fact]
    public async Task A_round_with_gaps_is_closed_only_by_somebody_who_says_so()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddIndicatorAsync(Reports);
        Round round = await app.InsideAsync(services => services.GetRequiredService<OpenRound>().RunAsync(new(Quarter, new DateOnly(2025, 10, 21))));

        RuleBrokenException refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => app.InsideAsync(services => services.GetRequiredService<CloseRound>().RunAsync(new(round.RoundId))));
        IReadOnlyList<RoundItem> missing = await app.InsideAsync(services => services.GetRequiredService<CloseRound>().RunAsync(new(round.RoundId, WithGaps: true)));

        Assert.Contains("NM_01 2025-Q2", refusal.Message, StringComparison.Ordinal);
        Assert.Single(missing);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_value_is_approved_by_somebody_else_once_no_question_is_open(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        User owner = await app.AddPersonAsync("Tobias Quill", Role.PerformanceOfficer);
        User officer = await app.AddPersonAsync("Beatrix Holm", Role.PerformanceOfficer);
        Indicator indicator = await app.AddIndicatorAsync(Reports with { Owner = new(owner.Name, owner.UserId) });
        await app.EnterAsync(indicator, Quarter, 43, owner, Role.PerformanceOfficer);
        SeenValue seen = SeenValue.Of(await app.ValueAsync(indicator, Quarter));

        await Assert.ThrowsAsync<RuleBrokenException>(() => app.AsAsync(owner, Role.PerformanceOfficer, services => services.GetRequiredService<ApproveValues>().RunAsync(new([seen]))));
        IndicatorComment question = await app.AsAsync(officer, Role.PerformanceOfficer, services => services.GetRequiredService<AskAboutValue>().RunAsync(new(indicator.IndicatorId, Quarter, "Is 43 right?")));
        await Assert.ThrowsAsync<RuleBrokenException>(() => app.AsAsync(officer, Role.PerformanceOfficer, services => services.GetRequiredService<ApproveValues>().RunAsync(new([seen]))));
        await app.AsAsync(owner, Role.Contributor, services => services.GetRequiredService<AnswerQuestion>().RunAsync(new(question.CommentId, "Yes: three schemes began.")));
        int approved = await app.AsAsync(officer, Role.PerformanceOfficer, services => services.GetRequiredService<ApproveValues>().RunAsync(new([seen])));

        Assert.Equal(1, approved);
        Assert.Equal("Beatrix Holm", (await app.ValueAsync(indicator, Quarter))!.ApprovedBy);
    }
}
