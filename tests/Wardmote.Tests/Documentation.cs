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
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, Read(path));
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

    private static bool MayWrite => Environment.GetEnvironmentVariable("WARDMOTE_WRITE_DOCS") == "1";

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
