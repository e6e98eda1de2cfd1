using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Families;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>
/// All that the rules look at, counted once for an assessment: the recipe's months as a whole, and its latest twelve months on their own
/// and with the years before them.
/// </summary>
/// <param name="Whole">The recipe's months.</param>
/// <param name="Latest">The latest twelve of them, or all where there are fewer.</param>
/// <param name="Year">The same with four years before, from which a spread is learned and with which the year is compared.</param>
public sealed record FindingEvidence(AssessmentRecipe Recipe, ExploredEvidence Whole, ExploredEvidence Latest, ExploredEvidence Year)
{
    /// <summary>Each type in the whole area over the recipe's months.</summary>
    public IReadOnlyList<TypeFindings> Types { get; init; } = [];

    /// <summary>Each type in the whole area, then in each ward: the latest months against those a year before.</summary>
    public IReadOnlyList<ChangedSeries> Changes { get; init; } = [];

    public Denominator? People { get; init; }

    /// <summary>None where no crime is known in the latest twelve months.</summary>
    public HarmRanks? Harm { get; init; }

    public IReadOnlyList<TypedPoints> Points { get; init; } = [];

    /// <summary>Why map points could not be looked at; empty where they could.</summary>
    public string WhyNoPoints { get; init; } = "";

    public SearchEvidence? Searches { get; init; }

    public FamilyEvidence? Family { get; init; }

    public DeprivedPlaces? Deprivation { get; init; }

    public string AreaName => Whole.Area.Name;

    /// <summary>What the areas are called: "wards".</summary>
    public string AreasWord => new Wardmote.Evidence.Mapping.MapQuestion(new(), Whole.Set, TypeChoice.AllCrime, Whole.From, Whole.To).AreasWord;

    /// <summary>"Oct 2020 to Sep 2021".</summary>
    public string LatestText => Latest.PeriodText;

    /// <summary>A type's share of all recorded crime, or of its harm where that is larger; that of anti-social behaviour against all crime, at most 1.</summary>
    public double ReachOf(TypeChoice type)
    {
        double Sum(TypeChoice of) => Latest.CourseOf(of).Counts.Where(double.IsFinite).Sum();
        double all = Sum(TypeChoice.AllCrime);
        double volume = all > 0 ? Math.Min(1, Sum(type) / all) : 0;
        return Math.Max(volume, Harm?.Types.FirstOrDefault(one => type.Types is [var only] && one.Type == only)?.Part.ShareOfHarm ?? 0);
    }
}

/// <summary>A course of a type, in the whole area or in one ward, with its change of the latest year.</summary>
/// <param name="Area">None for the whole area.</param>
public sealed record ChangedSeries(TypeChoice Type, CountedArea? Area, Course Course, CourseBreaks Breaks, PeriodChange Change);

/// <summary>The searches of the latest months, for those who live there.</summary>
public sealed record SearchEvidence(Searches Searches, IReadOnlyDictionary<EthnicGroup, double> People, string PeopleSource, string Address);

/// <summary>The partnership's shares of all recorded crime against those of its family.</summary>
public sealed record FamilyEvidence(AreaTable Table, string Source, string OwnCode, bool IsGiven, IReadOnlyList<FamilyComparison> Groups);

/// <summary>A type's incidents in the most and least deprived small areas, with the people of each.</summary>
/// <param name="Title">The index: "Index of Multiple Deprivation 2019".</param>
public sealed record DeprivedPlaces(string Title, string PeopleSource, int Most, int Least, double PeopleMost, double PeopleLeast, int Months, IReadOnlyList<(TypeChoice Type, int Most, int Least)> Counts)
{
    /// <summary>Why nothing can be compared; empty where it can.</summary>
    public string WhyNone { get; init; } = "";
}

/// <summary>An indicator whose year is projected, beside its target.</summary>
public sealed record TargetProspect(Indicator Indicator, YearEndProjection Projection, ResolvedTarget Target, Figure Latest);
