using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Strategy.Findings;

/// <summary>How a type's incidents lie at map points: how much they pile up, and which hot spots come.</summary>
/// <param name="Concentration">None where it cannot be told.</param>
/// <param name="Emerging">The hexagons that are new hot spots or get worse, the fullest first; none where that cannot be told.</param>
/// <param name="WhyNotEmerging">Why not; empty where it can.</param>
public sealed record TypedPoints(TypeChoice Type, Concentration? Concentration, IReadOnlyList<EmergingPlace>? Emerging, string WhyNotEmerging, int Steps);

/// <summary>A hexagon that came to be a hot spot.</summary>
/// <param name="Name">The busiest map point in it.</param>
/// <param name="First">What was recorded in the first quarter.</param>
/// <param name="Last">What was recorded in the last.</param>
public sealed record EmergingPlace(string Name, HotSpotGroup Group, HotSpotPattern Pattern, double First, double Last);
