using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>A month as an address asks for it.</summary>
internal static class AskedMonth
{
    /// <summary>The month that the text names; none where it names nothing.</summary>
    /// <exception cref="NotFoundException">It names no month of this century.</exception>
    public static Period? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : PeriodReader.Read(text) is { Kind: PeriodKind.Month } month && month.First.Year is >= 2000 and < 2100 ? month
        : throw new NotFoundException($"The month “{text}” (months are written like 2021-09)");
}
