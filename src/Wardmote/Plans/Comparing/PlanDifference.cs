namespace Wardmote.Plans.Comparing;

/// <summary>In what way a plan read again differs from the one that is kept.</summary>
public enum DifferenceKind
{
    /// <summary>The file says something else than before.</summary>
    Changed,

    /// <summary>The file says something else than before, and so does the kept plan: somebody must choose.</summary>
    ChangedOnBothSides,

    /// <summary>The file holds a thing that the kept plan does not.</summary>
    New,

    /// <summary>The file no longer holds a thing that was read from it.</summary>
    Gone,
}

/// <summary>One thing that keeping the plan read again would change.</summary>
/// <param name="Key">Tells it apart on the form: "actions/3/Due".</param>
/// <param name="Part">What kind of thing it is: "Actions".</param>
/// <param name="Thing">Which one: its number or title.</param>
/// <param name="Field">The field; none where the whole thing is new or gone.</param>
/// <param name="Kept">What the kept plan says.</param>
/// <param name="Read">What the file says now.</param>
public sealed record PlanDifference(string Key, string Part, string Thing, string? Field, string Kept, string Read, DifferenceKind Kind)
{
    /// <summary>What was corrected by hand stays unless a person says otherwise.</summary>
    public bool IsTakenUnlessRefused => Kind != DifferenceKind.ChangedOnBothSides;
}
