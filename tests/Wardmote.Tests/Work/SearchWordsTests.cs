using Wardmote.Work;

namespace Wardmote.Tests.Work;

public sealed class SearchWordsTests
{
    [Fact]
    public void Every_word_must_be_there_in_any_case_and_in_any_of_the_texts()
    {
        SearchWords words = SearchWords.Of("  hate   CRIME ");

        Assert.True(words.AreIn("Hate incidents", "All crime"));
        Assert.False(words.AreIn("Hate incidents", null));
    }

    [Fact]
    public void Nothing_typed_looks_for_nothing()
    {
        Assert.True(SearchWords.Of(null).IsEmpty);
        Assert.True(SearchWords.Of(" \t ").IsEmpty);
    }

    [Fact]
    public void Signs_with_a_meaning_in_a_pattern_stand_for_themselves()
    {
        SearchWords words = SearchWords.Of("100%");

        Assert.True(words.AreIn("100% of cases"));
        Assert.False(words.AreIn("1000 cases"));
    }

    [Fact]
    public void The_words_are_marked_where_they_stand()
    {
        (string, bool)[] pieces = [.. SearchWords.Of("crime hate").Pieces("Hate-crime!")];

        Assert.Equal([("Hate", true), ("-", false), ("crime", true), ("!", false)], pieces);
    }

    [Fact]
    public void A_long_text_is_cut_to_the_surroundings_of_the_word()
    {
        string text = string.Join(' ', Enumerable.Range(1, 200).Select(number => $"word{number}"));

        string around = SearchWords.Of("word100").Around(text);

        Assert.StartsWith("…word", around, StringComparison.Ordinal);
        Assert.Contains("word100", around, StringComparison.Ordinal);
        Assert.EndsWith("…", around, StringComparison.Ordinal);
        Assert.True(around.Length < 170);
    }

    [Fact]
    public void A_word_of_absurd_length_and_a_hundred_words_cost_little()
    {
        SearchWords words = SearchWords.Of($"{new string('a', 5000)} {string.Join(' ', Enumerable.Range(1, 100))}");

        Assert.Equal(8, words.All.Count);
        Assert.DoesNotContain(words.All, word => word.Length > 60);
    }
}
