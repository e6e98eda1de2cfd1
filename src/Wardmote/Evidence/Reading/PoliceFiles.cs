using System.IO.Compression;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Reading;

/// <summary>Finds the files of the police in folders and archives. An archive's members are read where they stand and never unpacked to disk.</summary>
public sealed class PoliceFiles : IDisposable
{
    private readonly List<ZipArchive> _archives = [];
    private readonly List<PoliceFile> _files = [];
    private readonly HashSet<string> _forces;

    private PoliceFiles(IReadOnlyList<string> forces) => _forces = [.. forces.Select(ForceNames.Slug)];

    /// <summary>What may hold police data, in the order of its names, so that months come one after the other.</summary>
    public IReadOnlyList<PoliceFile> Files => _files;

    /// <summary>How many files and members were left alone, because they are of another sort or another force.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>Archives that could not be opened, with the reason.</summary>
    public IReadOnlyList<(PoliceFile File, string Why)> Broken => _broken;

    private readonly List<(PoliceFile File, string Why)> _broken = [];

    /// <summary>What stands at the paths.</summary>
    /// <param name="forces">The forces that are wanted, as files are called or as people say; all where none is named.</param>
    /// <exception cref="UnreadableFileException">There is nothing at a path.</exception>
    public static PoliceFiles At(IReadOnlyList<string> paths, IReadOnlyList<string> forces)
    {
        var found = new PoliceFiles(forces);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (string file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    found.Add(PoliceFile.At(file, isAskedFor: false));
                }
            }
            else if (File.Exists(path))
            {
                found.Add(PoliceFile.At(path));
            }
            else
            {
                found.Dispose();
                throw new UnreadableFileException($"There is no file or folder at {path}");
            }
        }

        return found;
    }

    /// <summary>What was handed over, from a page for instance. A zip must be able to jump to its end.</summary>
    public static PoliceFiles Of(IReadOnlyList<PoliceFile> files, IReadOnlyList<string> forces)
    {
        var found = new PoliceFiles(forces);
        foreach (PoliceFile file in files)
        {
            found.Add(file);
        }

        return found;
    }

    public void Dispose()
    {
        foreach (ZipArchive archive in _archives)
        {
            archive.Dispose();
        }
    }

    private static bool IsNamed(string path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private void Add(PoliceFile file)
    {
        if (IsNamed(file.Path, ".zip"))
        {
            AddMembers(file);
        }
        else if (!IsWanted(file.Path) || (!file.IsAskedFor && !IsSort(file.Path)))
        {
            LeftAlone++;
        }
        else
        {
            _files.Add(file);
        }
    }

    private void AddMembers(PoliceFile file)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            _archives.Add(archive);
        }
        catch (InvalidDataException)
        {
            _broken.Add((file, "The archive is cut off or damaged: its list of members is missing. Download it again and compare its checksum with the one on the page of the archive."));
            return;
        }

        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var member = new PoliceFile($"{file.Path}/{entry.FullName}", entry.CompressedLength, entry.Open, IsAskedFor: false);
            if (IsSort(entry.FullName) && IsWanted(entry.FullName))
            {
                _files.Add(member);
            }
            else
            {
                LeftAlone++;
            }
        }
    }

    private static bool IsSort(string path) => IsNamed(path, ".csv") || IsNamed(path, ".csv.gz") || IsNamed(path, ".json") || IsNamed(path, ".json.gz");

    /// <summary>A file whose name says another force is not wanted; one whose name says none may hold the wanted one.</summary>
    private bool IsWanted(string path) => _forces.Count == 0 || PoliceFileName.Read(path) is not { } name || !ForceNames.All.Contains(name.Force) || _forces.Contains(name.Force);
}
