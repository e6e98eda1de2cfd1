using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The figures that whole tables, pictures and sentences are: where all their numbers come from, and the page on which they are made again.</summary>
internal static class Origins
{
    private const string All = "Every number";

    extension(DocumentBlock block)
    {
        /// <summary>The same block with the figure that its numbers are together.</summary>
        public DocumentBlock From(Figure origin) => block with { Origin = origin };
    }

    /// <summary>Something counted of the period, at an address.</summary>
    public static Figure Of(ExploredEvidence explored, string what, string address, string method) => explored.Figure(All, what, explored.PeriodText, address) with { Method = method };

    /// <summary>The months of a type, with limits, sums, season and forecast.</summary>
    public static Figure Months(AssessedType type) => Of(type.Whole, $"{type.Name} by month", type.TrendAddress(type.Whole), "Count of published rows by month; limits, season and forecast as the page of the trend tells");

    /// <summary>The areas against one another.</summary>
    public static Figure Areas(AssessedType type) => Of(type.Year, $"{type.Name} by area", type.Year.Choices.Address(EvidenceLinks.Compare), $"Rows placed by map point; rates over months that exist with the interval of Byar, exact below ten. {type.People?.Says ?? "No residents known"}");

    /// <summary>Each area's last year against the one before.</summary>
    public static Figure Changes(AssessedType type) => Of(type.Year, $"{type.Name} by area, change on the same months a year before", type.Year.Choices.Address(EvidenceLinks.Changes), "Exact conditional intervals, chances adjusted for the number of areas");

    /// <summary>A map of areas, or one of hot spots.</summary>
    public static Figure MapOf(AssessedType type, bool isOfSpots) => Of(type.Year, $"{type.Name} on a map", new MapChoices
    {
        Set = type.Year.Set.AreaSetId, Type = type.Type == TypeChoice.AllCrime ? [] : [type.Type.Slug], From = type.Year.From.Code, To = type.Year.To.Code, District = type.Year.Choices.Area, Measure = isOfSpots || type.People is null ? MapMeasure.Count : MapMeasure.Rate,
    }.Address(isOfSpots ? EvidenceLinks.HotSpots : EvidenceLinks.Map), isOfSpots ? "Gi* of Getis and Ord on hexagons, adjusted for how many there are" : "As the table of the areas");

    /// <summary>Every type beside the others.</summary>
    public static Figure Types(AssessedEvidence evidence) => Of(evidence.Whole, "Every type at a glance", evidence.Whole.Choices.Address(EvidenceLinks.Overview), "Count of published rows by month and type");

    /// <summary>Types weighed by their harm.</summary>
    public static Figure Harm(AssessedEvidence evidence, HarmRanks harm) => Of(evidence.Year, "Types of crime by number and by harm", evidence.Year.Choices.Address(EvidenceLinks.Overview), $"Crimes of each type times its weight in the {harm.Table.Title}: {harm.Table.Source}");

    /// <summary>The partnership beside its family.</summary>
    public static Figure Family(AssessedEvidence evidence, Answer answer) => new(All, "Shares of groups of offences, beside similar partnerships", answer.Source)
    {
        Area = evidence.AreaName,
        Source = answer.Source,
        Method = "Shares of all recorded crime with exact intervals; differences by Newcombe",
        DataVersion = evidence.DataVersion,
        Href = EvidenceLinks.FamilyOf(evidence.Family is [var first, ..] ? first.Own.Row.Code : null, null),
    };

    /// <summary>Which months of which file are here, and what must be known of them.</summary>
    public static Figure Coverage(AssessedEvidence evidence) => Of(evidence.Whole, "Months and rows of the police’s files", EvidenceLinks.Coverage, "Counted when the files were brought in");

    /// <summary>Residents, households and small areas of each area.</summary>
    public static Figure People(AssessedEvidence evidence) => new(All, "Residents, households and deprivation by area", evidence.People is { } people ? AreaTable.BasisIn(people.Basis, people.Year) : evidence.Whole.PeriodText)
    {
        Area = evidence.AreaName,
        Source = "Office for National Statistics",
        Method = string.Join("; ", new[] { evidence.People?.Says, evidence.Households?.Says, evidence.Deprivation?.Title }.OfType<string>()),
        DataVersion = evidence.DataVersion,
        Caveat = evidence.People?.Break?.Says,
        Href = AreaLinks.Set(evidence.Whole.Set.AreaSetId),
    };

    /// <summary>Searches by ethnic group.</summary>
    public static Figure Searches(AssessedEvidence evidence, AssessedSearches found, bool isSelf) => evidence.Year.Figure(All, $"Stop and search by {(isSelf ? "self" : "officer")}-defined ethnicity", $"{found.From.Name} to {found.To.Name}", (evidence.Year.Choices with { Type = null, From = found.From.Code, To = found.To.Code, By = isSelf ? "self" : null }).Address(EvidenceLinks.StopAndSearch)) with
    {
        Method = string.Join(" ", (isSelf ? found.BySelf : found.ByOfficer).Workings),
    };
}
