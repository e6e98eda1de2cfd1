namespace Wardmote.Tests.Platform;

/// <summary>A source file of the clone, with its path from the root in forward slashes.</summary>
internal sealed record SourceFile(string Path, string[] Lines)
{
    public string Text => string.Join('\n', Lines);
}

/// <summary>The files of the clone, without what the build makes.</summary>
internal static class SourceFiles
{
    /// <summary>The C# files below the folders.</summary>
    public static IEnumerable<SourceFile> All(params string[] folders) => Like("*.cs", folders);

    /// <summary>The Razor files below the folders.</summary>
    public static IEnumerable<SourceFile> Pages(params string[] folders) => Like("*.cshtml", folders);

    private static IEnumerable<SourceFile> Like(string pattern, string[] folders)
    {
        string root = Documentation.PathOf("");
        return folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories))
            .Select(path => (Full: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(path => !path.Relative.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .OrderBy(path => path.Relative, StringComparer.Ordinal)
            .Select(path => new SourceFile(path.Relative, File.ReadAllLines(path.Full)));
    }
}
