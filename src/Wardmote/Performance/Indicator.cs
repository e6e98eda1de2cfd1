using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>One measure that the partnership follows: its definition, and what finds it in lists.</summary>
public sealed class Indicator
{
    public const int LongestCode = 40;

    private Indicator()
    {
    }

    public Indicator(Guid partnershipId, IndicatorDefinition definition)
    {
        PartnershipId = partnershipId;
        Become(definition);
    }

    public Guid PartnershipId { get; private set; }

    public Guid IndicatorId { get; private set; } = Guid.CreateVersion7();

    public IndicatorDefinition Definition { get; private set; } = null!;

    /// <summary>Copied out of the definition, as are the next six, so that lists can be searched and sorted by them.</summary>
    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string? Tier { get; private set; }

    public string? Priority { get; private set; }

    public PeriodKind Frequency { get; private set; }

    public DateOnly? RetiredOn { get; private set; }

    /// <summary>The user who enters its values: the collector, or the owner; none where neither signs in here.</summary>
    public Guid? CollectorId { get; private set; }

    public long Version { get; private set; }

    /// <summary>Refuses values of a kind that the definition does not allow to be entered.</summary>
    public void MustBeCollected()
    {
        if (Definition.IsComputed)
        {
            throw new RuleBrokenException($"{Code} is computed from other indicators ({Definition.Formula}): correct those");
        }
    }

    /// <summary>Refuses a value for a period that the indicator has no value for: of another length, before its time, or not over yet.</summary>
    public void MustTakeValueFor(Period period, ValueKind kind, DateOnly today)
    {
        MustBeCollected();
        if (period.Kind != Frequency)
        {
            throw new RuleBrokenException($"{Code} is collected {FrequencyWords(Frequency)}, and {period} is {FrequencyNoun(period.Kind)}", "Period");
        }

        if (!Definition.IsCollectedIn(period))
        {
            throw new RuleBrokenException(
                Definition.IntroducedOn > period.Last
                    ? $"{Code} was introduced on {Definition.IntroducedOn:d MMMM yyyy}, after {period}"
                    : $"{Code} was retired on {Definition.RetiredOn:d MMMM yyyy}, before {period}",
                "Period");
        }

        if (kind == ValueKind.Outturn && period.First > today)
        {
            throw new RuleBrokenException($"{period} has not begun: there is no outturn for it yet", "Period");
        }
    }

    /// <summary>How often values of a frequency are collected: "by quarter".</summary>
    public static string FrequencyWords(PeriodKind frequency) => frequency switch
    {
        PeriodKind.Month => "by month",
        PeriodKind.Quarter => "by quarter",
        PeriodKind.FinancialYear => "by financial year",
        PeriodKind.CalendarYear => "by calendar year",
        PeriodKind.AcademicYear => "by academic year",
        _ => "as a rolling twelve months",
    };

    private static string FrequencyNoun(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "a month",
        PeriodKind.Quarter => "a quarter",
        PeriodKind.FinancialYear => "a financial year",
        PeriodKind.CalendarYear => "a calendar year",
        PeriodKind.AcademicYear => "an academic year",
        _ => "a rolling twelve months",
    };

    /// <summary>Takes another definition. What was collected keeps its meaning: a change of meaning is a break, stated in the definition.</summary>
    public void Define(IndicatorDefinition definition) => Become(definition);

    private void Become(IndicatorDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.Code) || definition.Code.Length > LongestCode)
        {
            throw new RuleBrokenException($"Give the indicator a code of at most {LongestCode} characters", nameof(IndicatorDefinition.Code));
        }

        if (string.IsNullOrWhiteSpace(definition.Title))
        {
            throw new RuleBrokenException("Give the indicator a title", nameof(IndicatorDefinition.Title));
        }

        if (definition is { IntroducedOn: { } from, RetiredOn: { } to } && to < from)
        {
            throw new RuleBrokenException("An indicator cannot be retired before it is introduced", nameof(IndicatorDefinition.RetiredOn));
        }

        Definition = definition;
        Code = definition.Code;
        Title = definition.Title;
        Tier = definition.Tier;
        Priority = definition.Priority;
        Frequency = definition.Frequency;
        RetiredOn = definition.RetiredOn;
        CollectorId = definition.Collector?.UserId ?? definition.Owner?.UserId;
    }
}
