using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>Writes what a command was asked for to the file that it was told, or says why that cannot be.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancellationToken);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SettingException($"“{path}” cannot be written: {cause.Message}");
        }
    }
}
