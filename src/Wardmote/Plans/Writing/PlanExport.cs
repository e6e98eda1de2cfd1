using System.Text;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Plans.Writing;

/// <summary>A plan as a file of a kind that somebody asked for.</summary>
public static class PlanExport
{
    /// <summary>The kinds with their media types.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["docx"] = WordWriter.MediaType,
        ["xlsx"] = ExcelWriter.MediaType,
        ["json"] = "application/json",
    };

    /// <summary>The bytes of the file; the faults go only into JSON.</summary>
    public static byte[] Write(Plan plan, string kind, DateOnly today)
    {
        PlanContent content = plan.ToContent();
        return kind switch
        {
            "docx" => WordWriter.Write(PlanDocument.Of(content)),
            "xlsx" => ExcelWriter.Write(PlanWorkbook.Of(content)),
            "json" => Encoding.UTF8.GetBytes($"{PlanJson.Write(plan.Title, content, plan.Check(today).Where(fault => !fault.IsAccepted).Select(fault => fault.Fault))}\n"),
            _ => throw new NotFoundException($"A download of the kind “{kind}”"),
        };
    }
}
