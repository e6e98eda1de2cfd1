using Wardmote.Publishing.Layouts;

namespace Wardmote.Publishing.Reports;

/// <summary>The columns in which reports show indicators.</summary>
internal static class IndicatorColumns
{
    private static readonly ReaderColumn<IndicatorLine> Indicator = new("Indicator", indicator => indicator.Name);
    private static readonly ReaderColumn<IndicatorLine> Value = new("Value", indicator => indicator.Value);
    private static readonly ReaderColumn<IndicatorLine> Target = new("Target", indicator => indicator.Target);
    private static readonly ReaderColumn<IndicatorLine> Status = new("Status", indicator => indicator.Status);
    private static readonly ReaderColumn<IndicatorLine> Movement = new("Direction", indicator => indicator.Movement);
    private static readonly ReaderColumn<IndicatorLine> Owner = new("Answers for it", indicator => indicator.Owner);

    public static IReadOnlyList<ReaderColumn<IndicatorLine>> Full { get; } =
        [Indicator, new("Tier", indicator => indicator.Tier), Value, Target, new("A year before", indicator => indicator.YearBefore), Status, Movement, new("Year end", indicator => indicator.YearEnd)];

    public static IReadOnlyList<ReaderColumn<IndicatorLine>> Short { get; } = [Indicator, Value, Target, Status, Movement, Owner];

    public static IReadOnlyList<ReaderColumn<IndicatorLine>> Missing { get; } = [Indicator, Value, Owner];

    /// <summary>As little as says it: a scorecard is one page.</summary>
    public static IReadOnlyList<ReaderColumn<IndicatorLine>> Scorecard { get; } =
        [new("Priority", indicator => indicator.Priority), Indicator, Value, new("Target", indicator => indicator.TargetInShort), Status, Movement];
}
