using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Wardmote.Tests.Evidence.Fetching;

/// <summary>A publisher's site on this machine: archives, their page, and the faults that tests ask for.</summary>
internal sealed class ArchiveServer : IAsyncDisposable
{
    public const string Header = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

    private readonly WebApplication _app;

    private ArchiveServer(WebApplication app) => _app = app;

    public Dictionary<string, byte[]> Archives { get; } = new(StringComparer.Ordinal);

    /// <summary>The ranges that were asked for, by archive.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>After how many bytes the next answers break off; one entry for each answer.</summary>
    public Queue<int> BreaksAfter { get; } = new();

    public bool HasIndex { get; set; } = true;

    public bool TellsWrongChecksums { get; set; }

    public Uri Address => new(_app.Urls.First() + "/data/archive/");

    public static async Task<ArchiveServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new ArchiveServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>An archive with street files of two forces for each of its months.</summary>
    public void Add(string archive, params string[] months)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string month, string force) in months.SelectMany(month => new[] { (month, "south-yorkshire"), (month, "derbyshire") }))
            {
                using var writer = new StreamWriter(zip.CreateEntry($"{month}/{month}-{force}-street.csv").Open());
                writer.WriteLine(Header);
                for (int i = 0; i < 50; i++)
                {
                    string id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{archive} {month} {force} {i}")));
                    writer.WriteLine($"{id},{month},{force},{force},-1.47{i:00},53.38{i:00},On or near High Street,E01007820,Sheffield 001A,Burglary,Under investigation,");
                }
            }
        }

        Archives[$"{archive}.zip"] = target.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        string name = Path.GetFileName(context.Request.Path.Value!);
        if (name.Length == 0 && HasIndex)
        {
            return context.Response.WriteAsync(string.Concat(Archives.Select(archive => $"<p><a href=\"/data/archive/{archive.Key}\">{archive.Key}</a> MD5 {Md5(archive.Value)}</p>")));
        }

        if (Archives.TryGetValue(name, out byte[]? archive))
        {
            return ArchiveAsync(context, name, archive);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task ArchiveAsync(HttpContext context, string name, byte[] archive)
    {
        int start = context.Request.GetTypedHeaders().Range?.Ranges.First().From is { } from ? (int)from : 0;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            Asked.Add($"{name} from {start}");
        }

        if (start >= archive.Length)
        {
            context.Response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            context.Response.Headers.ContentRange = $"bytes */{archive.Length}";
            return;
        }

        context.Response.StatusCode = start > 0 ? StatusCodes.Status206PartialContent : StatusCodes.Status200OK;
        context.Response.Headers.ContentRange = start > 0 ? $"bytes {start}-{archive.Length - 1}/{archive.Length}" : default;
        context.Response.ContentLength = archive.Length - start;
        if (HttpMethods.IsGet(context.Request.Method) && BreaksAfter.TryDequeue(out int bytes))
        {
            await context.Response.Body.WriteAsync(archive.AsMemory(start, Math.Min(bytes, archive.Length - start)));
            await context.Response.Body.FlushAsync();
            await Task.Delay(50);
            context.Abort();
            return;
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(archive.AsMemory(start));
        }
    }

#pragma warning disable CA5351 // The publisher gives MD5.
    private string Md5(byte[] archive) => TellsWrongChecksums ? new string('0', 32) : Convert.ToHexStringLower(MD5.HashData(archive));
#pragma warning restore CA5351
}
