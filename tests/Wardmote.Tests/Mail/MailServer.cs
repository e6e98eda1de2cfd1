using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Wardmote.Mail;

namespace Wardmote.Tests.Mail;

/// <summary>A mail server on this computer that takes, or refuses, what is handed to it: enough of RFC 5321 for one sender.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _messages = new();
    private readonly Task _listening;

    public MailServer()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    /// <summary>The messages taken so far, headers and all.</summary>
    public IReadOnlyList<string> Messages => [.. _messages];

    /// <summary>What is answered to the address of the recipient; “250 OK” takes it.</summary>
    public string AnswerToRecipient { get; set; } = "250 OK";

    /// <summary>What is answered once a message is handed over.</summary>
    public string AnswerToMessage { get; set; } = "250 OK";

    public MailSettings Settings => new() { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port, From = "wardmote@northmere.example", IsEncrypted = false };

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _listening;
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true)
            {
                talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await AnswerAsync(client);
            }
            catch (Exception end) when (end is IOException or OperationCanceledException)
            {
                // The sender hung up, or the test is over.
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        await using NetworkStream stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 northmere.example");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            string command = line.Split(' ', ':')[0].ToUpperInvariant();
            if (command == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                string message = await MessageAsync(reader);
                if (AnswerToMessage.StartsWith('2'))
                {
                    _messages.Enqueue(message);
                }
            }

            await writer.WriteLineAsync(command switch { "DATA" => AnswerToMessage, "RCPT" => AnswerToRecipient, "QUIT" => "221 bye", _ => "250 OK" });
            if (command == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<string> MessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
        {
            message.Append(line).Append('\n');
        }

        return message.ToString();
    }
}
