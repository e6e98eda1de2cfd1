using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>
/// A file that is read twice: once whole for its fingerprint, once for what it says. What is gzip is unpacked on the way, by
/// its first bytes and not by its name, and never lies unpacked anywhere.
/// </summary>
public sealed class UnpackedFile
{
    private readonly Stream _content;
    private readonly bool _isPacked;

    private UnpackedFile(string name, Stream content, bool isPacked, string fingerprint, long bytes)
    {
        (Name, _content, _isPacked, Fingerprint, Bytes) = (name, content, isPacked, fingerprint, bytes);
    }

    public string Name { get; }

    /// <summary>The SHA-256 of what the file holds, unpacked, in lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>How many bytes it holds, unpacked.</summary>
    public long Bytes { get; }

    /// <summary>Reads a file through once.</summary>
    /// <param name="content">The file; one that can be read only once is kept in memory.</param>
    /// <exception cref="UnreadableFileException">It is empty, or packed and damaged.</exception>
    public static async Task<UnpackedFile> OfAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        Stream again = content.CanSeek ? content : await InMemoryAsync(content, cancellationToken);
        bool isPacked = IsGzip(again);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        Stream unpacked = Unpacked(again, isPacked);
        try
        {
            for (int read; (read = await unpacked.ReadAsync(buffer, cancellationToken)) > 0; bytes += read)
            {
                hash.AppendData(buffer.AsSpan(0, read));
            }
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(name, bytes, damage);
        }

        if (isPacked && !IsWhole(again, bytes))
        {
            throw Damaged(name, bytes);
        }

        return bytes == 0
            ? throw new UnreadableFileException($"“{name}” is empty. Download it again")
            : new UnpackedFile(name, again, isPacked, Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
    }

    /// <summary>The unpacked file from its beginning; whoever opened the file closes it. Only one at a time can be read.</summary>
    public Stream Open() => Unpacked(_content, _isPacked);

    private static Stream Unpacked(Stream content, bool isPacked)
    {
        content.Position = 0;
        return isPacked ? new GZipStream(content, CompressionMode.Decompress, leaveOpen: true) : content;
    }

    private static bool IsGzip(Stream content)
    {
        content.Position = 0;
        return content.ReadByte() == 0x1F && content.ReadByte() == 0x8B;
    }

    /// <summary>.NET takes a packed file that breaks off for one that ends. The last four bytes tell how much was packed; a file of several parts, marked by an extra field, tells only of its last.</summary>
    private static bool IsWhole(Stream content, long bytes)
    {
        content.Position = 3;
        bool hasParts = (content.ReadByte() & 4) != 0;
        byte[] tail = new byte[4];
        content.Position = Math.Max(0, content.Length - tail.Length);
        content.ReadExactly(tail);
        return hasParts || BinaryPrimitives.ReadUInt32LittleEndian(tail) == (uint)bytes;
    }

    private static UnreadableFileException Damaged(string name, long bytes, InvalidDataException? damage = null) =>
        new($"“{name}” is packed with gzip and breaks off or is damaged after {bytes:N0} bytes. Download it again", damage);

    private static async Task<MemoryStream> InMemoryAsync(Stream content, CancellationToken cancellationToken)
    {
        var memory = new MemoryStream();
        await content.CopyToAsync(memory, cancellationToken);
        return memory;
    }
}
