using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Plans.Comparing;

namespace Wardmote.Plans.Progress;

/// <summary>What a typed status claims, whatever a plan's own word for it is.</summary>
public enum StatusClaim
{
    /// <summary>Nothing is typed, or words that claim nothing that a rule knows.</summary>
    None,
    Done,
    NoLongerRequired,
    BusinessAsUsual,
    NotStarted,
    InProgress,
    OnTrack,
    AtRisk,
    Overdue,
    Waiting,
}

/// <summary>Reads what a typed status claims.</summary>
public static class StatusClaims
{
    /// <summary>The statuses to choose from where the plan itself names none.</summary>
    public static IReadOnlyList<string> InCommonUse { get; } = ["Not started", "In progress", "Complete", "Overdue", "No longer required", "Business as usual"];

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly IReadOnlyList<(string Words, StatusClaim Claim)> Known = Load();

    /// <summary>The claim of the longest known words that the status begins with: "Complete - May 2026" claims that it is done.</summary>
    public static StatusClaim Of(string? status)
    {
        string plain = $"{Matching.Plain(status ?? "")} ";
        return Known.FirstOrDefault(known => plain.StartsWith(known.Words, StringComparison.Ordinal)).Claim;
    }

    private static IReadOnlyList<(string Words, StatusClaim Claim)> Load()
    {
        using Stream file = typeof(StatusClaims).Assembly.GetManifestResourceStream("Wardmote.Plans.Progress.standing.words.json")
            ?? throw new InvalidOperationException("The program holds no file of words for statuses");
        WordFile words = JsonSerializer.Deserialize<WordFile>(file, Format) ?? throw new InvalidOperationException("The file of words for statuses is empty");
        return [.. words.Claims.SelectMany(claim => claim.Value.Select(text => ($"{text} ", claim.Key))).OrderByDescending(known => known.Item1.Length)];
    }

    private sealed record WordFile(string AsOf, string Source, IReadOnlyDictionary<StatusClaim, IReadOnlyList<string>> Claims);
}
