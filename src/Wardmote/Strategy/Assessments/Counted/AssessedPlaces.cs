using Wardmote.Analysis.Geometry;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>The areas of an assessment on the National Grid.</summary>
/// <param name="All">All of them as one shape.</param>
public sealed record AssessedPlaces(IReadOnlyList<MappedArea> Areas, Shape All)
{
    /// <summary>How all crime piles up at few map points; none where that cannot be told.</summary>
    public XyChart? Concentration { get; init; }

    public string WhyNoConcentration { get; init; } = "";

    /// <summary>Half of all crime at that share of the map points, and by chance alone at that; none where that cannot be told.</summary>
    public (double Share, double ByChance)? Half { get; init; }
}

/// <summary>How deprived the small areas are.</summary>
/// <param name="Fifths">How many small areas lie in each fifth of England, the most deprived first.</param>
/// <param name="ByArea">For each area's code how many of its small areas are among the most deprived fifth, and how many it has.</param>
public sealed record AssessedDeprivation(string Title, IReadOnlyList<int> Fifths, IReadOnlyDictionary<string, (int Most, int All)> ByArea);
