using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>The figures of an assessment by the keys under which words can cite them: "burglary.change".</summary>
public static class FigureBook
{
    /// <summary>All of them, in the order in which a list shows them.</summary>
    public static IReadOnlyDictionary<string, Figure> Of(AssessedEvidence evidence)
    {
        Dictionary<string, Figure> book = new(StringComparer.Ordinal);
        foreach (AssessedType type in evidence.Types)
        {
            foreach ((string name, Figure? figure) in new (string, Figure?)[]
            {
                ("recorded", type.Recorded), ("rate", type.RateFigure), ("before", type.Before), ("compared", type.After), ("change", type.ChangeFigure), ("trend", type.TrendFigure), ("expected", type.Expected),
            })
            {
                if (figure is not null)
                {
                    book.Add($"{type.Type.Slug}.{name}", figure);
                }
            }
        }

        Add("residents", Residents(evidence));
        Add("households", HouseholdsOf(evidence));
        Add("deprived", Deprived(evidence));
        return book;

        void Add(string key, Figure? figure)
        {
            if (figure is not null)
            {
                book.Add(key, figure);
            }
        }
    }

    /// <summary>How many people live in the area; none where that is not known for all of it.</summary>
    public static Figure? Residents(AssessedEvidence evidence) => Sum(evidence, evidence.People, "Residents");

    /// <summary>How many households there are; none where that is not known for all of the area.</summary>
    public static Figure? HouseholdsOf(AssessedEvidence evidence) => Sum(evidence, evidence.Households, "Households");

    /// <summary>The share of small areas among the most deprived fifth of England; none where no index is here.</summary>
    public static Figure? Deprived(AssessedEvidence evidence) => evidence.Deprivation is not { } index ? null
        : new Figure(NumberWords.Share((double)index.Fifths[0] / index.Fifths.Sum(), 0), "Small areas among the most deprived fifth of England", index.Title)
        {
            Number = 100.0 * index.Fifths[0] / index.Fifths.Sum(),
            Area = evidence.AreaName,
            Source = index.Title,
            Method = $"{index.Fifths[0]} of {index.Fifths.Sum()} LSOAs whose middle lies in the area",
            DataVersion = evidence.DataVersion,
            Href = Wardmote.Areas.AreaLinks.Set(evidence.Whole.Set.AreaSetId),
        };

    private static Figure? Sum(AssessedEvidence evidence, Denominator? denominator, string what)
    {
        double?[] parts = [.. evidence.Whole.Area.Indexes.Select(index => denominator?.Of(evidence.Whole.Counts.Areas[index].Code))];
        return parts.Length == 0 || parts.Any(part => part is null) ? null : new Figure(NumberWords.Count(parts.Sum()!.Value), what, Wardmote.Areas.AreaTable.BasisIn(denominator!.Basis, denominator.Year))
        {
            Number = parts.Sum(),
            Area = evidence.AreaName,
            Source = "Office for National Statistics",
            Method = denominator.Says,
            DataVersion = evidence.DataVersion,
            Caveat = denominator.Break?.Says,
            Href = Wardmote.Areas.AreaLinks.Set(evidence.Whole.Set.AreaSetId),
        };
    }
}
