using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a year that is skipped without a word.</summary>
public sealed partial class MissingPeriod : IRule
{
    public string Id => "missing-period";

    public Severity Severity => Severity.Warning;

    public string Description => "A period is skipped without a word";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<List<Column>> rows = [.. plan.Content.Indicators.Select(indicator => ColumnsOf(indicator).ToList())];
        List<Column> columns = [.. rows.SelectMany(row => row)];
        return rows.SelectMany(Gap).Take(1).Concat(NotYetReported(plan.Content, columns)).Concat(FutureYears(plan.Content, columns));
    }

    private static IEnumerable<Column> ColumnsOf(IndicatorContent indicator)
        => indicator.Values
            .Where(value => value.Kind is ValueKind.Outturn or ValueKind.Projection or ValueKind.Baseline or ValueKind.Target)
            .Select(value => new Column(value, YearSpan.FinancialYearIn(value.Period)));

    private IEnumerable<Fault> Gap(List<Column> columns)
    {
        List<int> achieved = [.. columns.Where(column => column is { IsAchieved: true, Year: not null }).Select(column => column.Year!.Value.StartYear).Distinct().Order()];
        for (int index = 1; index < achieved.Count; index++)
        {
            FinancialYear skipped = new(achieved[index - 1] + 1);
            if (achieved[index] > skipped.StartYear)
            {
                ValueContent after = columns.First(column => column.Year?.StartYear == achieved[index]).Value;
                yield return this.Found(skipped.ToString(), after.Origin, $"{new FinancialYear(achieved[index - 1])}, then {new FinancialYear(achieved[index])}", $"a column for {skipped}",
                    $"The outturns go from {new FinancialYear(achieved[index - 1])} to {new FinancialYear(achieved[index])} and skip {skipped}; add the year or say why it is left out.");
            }
        }
    }

    // Targets are set for the plan's first year, and the year before it has neither outturn nor estimate.
    private IEnumerable<Fault> NotYetReported(PlanContent plan, List<Column> columns)
    {
        if (plan.Period?.First is not DateOnly first || columns.Where(column => column is { IsAchieved: true, Year: not null }).Select(column => column.Year!.Value).DefaultIfEmpty(new(0)).Max() is not { StartYear: > 0 } last)
        {
            yield break;
        }

        FinancialYear begins = FinancialYear.Of(first);
        if (last.StartYear < begins.StartYear - 1 && columns.Find(column => column.Value.Kind == ValueKind.Target && column.Year is { } year && year >= begins) is { } target)
        {
            FinancialYear missing = new(last.StartYear + 1);
            yield return this.Found(missing.ToString(), target.Value.Origin, $"outturns to {last}, targets for {target.Year}", $"an outturn or an estimate for {missing}",
                $"Targets are set for {target.Year}, but {missing} has neither an outturn nor an estimate; add one, even if it is provisional.");
        }
    }

    private IEnumerable<Fault> FutureYears(PlanContent plan, List<Column> columns)
    {
        ValueContent? future = columns.Find(column => column.Value.Kind == ValueKind.Target && column.Year is null && ManyYears().IsMatch(column.Value.Period))?.Value;
        List<FinancialYear> targeted = [.. columns.Where(column => column.Value.Kind == ValueKind.Target).Select(column => column.Year).OfType<FinancialYear>().Distinct()];
        if (future is null || targeted.Count == 0 || plan.Period is not { First: DateOnly first, Last: DateOnly end })
        {
            yield break;
        }

        int from = FinancialYear.Of(first).StartYear;
        List<FinancialYear> left = [.. Enumerable.Range(from, Math.Clamp(FinancialYear.Of(end).StartYear - from + 1, 0, 20)).Select(year => new FinancialYear(year)).Where(year => year > targeted.Max())];
        if (left.Count > 1)
        {
            string years = string.Join(" and ", left);
            yield return this.Found(future.Period, future.Origin, future.Period, $"a column each for {years}",
                $"“{future.Period}” is one column for {left.Count} years ({years}), so no target can be told to be met in its year; give each year its own.");
        }
    }

    private sealed record Column(ValueContent Value, FinancialYear? Year)
    {
        public bool IsAchieved => Value.Kind is ValueKind.Outturn or ValueKind.Projection or ValueKind.Baseline;
    }

    [GeneratedRegex(@"\b(future|later|following|subsequent) years\b|\bonwards\b|\bbeyond\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ManyYears();
}
