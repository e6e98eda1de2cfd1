using System.Collections.Concurrent;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>The real plans as the reader sees them, each read once for all tests.</summary>
internal static class ReadPlans
{
    private static readonly ConcurrentDictionary<string, (SourceDocument Source, PlanContent Plan)> Known = new(StringComparer.Ordinal);

    public static PlanContent Plan(string name, string extension) => Both(name, extension).Plan;

    public static (SourceDocument Source, PlanContent Plan) Both(string name, string extension)
    {
        string path = RealPlans.PathOf(name, extension);
        return Known.GetOrAdd(path, static path =>
        {
            using FileStream file = File.OpenRead(path);
            SourceDocument source = SourceReader.Read(Path.GetFileName(path), file, TestContext.Current.CancellationToken);
            return (source, PlanReader.Read(source));
        });
    }
}
