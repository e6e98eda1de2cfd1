using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Importing;

/// <summary>Where files lie that wait to be brought in: a folder beside the embedded database.</summary>
public sealed class WaitingFolder(DatabaseSettings settings)
{
    private string Folder => Path.Combine(settings.DataFolder, "waiting");

    public string PathOf(Guid waitingFileId) => Path.Combine(Folder, waitingFileId.ToString("n"));

    public bool Has(Guid waitingFileId) => File.Exists(PathOf(waitingFileId));

    /// <summary>Takes a file that lies elsewhere on the same disk.</summary>
    public void Take(string path, Guid waitingFileId)
    {
        Directory.CreateDirectory(Folder);
        File.Move(path, PathOf(waitingFileId));
    }

    /// <summary>
    /// Claims a file for this program: two that serve from the same folder never read it at once. The system lets go of the claim
    /// when the program ends, however it ends, so that nothing waits for one that is gone.
    /// </summary>
    /// <returns>What holds the claim; none where another has it.</returns>
    public IDisposable? Claim(Guid waitingFileId)
    {
        try
        {
            return new FileStream(PathOf(waitingFileId) + ".claim", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Remove(Guid waitingFileId) => File.Delete(PathOf(waitingFileId));
}
