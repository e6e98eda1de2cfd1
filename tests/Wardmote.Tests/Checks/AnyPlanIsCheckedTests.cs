using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Checks;

/// <summary>Whatever a plan says, every rule looks at it to the end and gives faults that can be shown.</summary>
public sealed class AnyPlanIsCheckedTests
{
    private const int Cases = 12;

    private static readonly DateOnly[] Days = [new(1900, 1, 1), new(2026, 5, 4), new(2200, 12, 31)];

    [Theory]
    [InlineData(RealPlans.TowerHamlets, 20261101UL)]
    [InlineData(RealPlans.Haringey, 20261102UL)]
    [InlineData(RealPlans.Havering, 20261103UL)]
    [InlineData(RealPlans.Broxtowe, 20261104UL)]
    [InlineData(RealPlans.Hart, 20261105UL)]
    public void A_real_plan_that_is_spoilt_is_checked_to_the_end(string name, ulong seed)
    {
        using FileStream file = File.OpenRead(RealPlans.PathOf(name, "docx"));
        PlanContent plan = PlanReader.Read(SourceReader.Read($"{name}.docx", file, TestContext.Current.CancellationToken));
        Gen<int> spoilings = Gen.Choose(0, int.MaxValue - 1);

        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}, {Cases} cases");
        Prop.ForAll(spoilings.ToArbitrary(), spoiling => IsCheckedToTheEnd(SpoiltContent.Of(plan, new Random(spoiling)))).Check(Seeded(seed));
    }

    [Fact]
    public void A_plan_that_says_anything_at_all_is_checked_to_the_end()
    {
        const ulong seed = 20261106UL;

        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}, {Cases} cases");
        Prop.ForAll(Plans.Writing.AnyPlan.Plans.ToArbitrary(), IsCheckedToTheEnd).Check(Seeded(seed));
    }

    [Fact]
    public void A_plan_that_says_nothing_has_no_fault()
    {
        IReadOnlyList<Fault> faults = PlanChecker.Check(new PlanContent { Title = "" }, Days[1]);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_number_of_a_monstrous_size_is_named_as_the_reason_why_a_check_was_not_finished()
    {
        IndicatorContent indicator = Sample.Indicator("NCS_1", "Burglaries recorded", Sample.Outturn("2024/25", "412") with { Number = decimal.MaxValue }, Sample.Target("2025/26", "400") with { Number = decimal.MinValue });

        IReadOnlyList<Fault> faults = PlanChecker.Check(Sample.Plan(indicators: [indicator]), Days[1]);

        Assert.Contains(faults, fault => fault.Severity == Severity.Note && fault.Seen == "a number is too large to be reckoned with");
    }

    private static void IsCheckedToTheEnd(PlanContent plan)
    {
        foreach (DateOnly day in Days)
        {
            IReadOnlyList<Fault> faults = PlanChecker.Check(plan, day);

            Assert.All(faults, fault => Assert.False(string.IsNullOrWhiteSpace(fault.Message)));
        }
    }

    private static Config Seeded(ulong seed)
        => Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1UL), FSharpOption<int>.None)));
}
