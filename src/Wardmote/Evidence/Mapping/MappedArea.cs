using Wardmote.Analysis.Geometry;

namespace Wardmote.Evidence.Mapping;

/// <summary>An area with its outline on the National Grid, in metres.</summary>
/// <param name="Index">Its place in the counts.</param>
public sealed record MappedArea(int Index, string Code, string Name, Shape Outline)
{
    /// <summary>How many people live there; none where that is not known.</summary>
    public double? People { get; init; }

    /// <summary>All of them as one shape: of areas that lie beside one another their outer border, of the partnership's own, which may overlap, all borders.</summary>
    public static Shape Together(IReadOnlyCollection<MappedArea> areas, bool arePartition) =>
        arePartition ? OuterBorder.Of(areas.Select(area => area.Outline)) : new(areas.SelectMany(area => area.Outline.Polygons));
}
