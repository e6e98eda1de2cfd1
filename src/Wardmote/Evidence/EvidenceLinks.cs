namespace Wardmote.Evidence;

/// <summary>The addresses of evidence.</summary>
public static class EvidenceLinks
{
    public const string Overview = "/evidence";

    public const string Import = "/evidence/import";

    public static string ImportOf(Guid importId) => $"{Import}/{importId}";

    public const string Batches = "/evidence/batches";

    public const string Coverage = "/evidence/coverage";

    /// <summary>The same as the coverage page, for programs.</summary>
    public const string CoverageJson = "/evidence/coverage.json";

    public const string Breaks = "/evidence/breaks";

    public static string KnownBreak(string id) => $"{Breaks}#{id}";

    public const string Map = "/evidence/map";

    public const string Trend = "/evidence/trend";

    public const string Changes = "/evidence/changes";

    public const string Compare = "/evidence/compare";

    /// <summary>The partnership against those most like it.</summary>
    public const string Family = "/evidence/compare/family";

    /// <summary>The same with the partnership's own code in the table and a group of offences, where they are chosen.</summary>
    public static string FamilyOf(string? own, string? group) => string.Join('&', new[] { ("own", own), ("group", group) }.Where(part => !string.IsNullOrWhiteSpace(part.Item2)).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}")) is { Length: > 0 } query ? $"{Family}?{query}" : Family;

    public const string StopAndSearch = "/evidence/stop-and-search";

    public const string Outcomes = "/evidence/outcomes";

    public const string Views = "/evidence/views";

    /// <summary>The incidents behind a number.</summary>
    public const string Rows = "/evidence/rows";

    /// <summary>The page of concentration and of hot spots that come and go.</summary>
    public const string HotSpots = "/evidence/hot-spots";

    /// <summary>A map as a file: "svg", "geojson" or "csv".</summary>
    public static string MapDownload(string kind) => $"/evidence/map/download/{kind}";

    public static string Batch(Guid batchId) => $"/evidence/batches/{batchId}";

    public static string BatchReasons(Guid batchId) => $"{Batch(batchId)}/reasons.csv";

    public static string Area(string code) => $"/evidence/areas/{Uri.EscapeDataString(code)}";

    public static string Type(string slug) => $"/evidence/types/{slug}";
}
