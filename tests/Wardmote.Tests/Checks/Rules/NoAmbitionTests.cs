using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class NoAmbitionTests
{
    [Fact]
    public void The_same_number_as_projection_and_targets_is_noted()
    {
        PlanContent plan = Plan(indicators: [Indicator("KPI 2 D", "Drop-in visits", Projection("2024/25", "260"), Target("2025/26", "260"), Target("2026/27", "260"))]);

        Fault fault = Assert.Single(FaultsOf<NoAmbition>(plan));

        Assert.Equal("260 = 260 = 260", fault.Seen);
        Assert.Equal(Severity.Note, fault.Severity);
    }

    [Fact]
    public void The_best_there_can_be_a_timetable_and_a_level_to_keep_are_no_fault()
    {
        PlanContent plan = Plan(indicators:
        [
            Indicator("NCS_1", "Inspections done", Outturn("2023/24", "100%"), Target("2024/25", "100%"), Target("2025/26", "100%")),
            Indicator("NCS_2", "Board meetings", Outturn("2023/24", "4"), Target("2024/25", "4"), Target("2025/26", "4")),
            Indicator("NCS_3", "Maintain the number of patrols", Outturn("2023/24", "60"), Target("2024/25", "60"), Target("2025/26", "60")),
            Indicator("NCS_4", "Visits", Outturn("2023/24", "60"), Target("2024/25", "60"), Target("2025/26", "62")),
        ]);

        Assert.Empty(FaultsOf<NoAmbition>(plan));
    }
}
