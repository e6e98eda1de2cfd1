namespace Wardmote.Performance;

/// <summary>What others achieve, to compare with. It always says where it comes from and of when it is.</summary>
/// <param name="Name">What it is: "SafeLives expected repeat rate", "top quartile of the family group".</param>
/// <param name="Source">Who published it.</param>
/// <param name="AsOf">When it held.</param>
public sealed record Benchmark(string Name, string Source, DateOnly AsOf)
{
    /// <summary>The lower end of a band, or the value itself where there is no upper end.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of a band.</summary>
    public double? High { get; init; }

    /// <summary>The best quartile is 1; none where the benchmark is no quartile.</summary>
    public int? Quartile { get; init; }

    /// <summary>Whom the comparison is made with: "most similar group of 15".</summary>
    public string? Peers { get; init; }
}
