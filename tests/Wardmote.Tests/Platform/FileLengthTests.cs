namespace Wardmote.Tests.Platform;

public sealed class FileLengthTests
{
    private const int Longest = 300;
    private const int LongestTest = 400;

    /// <summary>Files that may be longer, each with the reason.</summary>
    private static readonly Dictionary<string, string> Excused = new(StringComparer.Ordinal);

    [Fact]
    public void No_file_is_too_long()
    {
        IEnumerable<string> tooLong = SourceFiles.All("src", "tests")
            .Where(file => !Excused.ContainsKey(file.Path))
            .Where(file => file.Lines.Length > (file.Path.StartsWith("tests/", StringComparison.Ordinal) ? LongestTest : Longest))
            .Select(file => $"{file.Path} has {file.Lines.Length} lines: divide it, or excuse it in {nameof(FileLengthTests)} with the reason");

        Assert.Equal("", string.Join("\n", tooLong));
    }

    [Fact]
    public void No_file_has_regions()
    {
        IEnumerable<string> withRegions = SourceFiles.All("src", "tests").Where(file => file.Lines.Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal))).Select(file => file.Path);

        Assert.Equal("", string.Join("\n", withRegions));
    }
}
