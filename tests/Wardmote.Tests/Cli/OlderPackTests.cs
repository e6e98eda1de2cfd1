using System.Text;
using Wardmote.Cli;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Tests.Cli;

/// <summary>What an older data pack left in a folder into which a new one is written.</summary>
public sealed class OlderPackTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote pack ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Only_what_the_older_manifest_lists_and_nobody_changed_is_removed()
    {
        string pack = Path.Combine(_folder, "data-pack/");
        Write("data-pack/tables/robbery.csv", "old");
        Write("data-pack/tables/burglary.csv", "old");
        Write("data-pack/tables/drugs.csv", "changed by somebody");
        Write("data-pack/tables/mine.csv", "mine");
        Write("outside.csv", "old");
        Write("data-pack/manifest.json", $$"""{ "files": [{{string.Join(",", new[] { "tables/robbery.csv", "tables/burglary.csv", "tables/drugs.csv", "tables/gone.csv", "../outside.csv" }.Select(name => $$"""{ "file": "{{name}}", "sha256": "{{AssessmentFiles.Checksum("old"u8.ToArray())}}" }"""))}}] }""");

        (IReadOnlyList<string> removed, IReadOnlyList<string> changed) = OlderPack.In(pack).RemoveBeside(new HashSet<string>(StringComparer.Ordinal) { "tables/burglary.csv" });

        Assert.Equal(["tables/robbery.csv"], removed);
        Assert.Equal(["tables/drugs.csv"], changed);
        Assert.Equal(["burglary.csv", "drugs.csv", "mine.csv"], Directory.GetFiles(Path.Combine(pack, "tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(_folder, "outside.csv")));
    }

    [Theory, InlineData("{"), InlineData("""{ "files": 3 }"""), InlineData("""[]""")]
    public void A_manifest_that_is_none_removes_nothing(string manifest)
    {
        Write("data-pack/manifest.json", manifest);
        Write("data-pack/tables/robbery.csv", "old");

        Assert.Empty(OlderPack.In(Path.Combine(_folder, "data-pack")).RemoveBeside(new HashSet<string>(StringComparer.Ordinal)).Removed);
        Assert.True(File.Exists(Path.Combine(_folder, "data-pack/tables/robbery.csv")));
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }
}
