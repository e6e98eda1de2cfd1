using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Assessments.Counted;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>All that the document of an assessment is made from: what was counted, what was written, and what the rest of the strategic year holds.</summary>
public sealed record AssessmentContent(string Title, string PartnershipName, AssessedEvidence Evidence)
{
    public AssessmentRecipe Recipe => Evidence.Recipe;

    /// <summary>Whether the partnership agreed it: then prompts are left out.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>What was written, by the key of a part.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The keys of words taken over from last year and not checked since.</summary>
    public IReadOnlyList<string> Carried { get; init; } = [];

    /// <summary>The findings of the assessment, those of every state, in order of rank.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The findings of the assessment of the year before; empty where there was none.</summary>
    public IReadOnlyList<Finding> EarlierFindings { get; init; } = [];

    /// <summary>The title of the assessment of the year before; none where there was none.</summary>
    public string? EarlierTitle { get; init; }

    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    public IReadOnlyList<PartnerTable> Tables { get; init; } = [];

    public AssessmentProgramme? Programme { get; init; }

    public IReadOnlyList<Driver> Drivers { get; init; } = [];

    public IReadOnlyList<IndicatorOverview> Indicators { get; init; } = [];

    /// <summary>The latest scoring round over this assessment's findings with what came out, which is nothing before it is closed; none where there is none.</summary>
    public RoundResult? Scores { get; init; }

    /// <summary>The figures that may be cited, by their keys.</summary>
    public IReadOnlyDictionary<string, Figure> Figures { get; init; } = new Dictionary<string, Figure>(StringComparer.Ordinal);
}
