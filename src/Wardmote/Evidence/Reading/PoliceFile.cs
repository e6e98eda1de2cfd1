namespace Wardmote.Evidence.Reading;

/// <summary>A file that may hold police data, on disk, uploaded, or within an archive. It is opened when its turn comes.</summary>
/// <param name="Path">Its path, within an archive after the archive's: "2021-09.zip/2021-09/2021-09-south-yorkshire-street.csv".</param>
/// <param name="Bytes">Its size as it lies there, packed or not.</param>
/// <param name="Open">Opens it as it lies there.</param>
/// <param name="IsAskedFor">Whether somebody named it: what was merely found in a folder or archive and is nothing of the police is left alone.</param>
public sealed record PoliceFile(string Path, long Bytes, Func<Stream> Open, bool IsAskedFor = true)
{
    /// <summary>The file at a path of this machine.</summary>
    public static PoliceFile At(string path, bool isAskedFor = true)
    {
        var info = new FileInfo(path);
        return new PoliceFile(path, info.Length, () => new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, BufferSize = 0, Options = FileOptions.SequentialScan }), isAskedFor);
    }
}
