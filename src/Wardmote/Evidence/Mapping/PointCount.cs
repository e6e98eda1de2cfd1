using Wardmote.Analysis.Geometry;

namespace Wardmote.Evidence.Mapping;

/// <summary>How many incidents the police moved to one map point in the months and types asked for.</summary>
/// <param name="Key">"longitude,latitude" in millionths of a degree: what the point is found by.</param>
/// <param name="Location">The place as the police name it: "On or near High Street".</param>
/// <param name="At">On the National Grid, in metres.</param>
public sealed record PointCount(string Key, string Location, Position At, int Count)
{
    /// <summary>The place without what stands before every one of them.</summary>
    public string Name => Location.StartsWith("On or near ", StringComparison.OrdinalIgnoreCase) ? Location["On or near ".Length..] : Location;
}
