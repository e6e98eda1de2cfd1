using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Which map points a force used in which months. The police renewed their map points in July 2022: a month most of whose points
/// were never seen before is on another map, and its points cannot be compared with those before it.
/// </summary>
internal sealed class PointHistory
{
    /// <summary>How many months are looked back to, and how many of them must be known.</summary>
    public const int MonthsBack = 12, MonthsNeeded = 6;

    private readonly Dictionary<(string Force, DateOnly Month), HashSet<long>> _points = [];

    public bool Knows(string force, DateOnly month) => _points.ContainsKey((force, month));

    /// <summary>Notes the points of a month, and forgets those that no later month looks back to.</summary>
    public void Note(string force, DateOnly month, MapPoints points)
    {
        _points[(force, month)] = [.. Keys(points)];
        foreach ((string Force, DateOnly Month) old in _points.Keys.Where(key => key.Force == force && key.Month < month.AddMonths(-MonthsBack)).ToList())
        {
            _points.Remove(old);
        }
    }

    /// <summary>The share of a month's points that were used in the twelve months before; none where fewer than six of them are known.</summary>
    public double? SeenBefore(string force, DateOnly month, MapPoints points)
    {
        HashSet<long>[] before = [.. Enumerable.Range(1, MonthsBack).Select(back => _points.GetValueOrDefault((force, month.AddMonths(-back)), [])).Where(keys => keys.Count > 0)];
        if (before.Length < MonthsNeeded || points.Count == 0)
        {
            return null;
        }

        HashSet<long> now = [.. Keys(points)];
        return (double)now.Count(key => Array.Exists(before, seen => seen.Contains(key))) / now.Count;
    }

    private static long[] Keys(MapPoints points)
    {
        long[] keys = new long[points.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)points.Longitudes[i] << 32) | (uint)points.Latitudes[i];
        }

        return keys;
    }
}
