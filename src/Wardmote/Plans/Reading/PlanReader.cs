using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading;

/// <summary>Reads a plan out of a document: what its tables and paragraphs mean, whichever council wrote them.</summary>
public static class PlanReader
{
    public static PlanContent Read(SourceDocument document) => new() { Title = document.FileName };
}
