using System.Globalization;

namespace Wardmote.Evidence.Mapping;

/// <summary>Numbers as maps write them, and lists as people say them.</summary>
internal static class MapWords
{
    public static string Count(double count) => count.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    public static string Rate(double rate) => rate.ToString("N1", CultureInfo.InvariantCulture);

    public static string Percent(double share) => share.ToString("0.0", CultureInfo.InvariantCulture) + "\u00A0%";

    /// <summary>A change with its sign: "+12 %".</summary>
    public static string Signed(double percent) => $"{(percent > 0.5 ? "+" : percent < -0.5 ? "\u2212" : "")}{Math.Abs(percent).ToString("N0", CultureInfo.InvariantCulture)}\u00A0%";

    public static string Difference(double difference) => $"{(difference > 0 ? "+" : difference < 0 ? "\u2212" : "")}{Math.Abs(difference).ToString("N0", CultureInfo.InvariantCulture)}";

    /// <summary>"City, Burngreave and Darnall".</summary>
    public static string List(params IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };
}
