namespace Wardmote.Tests.Platform;

/// <summary>A source file of the clone, with its path from the root in forward slashes.</summary>
internal sealed record SourceFile(string Path, string[] Lines)
{
    public string Text => string.Join('\n', Lines);
}

/// <summary>The C# files of the clone, without what the build makes.</summary>
internal static class SourceFiles
{
    public static IEnumerable<SourceFile> All(params string[] folders)
    {
        string root = Documentation.PathOf("");
        return folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => (Full: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(path => !path.Relative.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .OrderBy(path => path.Relative, StringComparer.Ordinal)
            .Select(path => new SourceFile(path.Relative, File.ReadAllLines(path.Full)));
    }
}
