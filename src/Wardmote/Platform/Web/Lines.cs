namespace Wardmote.Platform.Web;

/// <summary>A list that a person types with one entry to a line.</summary>
public static class Lines
{
    public static IReadOnlyList<string> Of(string? typed) => [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    public static string Text(IEnumerable<string> entries) => string.Join('\n', entries);
}
