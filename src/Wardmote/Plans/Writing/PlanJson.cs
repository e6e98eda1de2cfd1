using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wardmote.Checks;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Writing;

/// <summary>A plan as JSON, in the shape that docs/formats/plan-json.md describes: what it says, what was left over, what is wrong with it.</summary>
public static class PlanJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",

        // The text goes to files and programs, never into a web page, so that "£" and "’" may stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The plan as readable JSON text.</summary>
    /// <param name="source">The name of the file or kept plan that it comes from.</param>
    public static string Write(string source, PlanContent content, IEnumerable<Fault> faults) => Of(source, content, faults).ToJsonString(Readable);

    public static JsonObject Of(string source, PlanContent content, IEnumerable<Fault> faults) => new()
    {
        ["source"] = source,
        ["plan"] = PlanContentJson.Of(content),
        ["unplaced"] = content.Unplaced.ToJson(left => new() { ["text"] = left.Text, ["from"] = left.Origin.Place }),
        ["faults"] = faults.ToJson(OfFault),
    };

    private static JsonObject OfFault(Fault fault) => new()
    {
        ["rule"] = fault.Rule,
        ["severity"] = fault.Severity.ToJsonName(),
        ["where"] = fault.Where.Place,
        ["seen"] = fault.Seen,
        ["expected"] = fault.Expected,
        ["message"] = fault.Message,
        ["subject"] = fault.Subject,
        ["suggestion"] = fault.Suggestion,
    };
}
