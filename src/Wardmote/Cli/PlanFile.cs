using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>A plan read from a file on this computer, with what is wrong with it. Nothing is kept.</summary>
internal sealed record PlanFile(string Name, PlanContent Content, IReadOnlyList<Fault> Faults)
{
    public static PlanFile Read(string path, CancellationToken cancellationToken)
    {
        using Stream stream = Open(path);
        PlanContent content = PlanFileReader.Read(Path.GetFileName(path), stream, cancellationToken);
        DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        return new(Path.GetFileName(path), content, PlanChecker.Check(content, today));
    }

    /// <summary>Opens a file to read, or says why that cannot be.</summary>
    public static Stream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnreadableFileException($"“{path}” is a folder. Name one file in it");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException($"There is no file “{path}”. Check its name and folder; put quotation marks round a name with spaces", cause);
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableFileException($"“{path}” cannot be opened: {cause.Message}", cause);
        }
    }
}
