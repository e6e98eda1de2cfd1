namespace Wardmote.Checks.Rules;

/// <summary>The published bands, and the words by which a text gives or sources a benchmark.</summary>
internal sealed record BenchmarkWords(string About, IReadOnlyList<BenchmarkBand> Bands, string GivenWords, string SourceWords)
{
    public static readonly BenchmarkWords All = RuleWords.Read<BenchmarkWords>("benchmark.words.json");
}

/// <summary>The range in which a measure is expected to lie, with its source, its date and whether the publication was seen.</summary>
internal sealed record BenchmarkBand(string Name, IReadOnlyList<string> MustName, decimal Low, decimal High, string Unit, string Source, string Date, string Mark)
{
    public bool IsAbout(string text) => MustName.All(pattern => Pattern.Of(pattern).IsMatch(text));

    public string InWords => FormattableString.Invariant($"{Low:0.#} to {High:0.#}{Unit} ({Source}; {Mark})");
}
