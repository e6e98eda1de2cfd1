using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>Periods in addresses, which cannot hold the stroke of 2025/26: it stands there as 2025-26.</summary>
public static class PeriodAddress
{
    /// <summary>The period of that kind that a text names; none where it names none. By its kind 2009-10 is the financial year or October.</summary>
    public static Period? Read(string text, PeriodKind kind)
    {
        int hyphen = text.IndexOf('-', StringComparison.Ordinal);
        string stroked = hyphen < 0 ? text : string.Concat(text.AsSpan(0, hyphen), "/", text.AsSpan(hyphen + 1));
        return new[] { PeriodReader.Read(text), PeriodReader.Read(stroked) }.FirstOrDefault(period => period?.Kind == kind);
    }
}
