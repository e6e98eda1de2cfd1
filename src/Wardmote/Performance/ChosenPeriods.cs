using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>The two periods that a comparison is asked for, the earlier one first.</summary>
public static class ChosenPeriods
{
    /// <summary>Reads the two; what is not given is the last whole quarter, and the same period a year before.</summary>
    /// <exception cref="NotFoundException">A text is no period.</exception>
    public static (Period Earlier, Period Later) Of(string? from, string? to, DateOnly today)
    {
        Period later = Read(to) ?? Period.Of(PeriodKind.Quarter, today).Previous;
        Period earlier = Read(from) ?? later.YearBefore;
        return earlier <= later ? (earlier, later) : (later, earlier);
    }

    private static Period? Read(string? code) => string.IsNullOrWhiteSpace(code) ? null : PeriodReader.Read(code) ?? throw new NotFoundException($"The period “{code}”");
}
