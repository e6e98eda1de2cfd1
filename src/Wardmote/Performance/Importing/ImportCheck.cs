using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Importing;

/// <summary>Says of each value of a file what can be done with it, given the indicators and what is kept. It changes nothing.</summary>
public sealed class ImportCheck(IReadOnlyList<Indicator> indicators, CurrentValues current, IReadOnlyDictionary<Guid, Series> series, DateOnly today)
{
    private readonly Dictionary<string, Indicator> _byCode = indicators.ToDictionary(indicator => Key(indicator.Code), StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Indicator> _byTitle = indicators.ToLookup(indicator => Key(indicator.Title), StringComparer.OrdinalIgnoreCase);

    /// <summary>The indicator that a row names by its code, or by its title where it has no code or its code is none.</summary>
    public Indicator? IndicatorOf(string code, string title) =>
        code.Length > 0 ? _byCode.GetValueOrDefault(Key(code)) : _byTitle[Key(title)].Take(2).ToList() is [var only] ? only : null;

    public IReadOnlyList<ImportRow> Check(IReadOnlyList<FileValue> values)
    {
        List<ImportRow> rows = [.. values.Select(Read)];
        foreach (IGrouping<(Guid, Period), ImportRow> twice in rows.Where(row => row is { Indicator: not null, Period: not null, Entered: not null })
            .GroupBy(row => (row.Indicator!.IndicatorId, row.Period!.Value)).Where(group => group.Count() > 1).ToList())
        {
            Settle(rows, [.. twice]);
        }

        return rows;
    }

    /// <summary>Of the same value twice the first is taken; of two different ones neither.</summary>
    private static void Settle(List<ImportRow> rows, List<ImportRow> twice)
    {
        bool isSame = twice.TrueForAll(row => row.Entered == twice[0].Entered);
        foreach (ImportRow row in isSame ? twice.Skip(1) : twice)
        {
            ImportRow other = twice.Find(one => one != row)!;
            rows[rows.IndexOf(row)] = row with
            {
                Outcome = isSame ? ImportOutcome.Unchanged : ImportOutcome.Refused,
                Why = isSame
                    ? $"The same value stands at {twice[0].Source.Place}"
                    : $"{row.Indicator!.Code} for {row.Period} is “{row.Source.Written}” here and “{other.Source.Written}” at {other.Source.Place}. Leave the wrong one out",
            };
        }
    }

    private ImportRow Read(FileValue value)
    {
        if (value.Code.Length == 0 && value.Title.Length == 0)
        {
            return Refused(value, "The row names no indicator: neither a code nor a title stands in it");
        }

        if (IndicatorOf(value.Code, value.Title) is not { } indicator)
        {
            string seen = value.Code.Length > 0 ? $"the code “{value.Code}”" : $"the title “{value.Title}” alone";
            return new ImportRow(value, ImportOutcome.Unknown, $"No indicator has {seen}. Mend it, or define a new indicator from the row", []) { Period = PeriodReader.Read(value.Period) };
        }

        if (ReadPeriod(value.Period, indicator.Frequency) is not { } period)
        {
            return Refused(value, value.Period.Length == 0
                ? "No period is named, neither in the row nor in the heading. Say below which period the file is about"
                : $"“{value.Period}” is no period. Write 2025-Q2, 2025-06 or 2025/26") with { Indicator = indicator };
        }

        ImportRow row = new(value, ImportOutcome.Unchanged, "", []) { Indicator = indicator, Period = period };
        try
        {
            indicator.MustTakeValueFor(period, ValueKind.Outturn, value.Written.Length + value.Numerator?.Length + value.Denominator?.Length > 0 ? today : DateOnly.MaxValue);
            EnteredNumber? entered = value is { Numerator.Length: > 0, Denominator.Length: > 0 }
                ? NumberReader.Read(indicator.Definition, value.Numerator, value.Denominator)
                : NumberReader.Read(indicator.Definition, value.Written);
            return WithTarget(entered is null ? row : Compared(row, indicator, period, entered));
        }
        catch (RuleBrokenException refusal)
        {
            return row with { Outcome = ImportOutcome.Refused, Why = refusal.Message };
        }
    }

    private ImportRow Compared(ImportRow row, Indicator indicator, Period period, EnteredNumber entered)
    {
        IndicatorValue? now = current.At(indicator.IndicatorId, period);
        ImportOutcome outcome = now is null ? ImportOutcome.New : now.Says(entered) ? ImportOutcome.Unchanged : now.IsFrozen ? ImportOutcome.Closed : ImportOutcome.Replaces;
        List<string> doubts = [];
        if (row.Source is { Code.Length: > 0, Title.Length: > 0 } && !IsLike(row.Source.Title, indicator.Title))
        {
            doubts.Add($"The file calls it “{row.Source.Title}”: is {indicator.Code} the same measure as “{indicator.Title}”?");
        }

        if (row.Source.Owner is { Length: > 0 } owner && indicator.Definition.Owner is { } own && !IsLike(owner, own.Name))
        {
            doubts.Add($"The file names {owner} as its owner; here it is {own.Name}");
        }

        doubts.AddRange(outcome is ImportOutcome.Unchanged ? [] : SanityCheck.Of(series.GetValueOrDefault(indicator.IndicatorId) ?? new Series(indicator.Definition, []), period, entered));
        string why = outcome switch
        {
            ImportOutcome.Replaces => $"{ValueEntries.Words(now!.AsEntered)} stands there now, entered by {now.EnteredBy}",
            ImportOutcome.Closed => $"{ValueEntries.Words(now!.AsEntered)} was closed with its round. It is changed only as a correction with a reason",
            ImportOutcome.Unchanged => "It stands there already",
            _ => "",
        };
        return row with { Outcome = outcome, Why = why, Entered = entered, Now = now, Doubts = doubts };
    }

    /// <summary>A target is added where there is none for that period. One that contradicts what was agreed is told, never taken.</summary>
    private static ImportRow WithTarget(ImportRow row)
    {
        if (row.Source.Target is not { Length: > 0 } written)
        {
            return row;
        }

        try
        {
            if (NumberReader.Read(row.Indicator!.Definition with { NumeratorName = null, DenominatorName = null, MayLeaveHundred = true }, written)?.Number is not { } number)
            {
                return row;
            }

            Target? agreed = row.Indicator.Definition.Targets.FirstOrDefault(target => target.Period == row.Period);
            TargetOutcome outcome = agreed is null ? TargetOutcome.New : agreed.Number == number ? TargetOutcome.Same : TargetOutcome.Contradicts;
            string said = agreed?.AsWritten ?? agreed?.Number?.ToString(CultureInfo.InvariantCulture) ?? "another kind of target";
            return row with
            {
                Target = number,
                TargetOutcome = outcome,
                Doubts = outcome == TargetOutcome.Contradicts ? [.. row.Doubts, $"The file’s target “{written}” is not the one that was agreed, {said}: it is left as it is"] : row.Doubts,
            };
        }
        catch (RuleBrokenException)
        {
            return row with { TargetOutcome = TargetOutcome.Unreadable, Doubts = [.. row.Doubts, $"The target “{written}” is no number and is not taken"] };
        }
    }

    /// <summary>A period by its name, or by a day in it, in the length that the indicator is collected by where both can be meant.</summary>
    private static Period? ReadPeriod(string text, PeriodKind frequency)
    {
        if (WrittenDay.Read(text) is { } day)
        {
            return Period.Of(frequency, day);
        }

        return (PeriodReader.Read(text) ?? (ColumnMap.TakePeriod(text).Period is { } code ? PeriodReader.Read(code) : null)) switch
        {
            { Kind: PeriodKind.Month } month when frequency == PeriodKind.RollingYear => Period.Of(frequency, month.Last),
            { Kind: PeriodKind.FinancialYear } year when frequency == PeriodKind.AcademicYear => Period.Of(frequency, new DateOnly(year.First.Year, 9, 1)),
            var period => period,
        };
    }

    private static ImportRow Refused(FileValue value, string why) => new(value, ImportOutcome.Refused, why, []);

    private static bool IsLike(string left, string right) => Key(left).Contains(Key(right), StringComparison.OrdinalIgnoreCase) || Key(right).Contains(Key(left), StringComparison.OrdinalIgnoreCase);

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
