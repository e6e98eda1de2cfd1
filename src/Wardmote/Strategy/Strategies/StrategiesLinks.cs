namespace Wardmote.Strategy.Strategies;

/// <summary>The addresses of the strategy and of what belongs to it.</summary>
public static class StrategiesLinks
{
    /// <summary>The latest strategy, with what is still missing.</summary>
    public const string Latest = "/priorities/strategy";

    public const string Begin = "/priorities/strategy/begin";

    public static string Strategy(Guid strategyId) => $"/priorities/strategy/{strategyId}";

    /// <summary>The document, which a later capability writes because it knows the actions.</summary>
    public static string Document(Guid strategyId) => $"/priorities/strategy/{strategyId}/document";

    /// <summary>The document as docx, html or xlsx.</summary>
    public static string Download(Guid strategyId, string format) => $"/priorities/strategy/{strategyId}/document/{format}";

    public static string Publish(Guid strategyId) => $"/priorities/strategy/{strategyId}/publish";

    public static string Describe(Guid strategyId) => $"/priorities/strategy/{strategyId}/describe";

    public static string Words(Guid strategyId, string? section = null) => $"/priorities/strategy/{strategyId}/words{(section is null ? "" : $"#{section}")}";

    public static string Theory(Guid strategyId) => $"/priorities/strategy/{strategyId}/theory";

    public static string DrawTheory(Guid strategyId) => $"/priorities/strategy/{strategyId}/theory/draw";

    public static string Equality(Guid strategyId) => $"/priorities/strategy/{strategyId}/equality";

    /// <summary>The form for a new line of the equality impact assessment.</summary>
    public static string AddEqualityLine(Guid strategyId, Characteristic? about = null, Guid? priorityId = null) =>
        $"/priorities/strategy/{strategyId}/equality/line{Query(about is { } one ? $"about={one}" : null, priorityId is { } id ? $"priorityId={id}" : null)}";

    public static string EqualityLine(Guid strategyId, Guid equalityLineId) => $"/priorities/strategy/{strategyId}/equality/line?lineId={equalityLineId}";

    public static string Risks(Guid strategyId) => $"/priorities/strategy/{strategyId}/risks";

    public static string AddRisk(Guid strategyId, Guid? priorityId = null) => $"/priorities/strategy/{strategyId}/risks/risk{Query(priorityId is { } id ? $"priorityId={id}" : null)}";

    public static string Risk(Guid strategyId, Guid riskId) => $"/priorities/strategy/{strategyId}/risks/risk?riskId={riskId}";

    public static string Resources(Guid strategyId) => $"/priorities/strategy/{strategyId}/resources";

    public static string AddResource(Guid strategyId) => $"/priorities/strategy/{strategyId}/resources/stream";

    public static string Resource(Guid strategyId, Guid resourceId) => $"/priorities/strategy/{strategyId}/resources/stream?resourceId={resourceId}";

    public static string Reviews(Guid strategyId) => $"/priorities/strategy/{strategyId}/reviews";

    public static string Agree(Guid strategyId) => $"/priorities/strategy/{strategyId}/agree";

    public static string Reopen(Guid strategyId) => $"/priorities/strategy/{strategyId}/reopen";

    public static string LogicModel(Guid priorityId) => $"/priorities/strategy/logic/{priorityId}";

    public static string DrawLogicModel(Guid priorityId) => $"/priorities/strategy/logic/{priorityId}/draw";

    /// <summary>The logic model as csv or xlsx, to be changed and brought in again.</summary>
    public static string LogicFile(Guid priorityId, string kind) => $"/priorities/strategy/logic/{priorityId}/download/{kind}";

    public static string BringLogicModel(Guid priorityId) => $"/priorities/strategy/logic/{priorityId}/file";

    /// <summary>The theory of change as csv or xlsx.</summary>
    public static string TheoryFile(Guid strategyId, string kind) => $"/priorities/strategy/{strategyId}/theory/download/{kind}";

    public static string BringTheory(Guid strategyId) => $"/priorities/strategy/{strategyId}/theory/file";

    private static string Query(params string?[] parts) => string.Concat(parts.OfType<string>().Select((part, at) => (at == 0 ? "?" : "&") + part));
}
