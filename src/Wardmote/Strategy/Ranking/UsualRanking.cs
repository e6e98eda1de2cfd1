using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wardmote.Strategy.Ranking;

/// <summary>A set of criteria to begin a round with.</summary>
/// <param name="Key">Its name in addresses and files: "eight-criteria".</param>
/// <param name="Says">What it is good for.</param>
public sealed record UsualTemplate(string Key, string Title, string Says, Combination Combination, IReadOnlyList<Criterion> Criteria);

/// <summary>The criteria and candidates that the program brings along, from "ranking.templates.json". They are common ground in our own words, and no licensed tool.</summary>
public static class UsualRanking
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private static readonly Content All = Read();

    public static IReadOnlyList<UsualTemplate> Templates => All.Templates;

    /// <summary>The eight candidates that most partnerships weigh, by type of crime or of people.</summary>
    public static IReadOnlyList<Candidate> Candidates => All.Candidates;

    /// <summary>Candidates that cut across types.</summary>
    public static IReadOnlyList<Candidate> ThematicCandidates => All.ThematicCandidates;

    extension(IEnumerable<Criterion> criteria)
    {
        /// <summary>The same criteria as ones of their own, with keys of their own.</summary>
        public IReadOnlyList<Criterion> AsNew() => [.. criteria.Select(criterion => criterion with { CriterionId = Guid.CreateVersion7() })];
    }

    extension(IEnumerable<Candidate> candidates)
    {
        public IReadOnlyList<Candidate> AsNew() => [.. candidates.Select(candidate => candidate with { CandidateId = Guid.CreateVersion7() })];
    }

    private static Content Read()
    {
        using Stream file = typeof(UsualRanking).Assembly.GetManifestResourceStream("Wardmote.Strategy.Ranking.ranking.templates.json")
            ?? throw new InvalidOperationException("ranking.templates.json is not built into the program");
        return JsonSerializer.Deserialize<Content>(file, Json)!;
    }

    private sealed record Content(IReadOnlyList<UsualTemplate> Templates, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Candidate> ThematicCandidates);
}

/// <summary>The eight criteria that most partnerships use, as a round begins with them.</summary>
public static class UsualCriteria
{
    public static IReadOnlyList<Criterion> Eight => UsualRanking.Templates.First(template => template.Key == "eight-criteria").Criteria;
}

/// <summary>The eight candidates that most partnerships weigh.</summary>
public static class UsualCandidates
{
    public static IReadOnlyList<Candidate> Eight => UsualRanking.Candidates;
}
