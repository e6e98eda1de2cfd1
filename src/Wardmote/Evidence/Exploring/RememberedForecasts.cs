using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Wardmote.Evidence.Exploring;

/// <summary>
/// Forecasts of courses that were asked for before: trying every method on the past takes longer than a page should. The same numbers always give the
/// same forecast, so that what is remembered is found by the numbers themselves and can be nobody else's.
/// </summary>
public sealed class RememberedForecasts
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, CourseForecast> _known = new(StringComparer.Ordinal);

    public CourseForecast Of(Course course, bool isOneArea)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        double[] counts = [.. course.Counts];
        string first = course.Months.Count == 0 ? "" : course.Months[0].Code;
        string key = $"{first} {isOneArea} {Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(counts.AsSpan())))}";
        return _known.GetOrAdd(key, _ => CourseForecast.Of(course, isOneArea));
    }
}
