using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that a table promises benchmarks and gives none.</summary>
public sealed class BenchmarkMissing : IRule
{
    public string Id => "benchmark-missing";

    public Severity Severity => Severity.Warning;

    public string Description => "Benchmarks are promised and none is given";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        IReadOnlyList<IndicatorContent> indicators = plan.Content.Indicators;
        Origin? promise = indicators
            .SelectMany(indicator => indicator.Sources.Values.Concat(indicator.Values.Select(value => value.Origin)))
            .FirstOrDefault(origin => origin.Column is { } heading && heading.Contains("benchmark", StringComparison.OrdinalIgnoreCase));
        if (promise is null || indicators.Any(IsGiven))
        {
            return [];
        }

        return [this.Found("benchmarks", promise, promise.Column ?? "", "a benchmark with its source for the indicators that have one",
            $"The column “{promise.Column}” promises benchmarks, but no indicator gives one; add them with source and date, or take the promise out of the heading.")];
    }

    private static bool IsGiven(IndicatorContent indicator)
        => indicator.Values.Any(value => value.Kind == ValueKind.Benchmark && !string.IsNullOrWhiteSpace(value.Text) && value.State is not (ValueState.Dash or ValueState.NotApplicable or ValueState.NewIndicator))
            || Pattern.Of(BenchmarkWords.All.GivenWords).IsMatch($"{indicator.Comment} {string.Join(' ', indicator.Other.Values)}");
}
