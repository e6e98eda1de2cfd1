using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Samples;

/// <summary>Northmere's made-up strategy as the file in sample-data tells it: dates as months from today or from the strategy's first day, priorities by their titles.</summary>
internal sealed record SampleStrategy(string Vision, string Foreword, string ForewordBy, string EqualityStatement, string Launch, TheoryForm Theory)
{
    private const string File = "sample-data/northmere-strategy.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public IReadOnlyDictionary<string, string> Sections { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<SamplePriority> Priorities { get; init; } = [];

    public IReadOnlyList<SampleEqualityLine> Equality { get; init; } = [];

    public IReadOnlyList<SampleRisk> Risks { get; init; } = [];

    public IReadOnlyList<SampleResource> Resources { get; init; } = [];

    public IReadOnlyList<SampleDriverLinks> Drivers { get; init; } = [];

    public static SampleStrategy Read()
    {
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(File) ?? throw new InvalidOperationException($"The program was built without {File}");
        return JsonSerializer.Deserialize<SampleStrategy>(content, Options)!;
    }
}

/// <summary>A priority's logic model, and the actions that serve it, each by some words of its title.</summary>
internal sealed record SamplePriority(string Title, IReadOnlyList<LogicRow> Rows, IReadOnlyList<SampleAction> Actions);

/// <summary>An action and the mark of the activity that it carries out.</summary>
internal sealed record SampleAction(string Title, string Activity);

/// <summary>What a driver bears on, and the actions that answer it, each by some words of its title.</summary>
internal sealed record SampleDriverLinks(string Instrument, IReadOnlyList<string> Priorities, IReadOnlyList<string> Actions);

/// <summary>A line of the equality impact assessment.</summary>
internal sealed record SampleEqualityLine(Characteristic Characteristic, GroupImpact Impact, string? Priority, string? Group, string? Evidence, string? Mitigation, string? Owner, int? DueInMonths);

/// <summary>A risk.</summary>
internal sealed record SampleRisk(string Event, string Cause, string Effect, string? Priority, int Likelihood, int Impact, IReadOnlyList<string> Controls, int ResidualLikelihood, int ResidualImpact, string Owner, int ReviewInMonths);

/// <summary>A stream of money, with how long it and its contract run from the strategy's first day.</summary>
internal sealed record SampleResource(string Stream, decimal? Amount, int Months, string? Restriction, string? Service, string? Provider, int? ContractMonths, string? Priority);
