using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fetching;

/// <summary>How far a download is.</summary>
/// <param name="Bytes">How many bytes the archive has; none where the server does not say.</param>
public sealed record DownloadProgress(string FileName, long BytesDone, long? Bytes);

/// <summary>The publisher's site from which archives are downloaded: a download that breaks off goes on where it stopped, and is checked at its end.</summary>
public sealed class ArchiveSite(HttpClient client, Uri address, TimeSpan pause)
{
    public const string Usual = "https://data.police.uk/data/archive/";

    /// <summary>The environment variable that names another address where no option does.</summary>
    public const string Variable = "WARDMOTE_POLICE_ARCHIVE";

    /// <summary>How often a download that breaks off is taken up again without a byte more before it is given up.</summary>
    private const int MostTries = 5;

    /// <summary>The page that lists the archives; empty where the address has none.</summary>
    public async Task<ArchiveIndex> IndexAsync(CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(address, cancellationToken);
            return ArchiveIndex.Read(answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(cancellationToken) : "");
        }
        catch (HttpRequestException failure)
        {
            throw new UnreadableFileException($"{address} cannot be reached: {failure.Message} Check the address (--url) and the connection, and start again: what was downloaded is kept", failure);
        }
    }

    /// <summary>Whether an archive is there, asked without downloading it.</summary>
    public async Task<bool> HasAsync(Period archive, CancellationToken cancellationToken)
    {
        using var question = new HttpRequestMessage(HttpMethod.Head, Of(archive));
        using HttpResponseMessage answer = await client.SendAsync(question, cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    /// <summary>The checksum in a small file beside the archive, where the site has one.</summary>
    public async Task<string?> ChecksumAsync(Period archive, CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(Of(archive) + ".md5"), cancellationToken);
        string text = answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(cancellationToken) : "";
        return text.Split([' ', '\n', '\r', '\t', '*'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => word.Length == 32 && word.All(char.IsAsciiHexDigit))?.ToLowerInvariant();
    }

    /// <summary>Downloads an archive, or goes on with what lies at the path with ".part" behind it.</summary>
    /// <param name="checksum">The MD5 that it must have; none where the site gives none.</param>
    /// <returns>Whether its checksum was compared.</returns>
    /// <exception cref="UnreadableFileException">It is not there, broke off again and again, or has another checksum.</exception>
    public async Task<bool> DownloadAsync(Period archive, string path, string? checksum, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        string part = path + ".part";
        int tries = 0;
        for (long before = Length(part); !await GoOnAsync(archive, part, progress, cancellationToken); before = Length(part))
        {
            tries = Length(part) > before ? 0 : tries + 1;
            if (tries == MostTries)
            {
                throw new UnreadableFileException($"{Of(archive)} breaks off again and again after {Length(part):N0} bytes. Start again later: the download goes on where it stopped");
            }

            await Task.Delay(pause * (tries + 1), cancellationToken);
        }

        if (checksum is not null && await Md5Async(part, cancellationToken) is var found && found != checksum)
        {
            File.Delete(part);
            throw new UnreadableFileException($"{archive.Code}.zip has the MD5 {found}; the publisher gives {checksum}. What was downloaded is damaged and was deleted. Start again");
        }

        File.Move(part, path, overwrite: true);
        return checksum is not null;
    }

    /// <summary>The MD5 of a file, which is what the publisher gives; it guards against damage, not against malice.</summary>
    public static async Task<string> Md5Async(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
#pragma warning disable CA5351 // The publisher gives no better checksum.
        return Convert.ToHexStringLower(await MD5.HashDataAsync(file, cancellationToken));
#pragma warning restore CA5351
    }

    private Uri Of(Period archive) => new(address, $"{archive.Code}.zip");

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>Takes what is still lacking, as far as the connection holds.</summary>
    private async Task<bool> GoOnAsync(Period archive, string part, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        long have = Length(part);
        using var question = new HttpRequestMessage(HttpMethod.Get, Of(archive));
        question.Headers.Range = have > 0 ? new RangeHeaderValue(have, null) : null;
        try
        {
            using HttpResponseMessage answer = await client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                // All of it is there already, or another archive has taken its place and is shorter.
                bool isWhole = answer.Content.Headers.ContentRange?.Length == have;
                if (!isWhole)
                {
                    File.Delete(part);
                }

                return isWhole;
            }

            if (!answer.IsSuccessStatusCode)
            {
                throw (int)answer.StatusCode >= 500 ? new HttpRequestException($"{(int)answer.StatusCode}") : new UnreadableFileException($"{Of(archive)} answers {(int)answer.StatusCode} ({answer.ReasonPhrase}): the archive is not there. Check the address (--url) and the months");
            }

            bool goesOn = answer.StatusCode == HttpStatusCode.PartialContent && answer.Content.Headers.ContentRange?.From == have;
            have = goesOn ? have : 0;
            long? whole = answer.Content.Headers.ContentLength is { } rest ? have + rest : null;
            await using Stream content = await answer.Content.ReadAsStreamAsync(cancellationToken);
            await using var target = new FileStream(part, goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None, 1 << 17, useAsync: true);
            byte[] buffer = new byte[1 << 17];
            for (int read = await content.ReadAsync(buffer, cancellationToken); read > 0; read = await content.ReadAsync(buffer, cancellationToken))
            {
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                have += read;
                progress?.Report(new($"{archive.Code}.zip", have, whole));
            }

            return whole is null || have == whole;
        }
        catch (Exception broken) when (broken is HttpRequestException or HttpIOException or IOException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
