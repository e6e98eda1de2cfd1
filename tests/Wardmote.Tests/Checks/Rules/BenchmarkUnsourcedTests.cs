using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class BenchmarkUnsourcedTests
{
    [Fact]
    public void A_benchmark_without_a_source_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Value("2023/24", ValueKind.Benchmark, "31%")])]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BenchmarkUnsourced>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_benchmark_with_its_source_is_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Value("2023/24", ValueKind.Benchmark, "31%")]) with { Comment = "Benchmark: Home Office, most similar family, 2023/24" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BenchmarkUnsourced>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_benchmark_in_the_text_that_is_nobodys_is_found()
    {
        PlanContent plan = Sample.Text("The rate is well below the benchmark of 40% that we use.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BenchmarkUnsourced>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_benchmark_in_the_text_that_names_whose_it_is_is_right()
    {
        PlanContent plan = Sample.Text("The rate is within the SafeLives benchmark of between 28 and 40%.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BenchmarkUnsourced>(plan);

        Assert.Empty(faults);
    }
}
