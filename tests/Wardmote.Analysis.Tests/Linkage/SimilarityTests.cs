using System.Text.Json;
using Wardmote.Analysis.Linkage;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Linkage;

public sealed class SimilarityTests
{
    private static (string A, string B)[] Pairs =>
    [
        .. File.ReadAllLines(Shared.PathOf("reference-values/string_comparators/input.csv")).Skip(1)
            .Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(',')).Select(cells => (cells[0], cells[1])),
    ];

    private static JsonElement Expected => ReferenceCase.Expected("string_comparators");

    [Fact]
    public void Jaro_and_Winkler_are_those_of_stringdist()
    {
        Assert.Equal(26, Pairs.Length);
        Assert.All(Pairs.Zip(Expected.Numbers("jaro")), pair => Assert.Equal(pair.Second, Similarity.Jaro(pair.First.A, pair.First.B), 1e-12));
        Assert.All(Pairs.Zip(Expected.Numbers("jaro_winkler_p01")), pair => Assert.Equal(pair.Second, Similarity.JaroWinkler(pair.First.A, pair.First.B), 1e-12));
    }

    // Winkler (1990), table: with the prefix counted from 0.7 on. The shared column of that name holds Jaro's own values: stringdist compares the distance with the threshold.
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.961)]
    [InlineData("DWAYNE", "DUANE", 0.840)]
    [InlineData("DIXON", "DICKSONX", 0.813)]
    public void From_a_threshold_on_the_prefix_counts_as_Winkler_published_it(string a, string b, double published)
    {
        Assert.Equal(published, Math.Round(Similarity.JaroWinkler(a, b, from: 0.7), 3));
        Assert.Equal(Similarity.Jaro(a, b), Similarity.JaroWinkler(a, b, from: 0.99));
    }

    [Fact]
    public void Distances_are_those_of_stringdist()
    {
        Assert.All(Pairs.Zip(Expected.Numbers("levenshtein")), pair => Assert.Equal(pair.Second, EditDistance.Levenshtein(pair.First.A, pair.First.B)));
        Assert.All(Pairs.Zip(Expected.Numbers("osa")), pair => Assert.Equal(pair.Second, EditDistance.OptimalAlignment(pair.First.A, pair.First.B)));
        Assert.All(Pairs.Zip(Expected.Numbers("damerau_unrestricted")), pair => Assert.Equal(pair.Second, EditDistance.Damerau(pair.First.A, pair.First.B)));
    }

    // One pair of 52 differs on purpose: stringdist gives J2?0 for JOSÉ, whose accent is taken off here.
    [Fact]
    public void Soundex_codes_are_those_of_stringdist_but_for_an_accent()
    {
        (string Name, string Code)[] codes = [.. ((string[])["a", "b"]).SelectMany(side =>
            Pairs.Select(pair => side == "a" ? pair.A : pair.B).Zip(Expected.GetProperty($"soundex_{side}").EnumerateArray().Select(code => code.GetString()!)))];

        Assert.Equal(52, codes.Length);
        Assert.All(codes.Where(pair => pair.Name != "JOSÉ"), pair => Assert.Equal(pair.Code, Soundex.Of(pair.Name)));
        Assert.Equal("J200", Soundex.Of("JOSÉ"));
        Assert.Equal(("A261", "T522", "P236"), (Soundex.Of("Ashcraft"), Soundex.Of("Tymczak"), Soundex.Of("Pfister")));
    }

    // Texts without pairs of letters have no value in stringdist, or 1 for A and B; here only the same text is alike.
    [Fact]
    public void Pairs_of_letters_are_compared_as_in_stringdist_where_there_are_any()
    {
        foreach (((string a, string b), double jaccard, double cosine) in Pairs.Zip(Expected.Numbers("jaccard_bigram"), Expected.Numbers("cosine_bigram")).Where(pair => pair.First.A.Length > 1 && pair.First.B.Length > 1))
        {
            Assert.Equal(jaccard, Similarity.BigramJaccard(a, b), 1e-12);
            Assert.Equal(cosine, Similarity.BigramCosine(a, b), 1e-12);
        }

        Assert.Equal((1, 0, 0), (Similarity.BigramJaccard("A", "A"), Similarity.BigramJaccard("A", "B"), Similarity.BigramCosine("", "ABC")));
    }

    [Fact]
    public void Every_measure_is_the_same_both_ways_and_full_for_the_same_text()
    {
        Assert.All(Pairs, pair =>
        {
            Assert.Equal(EditDistance.Damerau(pair.A, pair.B), EditDistance.Damerau(pair.B, pair.A));
            Assert.Equal(Similarity.BigramCosine(pair.A, pair.B), Similarity.BigramCosine(pair.B, pair.A), 1e-12);
            Assert.Equal((1, 1, 0), (Similarity.JaroWinkler(pair.A, pair.A), Similarity.BigramJaccard(pair.A, pair.A), EditDistance.Levenshtein(pair.A, pair.A)));
            Assert.InRange(EditDistance.Damerau(pair.A, pair.B), 0, EditDistance.Levenshtein(pair.A, pair.B));
        });
    }
}
