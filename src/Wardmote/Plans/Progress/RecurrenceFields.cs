using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>The fields in which a person says how often something is done again.</summary>
public static class RecurrenceFields
{
    /// <summary>A form without a rule: every month, from no day.</summary>
    public static readonly RecurrenceRule Blank = new(RecurrenceUnit.Month, 1, default);

    public static IReadOnlyDictionary<RecurrenceUnit, string> Units { get; } = Enum.GetValues<RecurrenceUnit>().ToDictionary(unit => unit, unit => unit.ToString().ToLowerInvariant());

    public static FieldTable<RecurrenceRule> Table { get; } = new(
        FieldsOf<RecurrenceRule>.Number(nameof(RecurrenceRule.Every), "Every", rule => rule.Every, (rule, number) => rule with { Every = number is { } every && every == decimal.Truncate(every) && every is > 0 and < 100 ? (int)every : 0 })
            with { Hint = "1 for each, 2 for every second" },
        FieldsOf<RecurrenceRule>.Choice(nameof(RecurrenceRule.Unit), "Week, month, quarter or year", Units, rule => rule.Unit, (rule, unit) => rule with { Unit = unit }),
        FieldsOf<RecurrenceRule>.Lines(nameof(RecurrenceRule.Days), "Days of the week", rule => [.. rule.Days.Select(day => day.ToString())], (rule, lines) => rule with { Days = [.. lines.Select(WeekDay)] })
            with { Hint = "Only for what happens every week on certain days, such as Friday and Saturday; one to a line" },
        FieldsOf<RecurrenceRule>.Text(nameof(RecurrenceRule.From), "From", rule => rule.From == default ? "" : ProgressFields.Day(rule.From), (rule, text) => rule with { From = ProgressFields.Day(text, "From", nameof(RecurrenceRule.From)) ?? default })
            with { Kind = FieldKind.Date, Hint = "The first day, such as 1 April 2026. Empty it where nothing recurs any more" },
        FieldsOf<RecurrenceRule>.Optional(nameof(RecurrenceRule.Until), "Until", rule => ProgressFields.Day(rule.Until), (rule, text) => rule with { Until = text is null ? null : ProgressFields.Day(text, "Until", nameof(RecurrenceRule.Until)) })
            with { Kind = FieldKind.Date, Hint = "The last day; leave it empty where no end is set" });

    /// <summary>The rule that was typed; none where it has no first day, because nothing recurs then.</summary>
    public static RecurrenceRule? Read(RecurrenceRule now, IReadOnlyDictionary<string, string> typed)
    {
        RecurrenceRule rule = Table.Put(now, typed);
        return rule.From != default ? rule
            : rule.Until is not null || rule.Days.Count > 0 ? throw new RuleBrokenException("Say from which day on it is done, for example 1 April 2026", nameof(RecurrenceRule.From))
            : null;
    }

    private static DayOfWeek WeekDay(string text) => Enum.TryParse(text.TrimEnd('s'), ignoreCase: true, out DayOfWeek day) && Enum.IsDefined(day) && !char.IsDigit(text[0])
        ? day
        : throw new RuleBrokenException($"“{text}” is no day of the week: write Friday, for example", nameof(RecurrenceRule.Days));
}
