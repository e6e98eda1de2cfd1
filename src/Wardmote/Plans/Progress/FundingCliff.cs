using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>How near the end of money or a contract is.</summary>
public enum CliffKind
{
    /// <summary>The money has ended, and the work has not.</summary>
    Ended,

    /// <summary>It ends before the work does.</summary>
    BeforeTheWork,

    /// <summary>It ends within six months.</summary>
    WithinSixMonths,

    /// <summary>It ends within twelve months.</summary>
    WithinTwelveMonths,
}

/// <summary>Money or a contract that an action rests on and that ends, seen before it does.</summary>
/// <param name="Ends">When it ends, as the plan says it.</param>
/// <param name="WorkEnds">When the work ends: the action's date or the plan's period; none where neither is known.</param>
public sealed record FundingCliff(CliffKind Kind, FundingContent Funding, WrittenDate Ends, WrittenDate? WorkEnds, DateOnly Today)
{
    /// <summary>What is to be known, in words: "Funding by the Violence Fund ends in March 2025, in 4 months. The plan names an option: 2 x 12 months".</summary>
    public string InWords
    {
        get
        {
            string who = Funding.Source is { } source ? $"The money or contract ({source})" : "The money or contract";
            int months = Math.Max(0, ((Ends.Last!.Value.Year - Today.Year) * 12) + Ends.Last.Value.Month - Today.Month);
            string ended = Kind == CliffKind.Ended ? $"{who} ended {Ends.InASentence}" : $"{who} ends {Ends.InASentence}, {(months == 0 ? "this month" : months == 1 ? "next month" : $"in {months} months")}";
            string work = WorkEnds is { Last: { } last } && last > Ends.Last ? $"; the work goes on {(WorkEnds.Precision == DatePrecision.Day ? "until" : "to")} {WorkEnds.InASentence.Split(' ', 2)[1]}" : "";
            return $"{ended}{work}.{(Funding.Extension is { } option ? $" The plan names an {(option.Contains("option", StringComparison.OrdinalIgnoreCase) ? $"extension: {option}" : $"option to extend: {option}")}." : "")}";
        }
    }
}

/// <summary>Finds the ends of funding and contracts before they come.</summary>
public static class FundingCliffs
{
    private const int Near = 6;
    private const int Far = 12;

    /// <summary>The cliffs of one action on a day, the nearest first.</summary>
    /// <param name="period">The plan's period, where the action has no date of its own.</param>
    public static IReadOnlyList<FundingCliff> Of(ActionContent action, WrittenDate? period, DateOnly today)
    {
        WrittenDate? workEnds = action.Due is { IsDate: true } due ? due : period is { IsDate: true } ? period : null;
        return [.. action.Funding.Where(money => money.Ends?.Last is not null)
            .Select(money => (money, kind: Kind(money.Ends!.Last!.Value, workEnds?.Last, today)))
            .Where(found => found.kind is not null)
            .Select(found => new FundingCliff(found.kind!.Value, found.money, found.money.Ends!, workEnds, today))
            .OrderBy(cliff => cliff.Ends.Last)];
    }

    private static CliffKind? Kind(DateOnly ends, DateOnly? workEnds, DateOnly today) =>
        ends < today ? workEnds is null || workEnds > ends ? CliffKind.Ended : null
        : workEnds > ends ? CliffKind.BeforeTheWork
        : ends <= today.AddMonths(Near) ? CliffKind.WithinSixMonths
        : ends <= today.AddMonths(Far) ? CliffKind.WithinTwelveMonths
        : null;
}
