using Wardmote.Platform.Common;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Performance.Pages;

/// <summary>The periods that a person may choose from, the latest first.</summary>
public static class PeriodChoices
{
    public static IReadOnlyList<Choice> Quarters(DateOnly today, int howMany) => [.. Back(PeriodKind.Quarter, today, howMany)];

    public static IReadOnlyList<Choice> QuartersAndYears(DateOnly today, int years) =>
        [.. Back(PeriodKind.Quarter, today, years * 4), .. Back(PeriodKind.FinancialYear, today, years), .. Back(PeriodKind.Month, today, 24)];

    private static IEnumerable<Choice> Back(PeriodKind kind, DateOnly today, int howMany)
    {
        var period = Period.Of(kind, today);
        for (int i = 0; i < howMany; i++)
        {
            yield return new Choice(period.Code, period.Name);
            period = period.Previous;
        }
    }
}
