namespace Wardmote.Performance.Status;

/// <summary>What is known of the target that holds for a period.</summary>
public enum TargetState
{
    /// <summary>No target is stated.</summary>
    None,

    /// <summary>It is a number or a range.</summary>
    Resolved,

    /// <summary>It is stated, but what it rests on is not known yet.</summary>
    Waiting,

    /// <summary>The year is used to find out where one stands.</summary>
    EstablishBaseline,

    /// <summary>An aim will be set later.</summary>
    ToBeSet,
}

/// <summary>The target that holds for a period, as a number or a range, or the reason why it is none.</summary>
/// <param name="Words">How it came about, or what it waits for: "300, a quarter of the year's 1,200".</param>
public sealed record ResolvedTarget(TargetState State, string Words)
{
    /// <summary>What is stated in the definition; none where nothing is.</summary>
    public Target? Target { get; init; }

    /// <summary>The lower end of a range, or the value itself.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of a range, or the value itself.</summary>
    public double? High { get; init; }

    public bool IsRange => Target?.Kind == TargetKind.Range;

    /// <summary>The value to reach; none for a range and for what is not resolved.</summary>
    public double? Number => IsRange ? null : Low;
}
