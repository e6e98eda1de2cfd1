using System.Globalization;

namespace Wardmote.Performance.Status;

/// <summary>A benchmark in words, always with its source and date.</summary>
public static class BenchmarkWords
{
    public static string Of(IndicatorDefinition definition, Benchmark benchmark)
    {
        string value = (benchmark.Low, benchmark.High) switch
        {
            ({ } low, { } high) => $"{ValueText.Of(definition, low)} to {ValueText.Of(definition, high)}",
            ({ } low, null) => ValueText.Of(definition, low),
            (null, { } high) => $"up to {ValueText.Of(definition, high)}",
            _ => "",
        };
        string?[] parts =
        [
            value, benchmark.Quartile is { } quartile ? string.Create(CultureInfo.InvariantCulture, $"quartile {quartile} of 4, 1 being the best") : null,
            benchmark.Peers is { } peers ? $"among {peers}" : null, $"{benchmark.Source}, {benchmark.AsOf.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
        ];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
