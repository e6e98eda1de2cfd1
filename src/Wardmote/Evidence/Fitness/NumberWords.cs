using System.Globalization;

namespace Wardmote.Evidence.Fitness;

/// <summary>Numbers as caveats and pages write them, whatever the machine's own habits are.</summary>
public static class NumberWords
{
    private const string Minus = "\u2212";
    private const string NoBreak = "\u00A0";

    /// <summary>"652,082".</summary>
    public static string Count(double count) => count.ToString("N0", CultureInfo.InvariantCulture).Replace("-", Minus, StringComparison.Ordinal);

    /// <summary>"652,082 rows", "1 row".</summary>
    /// <param name="several">What several are called; the one with an s where nothing is said.</param>
    public static string Count(double count, string one, string? several = null) => $"{Count(count)} {(count == 1 ? one : several ?? $"{one}s")}";

    /// <summary>0.0386 is "3.9 %", of which no line is broken before the sign.</summary>
    public static string Share(double share, int decimals = 1) => (share * 100).ToString($"F{decimals}", CultureInfo.InvariantCulture) + NoBreak + "%";

    /// <summary>"12.3".</summary>
    public static string Rate(double rate) => rate.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>A change with its sign: "+12 %".</summary>
    public static string ChangeInPercent(double percent) => $"{(percent > 0.5 ? "+" : percent < -0.5 ? Minus : "")}{Count(Math.Abs(percent))}{NoBreak}%";

    /// <summary>A difference with its sign: "+12".</summary>
    public static string Difference(double difference) => (difference > 0 ? "+" : "") + Count(difference);

    /// <summary>"City, Burngreave and Darnall".</summary>
    public static string List(params IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>"July 2022".</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
