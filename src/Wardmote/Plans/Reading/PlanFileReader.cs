using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading;

/// <summary>Reads a plan from a file, and gives up where that takes longer than any honest file needs.</summary>
public static class PlanFileReader
{
    /// <summary>A plan of 200 pages takes seconds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static PlanContent Read(string fileName, Stream content, CancellationToken cancellationToken) => Read(fileName, content, Longest, cancellationToken);

    /// <summary>Reads within a given time.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read, or not in that time.</exception>
    public static PlanContent Read(string fileName, Stream content, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(longest);
        try
        {
            return PlanReader.Read(SourceReader.Read(fileName, content, limit.Token), limit.Token);
        }
        catch (OperationCanceledException cause) when (!cancellationToken.IsCancellationRequested)
        {
            string seconds = longest.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            throw new UnreadableFileException(
                $"“{SourceReader.NameOf(fileName)}” was not read in {seconds} s, as long as reading may take. Save it again under a new name from the program that made it, or split it, and try again", cause);
        }
    }
}
