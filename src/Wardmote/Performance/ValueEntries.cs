using System.Globalization;

namespace Wardmote.Performance;

/// <summary>Values as the history tells them.</summary>
internal static class ValueEntries
{
    private const int MostTold = 30;

    /// <summary>What was entered, in the words of the history: it keeps every digit.</summary>
    public static string Words(EnteredNumber entered) => (entered.IsApproximate ? "c. " : "") + (entered switch
    {
        { Special: { } special } => Platform.Common.Words.Sentence(special.ToString()).ToLowerInvariant(),
        { Denominator: not null } => string.Create(CultureInfo.InvariantCulture, $"{entered.Numerator} of {entered.Denominator}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{entered.Number}"),
    });

    /// <summary>The first of many things, and how many more there are.</summary>
    public static string Told(IEnumerable<string> things)
    {
        List<string> all = [.. things];
        return string.Join("; ", all.Take(MostTold)) + (all.Count > MostTold ? $"; and {all.Count - MostTold} more" : "");
    }
}
