using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class NullKindsTests
{
    [Fact]
    public void Several_signs_for_nothing_in_one_column_are_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_1", "Calls", Sample.Outturn("2023/24", "N/A")), Sample.Indicator("NCS_2", "Visits", Sample.Outturn("2023/24", ""))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<NullKinds>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Two_spellings_of_not_applicable_are_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action() with { Priorities = ["NA"] }]) with { Priorities = [new("n/a", "Other", Sample.Cell(2, "Priority", "n/a"))] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<NullKinds>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void One_sign_for_one_meaning_is_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_1", "Calls", Sample.Outturn("2023/24", "N/A")), Sample.Indicator("NCS_2", "Visits", Sample.Outturn("2023/24", "N/A"), Sample.Outturn("2022/23", "-"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<NullKinds>(plan);

        Assert.Empty(faults);
    }
}
