namespace Wardmote.Tests;

/// <summary>Pages under docs/ that tests keep true: they are written when WARDMOTE_WRITE_DOCS is 1 and compared otherwise.</summary>
internal static class Documentation
{
    public static string PathOf(string relative)
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Wardmote.slnx")))
        {
            at = at.Parent;
        }

        Assert.SkipWhen(at is null, "The tests do not run inside a clone");
        return Path.Combine(at!.FullName, relative);
    }

    /// <summary>A page whose whole text is made by the program.</summary>
    public static void Holds(string relative, string expected)
    {
        string path = PathOf(relative);
        if (MayWrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        string actual = File.Exists(path) ? Read(path) : "";
        if (expected != actual)
        {
            Assert.Fail($"{relative} is not what the program says; WARDMOTE_WRITE_DOCS=1 dotnet test writes it anew. {FirstDifference(expected, actual)}");
        }
    }

    /// <summary>The first column of the page's tables as it is committed; nothing where the page is not there yet.</summary>
    public static IReadOnlyList<string> RowsOf(string relative)
    {
        string path = PathOf(relative);
        return !File.Exists(path) ? [] : [.. Read(path).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim())];
    }

    /// <summary>A page that holds one block of code that is made by the program.</summary>
    public static void HoldsBlock(string relative, string language, string expected)
    {
        string path = PathOf(relative);
        string page = Read(path);
        string opening = $"```{language}\n";
        int start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        int end = page.IndexOf("\n```", start, StringComparison.Ordinal);
        if (MayWrite)
        {
            File.WriteAllText(path, string.Concat(page.AsSpan(0, start), expected, page.AsSpan(end)));
        }
        else
        {
            Assert.Equal(expected, page[start..end]);
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] now = expected.Split('\n');
        string[] committed = actual.Split('\n');
        int line = Enumerable.Range(0, Math.Max(now.Length, committed.Length)).First(i => now.ElementAtOrDefault(i) != committed.ElementAtOrDefault(i));
        return $"Line {line + 1} should be “{now.ElementAtOrDefault(line)}” and is “{committed.ElementAtOrDefault(line)}”";
    }

    private static bool MayWrite => Environment.GetEnvironmentVariable("WARDMOTE_WRITE_DOCS") == "1";

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
