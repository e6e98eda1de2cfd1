namespace Wardmote.Evidence.Reading;

/// <summary>Adds up how far an import is, while one file is stored and the next is read.</summary>
internal sealed class ImportMeter(IReadOnlyList<PoliceFile> files, IProgress<ImportProgress>? progress)
{
    private readonly Lock _lock = new();
    private readonly long _bytes = files.Sum(file => file.Bytes);
    private long _bytesRead;
    private long _rows;
    private int _filesDone;

    /// <summary>Takes how many bytes of a file were read, as they lie there.</summary>
    public IProgress<long> For(PoliceFile file) => new Reader(this, file);

    public void Read(PoliceFile file, long rows)
    {
        lock (_lock)
        {
            _bytesRead += file.Bytes;
            _rows += rows;
        }

        Tell(file, 0);
    }

    public void Kept(PoliceFile file)
    {
        lock (_lock)
        {
            _filesDone++;
        }

        Tell(file, 0);
    }

    private void Tell(PoliceFile file, long bytesOfFile)
    {
        lock (_lock)
        {
            progress?.Report(new ImportProgress(BatchName.Of(file.Path), _filesDone, files.Count, Math.Min(_bytes, _bytesRead + bytesOfFile), _bytes, _rows));
        }
    }

    private sealed class Reader(ImportMeter meter, PoliceFile file) : IProgress<long>
    {
        public void Report(long value) => meter.Tell(file, Math.Min(value, file.Bytes));
    }
}
