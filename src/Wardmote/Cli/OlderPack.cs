using System.Text.Json;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Cli;

/// <summary>The files of the data pack that an earlier run left in a folder, as its manifest lists them. Nothing else in the folder is ever touched.</summary>
internal sealed class OlderPack
{
    private readonly string _folder;
    private readonly IReadOnlyList<(string Path, string Checksum)> _listed;

    private OlderPack(string folder, IReadOnlyList<(string Path, string Checksum)> listed) => (_folder, _listed) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), listed);

    /// <summary>Reads the manifest before a new one takes its place; a folder without one, or with one that cannot be read, has no older pack.</summary>
    public static OlderPack In(string folder)
    {
        string path = Path.Combine(folder, DataPackWriter.ManifestName);
        if (!File.Exists(path))
        {
            return new(folder, []);
        }

        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            return new(folder, [.. manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => (file.GetProperty("file").GetString() ?? "", file.GetProperty("sha256").GetString() ?? ""))]);
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return new(folder, []);
        }
    }

    /// <summary>Removes what the older manifest lists, the new pack has not, and nobody changed since.</summary>
    /// <returns>What was removed, and what was left because it was changed.</returns>
    public (IReadOnlyList<string> Removed, IReadOnlyList<string> Changed) RemoveBeside(IReadOnlySet<string> written)
    {
        List<string> removed = [], changed = [];
        foreach ((string name, string checksum) in _listed.Where(file => IsWithin(file.Path) && !written.Contains(file.Path)))
        {
            string path = Path.Combine(_folder, name);
            if (!File.Exists(path))
            {
                continue;
            }

            if (AssessmentFiles.Checksum(File.ReadAllBytes(path)) == checksum)
            {
                File.Delete(path);
                removed.Add(name);
            }
            else
            {
                changed.Add(name);
            }
        }

        return (removed, changed);
    }

    /// <summary>A manifest that somebody wrote by hand must not lead out of the folder.</summary>
    private bool IsWithin(string name) => name.Length > 0 && !Path.IsPathRooted(name) && Path.GetFullPath(Path.Combine(_folder, name)).StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
