using Wardmote.Areas;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>A map with everything that lets a reader trust or doubt it.</summary>
/// <param name="Sets">All sets of areas of the partnership.</param>
/// <param name="Supplied">The first and last month of which a file of the home force exists.</param>
public sealed record MapAnswer(MapQuestion Question, IReadOnlyList<AreaSet> Sets, IReadOnlyList<string> Districts, (Period First, Period Last) Supplied)
{
    /// <summary>The map; none where it cannot be drawn.</summary>
    public Map? Map { get; init; }

    /// <summary>The same without the map point that was left out; none where none was.</summary>
    public Map? Without { get; init; }

    /// <summary>The point that was left out.</summary>
    public PointCount? LeftOut { get; init; }

    /// <summary>Why it cannot be drawn, in words.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>The map points with the most incidents, the busiest first.</summary>
    public IReadOnlyList<PointCount> Busiest { get; init; } = [];

    /// <summary>All incidents at map points of the area.</summary>
    public int AtPoints { get; init; }

    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>Whether there is anything to map at all.</summary>
    public bool HasPeople { get; init; }

    /// <summary>The one that is to be downloaded: without the point where one was left out.</summary>
    public Map? Drawn => Without ?? Map;
}
