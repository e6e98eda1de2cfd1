using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>What kind of thing outside the partnership an action waits for.</summary>
public enum WaitKind { Legislation, Decision, Funding, Partner, SomethingElse }

/// <summary>What outside the partnership an action waits for.</summary>
/// <param name="For">What has to happen: "the new duty on venues comes into force".</param>
/// <param name="Since">From when on it was said to wait.</param>
public sealed record ExternalWait(string For, WaitKind Kind, DateOnly Since)
{
    /// <summary>Whose decision or law it is: "the overview and scrutiny committee".</summary>
    public string? Whose { get; init; }

    /// <summary>When it is expected, as exactly as anybody knows.</summary>
    public WrittenDate? Expected { get; init; }

    /// <summary>The day on which the waiting ended; none while it lasts. It also ends a waiting that only the plan's text speaks of.</summary>
    public DateOnly? EndedOn { get; init; }
}
