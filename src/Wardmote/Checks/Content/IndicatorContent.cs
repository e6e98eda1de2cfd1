using Wardmote.Platform.Common;

namespace Wardmote.Checks.Content;

/// <summary>Whether a higher or a lower value is better.</summary>
public enum Polarity { NotStated, HigherIsBetter, LowerIsBetter, InRange, Neither }

/// <summary>One row of an indicator table: a measure with its outturns, targets and projections.</summary>
public sealed record IndicatorContent
{
    /// <summary>The reference in its table: "KPI 2", "KPI 2 A". Empty where there is none.</summary>
    public string Ref { get; init; } = "";

    /// <summary>The reference of the indicator that this is a sub-measure of: "KPI 2".</summary>
    public string? Parent { get; init; }

    public string? Code { get; init; }

    public required string Title { get; init; }

    /// <summary>CSI, KPI, MPI or the plan's own word.</summary>
    public string? Tier { get; init; }

    /// <summary>The objective or activity that it stands under.</summary>
    public string? Group { get; init; }

    /// <summary>"%", "£", "number" or the plan's own word.</summary>
    public string? Unit { get; init; }

    public Polarity Polarity { get; init; }

    /// <summary>The parts of a compound indicator, in the order of their numbers: No. received (ComS_012), Closed in 3mths % (ComS_012d). Empty for a plain one.</summary>
    public IReadOnlyList<MeasureContent> Measures { get; init; } = [];

    public IReadOnlyList<ValueContent> Values { get; init; } = [];

    public string? Owner { get; init; }

    public string? Comment { get; init; }

    /// <summary>Where the data comes from, as written: "Nottinghamshire Police Strategic Analytical Unit".</summary>
    public string? DataSource { get; init; }

    /// <summary>The strategies and plans that it names.</summary>
    public string? Links { get; init; }

    public bool IsNew { get; init; }

    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public required Origin Origin { get; init; }

    /// <summary>The cell that each field was read from, by field name (nameof(Owner)).</summary>
    public IReadOnlyDictionary<string, Origin> Sources { get; init; } = new Dictionary<string, Origin>(StringComparer.Ordinal);

    public Origin Source(string field) => Sources.TryGetValue(field, out Origin? origin) ? origin : Origin;

    /// <summary>How a message names the indicator.</summary>
    public string Name => Code ?? (Ref.Length > 0 ? Ref : Title);
}

/// <summary>One part of a compound indicator.</summary>
public sealed record MeasureContent(string Title, string? Code = null, string? Unit = null);

/// <summary>What a value says: achieved, aimed at, expected, compared with.</summary>
public enum ValueKind { Outturn, Target, Projection, Baseline, Benchmark, Amount }

/// <summary>What stands in a value's place when it is no number.</summary>
public enum ValueState { Number, Blank, Dash, NotApplicable, NewIndicator, ToBeSet, Relative, Words }

/// <summary>One number of one period, or what stood in its place. A compound cell yields one value for each of its parts.</summary>
/// <param name="Period">The period as the heading says: "2021/22", "Future Years".</param>
/// <param name="Text">The whole cell as written: "433 79%".</param>
public sealed record ValueContent(string Period, ValueKind Kind, string Text, Origin Origin)
{
    /// <summary>The part of a compound indicator that this is: its code, or its title where it has none.</summary>
    public string? Measure { get; init; }

    public ValueState State { get; init; }

    /// <summary>The number, where there is one: 79 for "79%"; for a relative target its size, -2 for "2% reduction".</summary>
    public decimal? Number { get; init; }

    /// <summary>"%", "£" or the word beside the number.</summary>
    public string? Unit { get; init; }

    /// <summary>How many decimals were written.</summary>
    public int Decimals { get; init; }
}
