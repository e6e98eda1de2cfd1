using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Wardmote.Bench;

/// <summary>A program that serves pages in a process of its own, and a browser that is signed in to it.</summary>
internal sealed partial class ServedApp : IAsyncDisposable
{
    private readonly Process _process;

    private ServedApp(Process process, Uri address)
    {
        _process = process;
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };
    }

    public HttpClient Browser { get; }

    /// <summary>The most memory that the process held, in megabytes; none where the system does not tell.</summary>
    public double? PeakMegabytes => File.Exists($"/proc/{_process.Id}/status") && PeakLine().Match(File.ReadAllText($"/proc/{_process.Id}/status")) is { Success: true } line
        ? double.Parse(line.Groups["kb"].Value, CultureInfo.InvariantCulture) / 1024
        : null;

    /// <summary>How long the process has had a processor so far.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    public static async Task<ServedApp> StartAsync(string program, params IEnumerable<string> arguments)
    {
        int port = FreePort();
        var start = new ProcessStartInfo(program, [.. arguments, "--urls", $"http://127.0.0.1:{port}"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is { Length: > 0 } text ? text + "\n" : "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new ServedApp(process, new Uri($"http://127.0.0.1:{port}"));
        for (int tries = 0; ; tries++)
        {
            try
            {
                using HttpResponseMessage answer = await app.Browser.GetAsync("/sign-in");
                return app;
            }
            catch (HttpRequestException) when (tries < 1200 && !process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    public async Task SignInAsync(string email, string password)
    {
        string page = await Browser.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = email, ["Password"] = password, ["__RequestVerificationToken"] = WebUtility.HtmlDecode(TokenField().Match(page).Groups["token"].Value),
        });
        using HttpResponseMessage answer = await Browser.PostAsync("/sign-in", form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in as {email} answered {(int)answer.StatusCode}");
        }
    }

    /// <summary>A port on which nobody listens.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenField();

    [GeneratedRegex(@"VmHWM:\s+(?<kb>\d+) kB", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PeakLine();
}
