using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Checks.Rules;

public class BenchmarkMissingTests
{
    [Fact]
    public void A_promise_of_benchmarks_that_is_not_kept_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [WithComment("Cases rose in the summer")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BenchmarkMissing>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_promise_that_one_indicator_keeps_is_right()
    {
        PlanContent plan = Sample.Plan(indicators: [WithComment("Benchmark: national average 24%, ONS 2024")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BenchmarkMissing>(plan);

        Assert.Empty(faults);
    }

    private static IndicatorContent WithComment(string comment) => Sample.Indicator() with
    {
        Comment = comment,
        Sources = new Dictionary<string, Origin> { [nameof(IndicatorContent.Comment)] = Sample.Cell(2, "Comments (incl. benchmarking)", comment) },
    };
}
