using System.Text.Json;

namespace Wardmote.Tests.Cli;

public sealed class PrioritiesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote priorities ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Requirement("S2.26")]
    public async Task The_reference_case_is_ranked_from_two_files_without_a_database()
    {
        string scores = Shared.PathOf("reference-values/mcda_weighted_sum/input.csv");
        JsonElement expected = JsonDocument.Parse(await File.ReadAllTextAsync(Shared.PathOf("reference-values/mcda_weighted_sum/expected.json"), TestContext.Current.CancellationToken)).RootElement;
        string weights = await FileAsync("weights.csv", "criterion,weight\n" + string.Join('\n', expected.GetProperty("weights").EnumerateObject().Select(weight => $"{weight.Name},{weight.Value}")));

        Ran ran = await Ran.CommandAsync("priorities", "score", "--file", scores, "--weights", weights, "--json");
        Ran tried = await Ran.CommandAsync("priorities", "sensitivity", "--file", scores, "--weights", weights, "--draws", "10000", "--seed", "1", "--json");
        Ran again = await Ran.CommandAsync("priorities", "sensitivity", "--file", scores, "--weights", weights, "--draws", "10000", "--seed", "1", "--json");

        Assert.Equal("", ran.Error);
        JsonElement[] candidates = [.. JsonDocument.Parse(ran.Output).RootElement.GetProperty("candidates").EnumerateArray()];
        foreach (JsonElement candidate in candidates)
        {
            Assert.Equal(expected.GetProperty("weighted_sum").GetProperty(candidate.GetProperty("title").GetString()!).GetDouble(), candidate.GetProperty("total").GetDouble(), 1e-9);
        }

        JsonElement harm = JsonDocument.Parse(tried.Output).RootElement.GetProperty("flips").EnumerateArray().First(flip => flip.GetProperty("criterion").GetString() == "harm").GetProperty("leader");
        Assert.Equal(0.42307692307692324, harm.GetProperty("weight").GetDouble(), 1e-9);
        Assert.Equal("Drugs", harm.GetProperty("option").GetString());
        Assert.Equal(tried.Output, again.Output);
    }

    [Fact]
    public async Task Several_scorers_one_without_a_view_are_put_together_and_told_of()
    {
        string scores = await FileAsync("scores.csv", "candidate,criterion,scorer,score\nBurglary,harm,Ann,4\nBurglary,harm,Ben,no view\nDrugs,harm,Ann,3\nDrugs,harm,Ben,5\nBurglary,volume,Ann,2\nBurglary,volume,Ben,2\nDrugs,volume,Ann,1\nDrugs,volume,Ben,3\n");

        Ran ran = await Ran.CommandAsync("priorities", "score", "--file", scores);

        Assert.Contains("1=", ran.Output, StringComparison.Ordinal);
        Assert.Contains("One score is missing: somebody had no view. Missing is never counted as zero.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Each score is the mean", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("criterion,weight\nharm,50\nvolume,40\n", "The weights sum to 90, and must sum to 100. Change them, or have them scaled to 100 with --scale-weights")]
    [InlineData("criterion,weight\nharm,100\n", "The file of weights has no weight for “volume”")]
    [InlineData("criterion,weight\nharm,much\nvolume,40\n", "The weight of “harm” is “much”, which is no number")]
    [InlineData("name,share\nharm,50\n", "It needs criterion and weight")]
    public async Task Weights_that_cannot_be_used_are_refused_in_words(string weights, string said)
    {
        string scores = await FileAsync("scores.csv", "candidate,harm,volume\nBurglary,4,2\nDrugs,3,5\n");
        string file = await FileAsync("weights.csv", weights);

        Ran ran = await Ran.CommandAsync("priorities", "score", "--file", scores, "--weights", file);

        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_are_scaled_when_somebody_asks_for_it_and_neither_round_nor_file_is_refused()
    {
        string scores = await FileAsync("scores.csv", "candidate,harm,volume\nBurglary,4,2\nDrugs,3,5\n");
        string weights = await FileAsync("weights.csv", "criterion,weight\nharm,50\nvolume,40\n");

        Ran scaled = await Ran.CommandAsync("priorities", "score", "--file", scores, "--weights", weights, "--scale-weights");
        Ran neither = await Ran.CommandAsync("priorities", "score");

        Assert.Contains("Drugs stands first", scaled.Output, StringComparison.Ordinal);
        Assert.Equal(2, neither.Code);
        Assert.Contains("--round", neither.Error, StringComparison.Ordinal);
    }

    private async Task<string> FileAsync(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
        return path;
    }
}
