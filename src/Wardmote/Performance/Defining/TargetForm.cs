using Wardmote.Platform.Common;

namespace Wardmote.Performance.Defining;

/// <summary>One target as it is typed.</summary>
public sealed class TargetForm
{
    public string? For { get; set; }

    public TargetKind Kind { get; set; }

    public string? Number { get; set; }

    public string? Low { get; set; }

    public string? High { get; set; }

    public string? ChangePercent { get; set; }

    public string? BaselinePeriod { get; set; }

    public string? BaselineNumber { get; set; }

    public string? BaselineWords { get; set; }

    public string? Profile { get; set; }

    public string? AsWritten { get; set; }

    public string? Source { get; set; }

    private bool IsBlank => Array.TrueForAll([For, Number, Low, High, ChangePercent, BaselinePeriod, BaselineNumber, BaselineWords, Profile, AsWritten, Source], string.IsNullOrWhiteSpace);

    public static TargetForm Of(IndicatorDefinition definition, Target target) => new()
    {
        For = target.For,
        Kind = target.Kind,
        Number = TypedText.Show(definition, target.Number),
        Low = TypedText.Show(definition, target.Low),
        High = TypedText.Show(definition, target.High),
        ChangePercent = TypedText.Show(target.ChangePercent),
        BaselinePeriod = target.BaselinePeriod,
        BaselineNumber = TypedText.Show(definition, target.BaselineNumber),
        BaselineWords = target.BaselineWords,
        Profile = string.Join("; ", target.Profile.Select(step => TypedText.Show(definition, step))),
        AsWritten = target.AsWritten,
        Source = target.Source,
    };

    /// <summary>The target; none for a row that is empty.</summary>
    /// <param name="at">The name of the row on the form, for what is refused.</param>
    public Target? Read(IndicatorDefinition definition, string at)
    {
        if (IsBlank)
        {
            return null;
        }

        Target target = new()
        {
            For = TypedText.OrNone(For) ?? throw new RuleBrokenException("Say for which period the target holds, such as 2026/27 or 2026-Q2", $"{at}.For"),
            Kind = Kind,
            Number = TypedText.Number(definition, Number, $"{at}.Number"),
            Low = TypedText.Number(definition, Low, $"{at}.Low"),
            High = TypedText.Number(definition, High, $"{at}.High"),
            ChangePercent = TypedText.Number(new IndicatorDefinition { Code = "", Title = "", Type = DataType.Percentage, MayLeaveHundred = true }, ChangePercent, $"{at}.ChangePercent"),
            BaselinePeriod = TypedText.OrNone(BaselinePeriod),
            BaselineNumber = TypedText.Number(definition, BaselineNumber, $"{at}.BaselineNumber"),
            BaselineWords = TypedText.OrNone(BaselineWords),
            Profile = [.. (Profile ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(step => TypedText.Number(definition, step, $"{at}.Profile")!.Value)],
            AsWritten = TypedText.OrNone(AsWritten),
            Source = TypedText.OrNone(Source),
        };
        return Missing(target) is { } missing ? throw new RuleBrokenException(missing.Message, $"{at}.{missing.Field}") : target;
    }

    private static (string Message, string Field)? Missing(Target target) => target switch
    {
        { Kind: TargetKind.Value, Number: null, AsWritten: null } => ("Give the value to reach", nameof(Number)),
        { Kind: TargetKind.Range, Low: null, High: null } => ("Give at least one end of the range", nameof(Low)),
        { Kind: TargetKind.Range, Low: { } low, High: { } high } when low > high => ("The lower end of the range lies above the upper end", nameof(Low)),
        { Kind: TargetKind.Change, ChangePercent: null, AsWritten: null } => ("Give the change in per cent, such as -2", nameof(ChangePercent)),
        { BaselinePeriod: { } code } when PeriodReader.Read(code) is null => ($"“{code}” is no period. Write it as 2024/25 or 2024-Q4, or use the words beside it", nameof(BaselinePeriod)),
        _ => null,
    };
}
