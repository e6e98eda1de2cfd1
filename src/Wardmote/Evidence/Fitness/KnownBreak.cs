using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wardmote.Evidence.Fitness;

/// <summary>What kind of break it is.</summary>
public enum BreakKind
{
    /// <summary>From its first month on numbers mean something else, or for as long as it lasts.</summary>
    Break,

    /// <summary>A stretch of time that is no ordinary level.</summary>
    Period,

    /// <summary>The force did not publish these months.</summary>
    NotPublished,

    /// <summary>The list of map points was replaced.</summary>
    MapPoints,
}

/// <summary>How sure it is.</summary>
public enum Certainty
{
    Published,
    Measured,
    Unverified,

    /// <summary>Somebody of the partnership said so.</summary>
    Own,
}

/// <summary>Something known about the data from outside them: a change of rules, a force that fell silent.</summary>
/// <param name="From">The first month that it concerns, as its first day.</param>
public sealed record KnownBreak(string Id, BreakKind Kind, DateOnly From, string Text, string Why, string Source, Certainty Certainty)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The first day of the last month that it concerns; none where it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The forces that it concerns; all where none is named.</summary>
    public IReadOnlyList<string> Forces { get; init; } = [];

    /// <summary>The files that it concerns; all where none is named.</summary>
    public IReadOnlyList<SourceKind> Files { get; init; } = [];

    /// <summary>The categories that it concerns; all where none is named.</summary>
    public IReadOnlyList<CrimeType> Types { get; init; } = [];

    /// <summary>The one use that it concerns; any where none is named.</summary>
    public EvidenceUse? NeedsUse { get; init; }

    /// <summary>All that the program knows of, from "breaks.words.json".</summary>
    public static IReadOnlyList<KnownBreak> All { get; } = Read();

    public bool Concerns(SourceKind file, string force) =>
        (Files.Count == 0 || Files.Contains(file)) && (Forces.Count == 0 || Forces.Contains(force, StringComparer.Ordinal));

    /// <summary>Whether a month lies in it.</summary>
    public bool Holds(DateOnly month) => month >= From && (To is not { } last || month <= last);

    /// <summary>Whether numbers from one month to another lie on both sides of where it begins or ends, or all within it.</summary>
    public bool Touches(DateOnly first, DateOnly last) => first <= (To ?? DateOnly.MaxValue) && last >= From;

    private static KnownBreak[] Read()
    {
        using Stream file = typeof(KnownBreak).Assembly.GetManifestResourceStream("Wardmote.Evidence.Fitness.breaks.words.json")
            ?? throw new InvalidOperationException("breaks.words.json is not built into the program");
        return [.. JsonSerializer.Deserialize<Written>(file, Json)!.Breaks.Select(one => one.Read())];
    }

    private sealed record Written(IReadOnlyList<WrittenBreak> Breaks);

    private sealed record WrittenBreak(string Id, BreakKind Kind, string From, string? To, string[]? Forces, SourceKind[]? Files, CrimeType[]? Types, EvidenceUse? NeedsUse, string Text, string Why, string Source, Certainty Certainty)
    {
        public KnownBreak Read() => new(Id, Kind, Month(From), Text, Why, Source, Certainty)
        {
            To = To is null ? null : Month(To),
            Forces = Forces ?? [],
            Files = Files ?? [],
            Types = Types ?? [],
            NeedsUse = NeedsUse,
        };

        private static DateOnly Month(string written) => DateOnly.ParseExact(written + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
