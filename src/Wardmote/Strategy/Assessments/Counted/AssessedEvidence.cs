using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Families;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Everything that an assessment counts, once, before a word of it is written.</summary>
/// <param name="Whole">The period of the recipe, all crime.</param>
/// <param name="Year">Its last twelve months, or as many as it has.</param>
/// <param name="Types">All crime first, then every type with anything recorded, as the police list them.</param>
public sealed record AssessedEvidence(AssessmentRecipe Recipe, ExploredEvidence Whole, ExploredEvidence Year, IReadOnlyList<AssessedType> Types, AssessedPlaces Places)
{
    /// <summary>Every type's latest year, trend and month, with chances adjusted for the number of types.</summary>
    public IReadOnlyList<TypeFindings> AtAGlance { get; init; } = [];

    public Denominator? People { get; init; }

    public Denominator? Households { get; init; }

    public AssessedDeprivation? Deprivation { get; init; }

    public HarmRanks? Harm { get; init; }

    /// <summary>What became of the last year's crimes; none where no street file is.</summary>
    public CrimeOutcomes? Outcomes { get; init; }

    public bool HasOutcomeFiles { get; init; }

    /// <summary>Stop and search of the last year; none where no file is here.</summary>
    public AssessedSearches? Searches { get; init; }

    public string WhyNoSearches { get; init; } = "";

    /// <summary>The partnership against those most like it, a comparison for each group of offences; empty where no table is here.</summary>
    public IReadOnlyList<FamilyComparison> Family { get; init; } = [];

    /// <summary>The answer for the group in which the partnership differs most; none where there is none.</summary>
    public Answer? FamilyAnswer { get; init; }

    public string WhyNoFamily { get; init; } = "";

    public string AreaName => Whole.Area.Name;

    public string DataVersion => Whole.DataVersion;

    /// <summary>The areas as a heading names one: "Ward".</summary>
    public string AreaHeading => new Wardmote.Evidence.Mapping.MapQuestion(new(), Whole.Set, TypeChoice.AllCrime, Whole.From, Whole.To).AreaHeading;

    public string AreasWord => new Wardmote.Evidence.Mapping.MapQuestion(new(), Whole.Set, TypeChoice.AllCrime, Whole.From, Whole.To).AreasWord;

    public AssessedType? AllCrime => Of(TypeChoice.AllCrime.Slug);

    /// <summary>A type by its slug; none where nothing of it was recorded.</summary>
    public AssessedType? Of(string slug) => Types.FirstOrDefault(type => type.Type.Slug == slug);
}

/// <summary>Stop and search of the last year by what officers saw and by what people said of themselves.</summary>
public sealed record AssessedSearches(Searches Searches, Answer ByOfficer, Answer BySelf, Period From, Period To);
