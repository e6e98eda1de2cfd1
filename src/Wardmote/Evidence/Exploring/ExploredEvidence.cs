using Wardmote.Areas;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>The data behind a page of evidence: what was chosen, found and counted.</summary>
/// <param name="Sets">All sets of areas of the partnership.</param>
/// <param name="DataVersion">A short sign that changes whenever a month or a border behind the numbers changes.</param>
public sealed record ExploredEvidence(
    ExploreChoices Choices, AreaSet Set, IReadOnlyList<AreaSet> Sets, Counts Counts, DataFitness Fitness, AreaChoice Area, TypeChoice Type, string PartnershipName, string DataVersion)
{
    /// <summary>What was put right in the choices, in words; empty as a rule.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>How many months are counted before the first that is shown: what a comparison looks back to.</summary>
    public int Before { get; init; }

    /// <summary>The first and last month of which any file was ever supplied.</summary>
    public (Period First, Period Last) Supplied { get; init; }

    public Period From => Counts.Months[Before];

    public Period To => Counts.Months[^1];

    /// <summary>The chosen area's months of the chosen type.</summary>
    public Course Course => CourseOf(Type);

    /// <summary>"Jan 2018 to Sep 2021", and how many of the months exist where some are missing.</summary>
    public string PeriodText => PeriodOf(Course.From(Before));

    /// <summary>Who published it, what it was counted by, and in which state of the data.</summary>
    public string Source => $"{FilesText}, {PeriodText}; {Set.Title}; data version {DataVersion}";

    /// <summary>Who published the months that are counted.</summary>
    public Publishers Publishers => Fitness.PublishersOf(SourceKind.Street, Counts.Months[0], To);

    private string FilesText => $"{Publishers.Words}, {string.Join(", ", Forces.Select(ForceNames.Title))}";

    /// <summary>The forces that police the chosen area, not all of the set.</summary>
    private IReadOnlyList<string> Forces => Counts.ForcesOf(Area.Indexes) is { Count: > 0 } forces ? forces : [Fitness.HomeForce];

    /// <summary>What is shown, as caveats ask for it.</summary>
    /// <param name="isByArea">Whether the numbers stand for single areas of the set.</param>
    /// <param name="first">The first month that matters; the first shown where none is given.</param>
    public ShownEvidence Shown(EvidenceUse use, TypeChoice? type = null, bool? isByArea = null, Period? first = null) => new((first ?? From).First, To.First, use)
    {
        Types = (type ?? Type).Named,
        Area = isByArea ?? Area.IsOneArea ? Set.Kind : Set.Kind == AreaKind.Custom ? AreaKind.Custom : AreaKind.District,
    };

    /// <summary>The breaks of a course of a type in the chosen area.</summary>
    public CourseBreaks Breaks(TypeChoice? type = null, bool? isByArea = null) => CourseBreaks.Of(Fitness, Shown(EvidenceUse.Time, type, isByArea, Counts.Months[0]), Counts.Months);

    public Course CourseOf(TypeChoice type) => Course.Of(Counts, Area, type.Types);

    public static string PeriodOf(Course course) => course.Months.Count == 0 ? "no months"
        : $"{course.Months[0]} to {course.Months[^1]}{(course.KnownMonths < course.Months.Count ? $" ({course.KnownMonths} of {course.Months.Count} months)" : "")}";

    /// <summary>A set of areas in addresses: "ward-2019".</summary>
    public static string Slug(AreaSet set) => set.Kind == AreaKind.Custom ? "custom" : $"{set.Kind.ToString().ToLowerInvariant()}-{set.Year}";

    /// <summary>A figure of this data with everything but its number filled in.</summary>
    public Figure Figure(string text, string what, string period, string address) => new(text, what, period)
    {
        Area = Area.IsOneArea ? $"{Area.Name} ({Set.Title})" : Area.Name,
        Source = FilesText,
        DataVersion = DataVersion,
        Href = address,
    };
}
