using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Wardmote.Evidence.Reading;

/// <summary>Whole lines of a file in a buffer that is handed back when they are read.</summary>
internal sealed record FileBlock(byte[] Buffer, int Start, int Length) : IDisposable
{
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(Start, Length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(Buffer);
}

/// <summary>Cuts what a stream holds into stretches of whole lines, and takes its checksum on the way.</summary>
internal sealed class FileBlocks(Stream content) : IDisposable
{
    private const int Usual = 1 << 20;
    private const int Longest = 1 << 26;
    private const byte LineEnd = (byte)'\n';
    private const byte Quote = (byte)'"';
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _carried = [];

    /// <summary>How many bytes were read.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many bytes of the file as it lies there were taken, packed or not; zero where the file does not tell.</summary>
    public long Taken => content switch
    {
        GZipStream { BaseStream: { CanSeek: true } packed } => packed.Position,
        { CanSeek: true } => content.Position,
        _ => 0,
    };

    public string Fingerprint() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>The next stretch; none at the end.</summary>
    /// <exception cref="InvalidDataException">What is packed is cut off or damaged, or a line is endless.</exception>
    public async Task<FileBlock?> NextAsync(CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(Usual, _carried.Length * 2));
        _carried.CopyTo(buffer, 0);
        int length = _carried.Length;
        while (true)
        {
            int read = await content.ReadAtLeastAsync(buffer.AsMemory(length), buffer.Length - length, throwOnEndOfStream: false, cancellationToken);
            _hash.AppendData(buffer, length, read);
            Bytes += read;
            length += read;
            bool isEnd = length < buffer.Length;
            int cut = isEnd ? length : Cut(buffer.AsSpan(0, length));
            if (cut > 0 || isEnd)
            {
                _carried = buffer.AsSpan(cut, length - cut).ToArray();
                return cut == 0 ? null : new FileBlock(buffer, 0, cut);
            }

            if (buffer.Length >= Longest)
            {
                throw new InvalidDataException("A line has no end: this is no table of rows");
            }

            byte[] longer = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>The last line end that does not stand between quotation marks; where none is sure, the last one.</summary>
    private static int Cut(ReadOnlySpan<byte> bytes)
    {
        const int MostTries = 64;
        int last = bytes.LastIndexOf(LineEnd) + 1;
        int cut = last;
        for (int tries = 0; tries < MostTries && cut > 0; tries++)
        {
            if (bytes[..cut].Count(Quote) % 2 == 0)
            {
                return cut;
            }

            cut = bytes[..(cut - 1)].LastIndexOf(LineEnd) + 1;
        }

        return last;
    }
}
