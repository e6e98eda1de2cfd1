using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Defining;

/// <summary>One benchmark as it is typed.</summary>
public sealed class BenchmarkForm
{
    public string? Name { get; set; }

    public string? Source { get; set; }

    public string? AsOf { get; set; }

    public string? Low { get; set; }

    public string? High { get; set; }

    public string? Quartile { get; set; }

    public string? Peers { get; set; }

    private bool IsBlank => Array.TrueForAll([Name, Source, AsOf, Low, High, Quartile, Peers], string.IsNullOrWhiteSpace);

    public static BenchmarkForm Of(IndicatorDefinition definition, Benchmark benchmark) => new()
    {
        Name = benchmark.Name,
        Source = benchmark.Source,
        AsOf = TypedText.Show(benchmark.AsOf),
        Low = TypedText.Show(definition, benchmark.Low),
        High = TypedText.Show(definition, benchmark.High),
        Quartile = benchmark.Quartile?.ToString(CultureInfo.InvariantCulture),
        Peers = benchmark.Peers,
    };

    /// <summary>The benchmark; none for a row that is empty. It always says where it comes from and of when it is.</summary>
    /// <param name="at">The name of the row on the form, for what is refused.</param>
    public Benchmark? Read(IndicatorDefinition definition, string at) => IsBlank ? null : new Benchmark(
        TypedText.OrNone(Name) ?? throw new RuleBrokenException("Say what the benchmark is", $"{at}.Name"),
        TypedText.OrNone(Source) ?? throw new RuleBrokenException("Say who published the benchmark", $"{at}.Source"),
        TypedText.Day(AsOf, $"{at}.AsOf") ?? throw new RuleBrokenException("Say of when the benchmark is", $"{at}.AsOf"))
    {
        Low = TypedText.Number(definition, Low, $"{at}.Low"),
        High = TypedText.Number(definition, High, $"{at}.High"),
        Quartile = TypedText.OrNone(Quartile) is null ? null
            : TypedText.Count(Quartile, $"{at}.Quartile") is >= 1 and <= 4 and var quartile ? quartile : throw new RuleBrokenException("A quartile is 1, 2, 3 or 4", $"{at}.Quartile"),
        Peers = TypedText.OrNone(Peers),
    };
}
