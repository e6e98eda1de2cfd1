using Wardmote.Platform.Common;

namespace Wardmote.Platform.Web;

/// <summary>The files of one request, as they came in: each lies in the data folder under a name of its own until it is moved away or the request ends.</summary>
public sealed class ReceivedFiles(string folder) : IDisposable
{
    private readonly List<ReceivedFile> _files = [];

    private string? _refusal;

    /// <summary>The files in the order in which they were sent.</summary>
    /// <exception cref="RuleBrokenException">They could not be taken; the message says why.</exception>
    public IReadOnlyList<ReceivedFile> Of(string field) => _refusal is { } why ? throw new RuleBrokenException(why, field) : _files;

    /// <summary>The room that is left where they are put.</summary>
    public long FreeBytes => new DriveInfo(Directory.CreateDirectory(folder).FullName).AvailableFreeSpace;

    /// <summary>Notes why nothing was taken.</summary>
    public void Refuse(string why) => _refusal = why;

    /// <summary>Takes one file to the disk as it comes.</summary>
    /// <returns>Its bytes.</returns>
    public async Task<long> TakeAsync(string fileName, Stream content, long mostBytes, CancellationToken cancellationToken)
    {
        string path = Path.Combine(Directory.CreateDirectory(folder).FullName, Guid.CreateVersion7().ToString("n"));
        var file = new ReceivedFile(Path.GetFileName(fileName.Replace('\\', '/')), path, 0);
        _files.Add(file);
        long bytes = 0;
        await using (var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 17, useAsync: true))
        {
            byte[] buffer = new byte[1 << 17];
            for (int read = await content.ReadAsync(buffer, cancellationToken); read > 0; read = await content.ReadAsync(buffer, cancellationToken))
            {
                bytes += read;
                if (bytes > mostBytes)
                {
                    Refuse($"More than {mostBytes / 1_000_000} MB were sent at once. Send the files one by one");
                    continue;
                }

                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }

        _files.Remove(file);
        if (bytes > 0)
        {
            _files.Add(file with { Bytes = bytes });
        }
        else
        {
            // A field in which no file was chosen is sent as a file without name and content; an empty file as one with a name.
            File.Delete(path);
            _files.AddRange(file.Name.Length > 0 ? [file] : []);
        }

        return bytes;
    }

    public void Dispose()
    {
        foreach (ReceivedFile file in _files)
        {
            File.Delete(file.Path);
        }
    }
}

/// <summary>A file that was sent, with where it lies.</summary>
/// <param name="Name">As it is called on the sender's computer, without its folder.</param>
public sealed record ReceivedFile(string Name, string Path, long Bytes);
