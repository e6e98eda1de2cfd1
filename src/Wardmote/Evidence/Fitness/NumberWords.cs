using System.Globalization;

namespace Wardmote.Evidence.Fitness;

/// <summary>Numbers as caveats and pages write them, whatever the machine's own habits are.</summary>
public static class NumberWords
{
    /// <summary>"652,082".</summary>
    public static string Count(double count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"652,082 rows", "1 row".</summary>
    public static string Count(double count, string one, string several) => $"{Count(count)} {(count == 1 ? one : several)}";

    /// <summary>0.0386 is "3.9 %".</summary>
    public static string Share(double share, int decimals = 1) => (share * 100).ToString($"F{decimals}", CultureInfo.InvariantCulture) + " %";

    /// <summary>"July 2022".</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
