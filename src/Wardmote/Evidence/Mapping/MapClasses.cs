using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>
/// Numbers in five classes of about as many areas each, from the lowest to the highest. Equal numbers are in one class, and each class
/// says the smallest and the largest number that is in it.
/// </summary>
public sealed class MapClasses
{
    private const int Classes = 5;

    private static readonly MapTone[] Tones = [MapTone.Lowest, MapTone.Low, MapTone.Middle, MapTone.High, MapTone.Highest];

    private readonly List<(double Low, double High, MapTone Tone)> _classes = [];

    /// <summary>Classes of these numbers; of none, where there is none.</summary>
    public MapClasses(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        int distinct = sorted.Distinct().Count();
        int classes = Math.Min(Classes, distinct);
        int at = 0;
        for (int i = 1; i <= classes && at < sorted.Length; i++)
        {
            int end = i == classes ? sorted.Length : Math.Max(at + 1, (int)Math.Round((double)sorted.Length * i / classes));
            while (end < sorted.Length && sorted[end] == sorted[end - 1])
            {
                end++;
            }

            _classes.Add((sorted[at], sorted[end - 1], Tones[classes == 1 ? 2 : (i - 1) * (Classes - 1) / (classes - 1)]));
            at = end;
        }
    }

    public MapTone ToneOf(double number) => _classes.First(one => number <= one.High).Tone;

    /// <summary>The key: "12 to 30".</summary>
    public IEnumerable<MapKey> Key(Func<double, string> written, string unit) => _classes.Select(one =>
        new MapKey(one.Tone, one.Low == one.High || written(one.Low) == written(one.High) ? $"{written(one.Low)} {unit}" : $"{written(one.Low)} to {written(one.High)} {unit}"));
}
