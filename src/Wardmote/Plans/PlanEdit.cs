using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>What a person typed into a form, and what the form said when it was opened.</summary>
/// <param name="Was">What each field said when the person began: whatever differs from it now, somebody else changed.</param>
/// <param name="Typed">What each field says now on the form.</param>
public sealed record PlanEdit(IReadOnlyDictionary<string, string> Was, IReadOnlyDictionary<string, string> Typed)
{
    /// <summary>The fields that somebody else changed while the person was typing.</summary>
    public IReadOnlyList<ShownField> ChangedMeanwhile(IReadOnlyList<ShownField> now) =>
        [.. now.Where(field => Was.TryGetValue(field.Name, out string? was) && FieldText.Tidy(was) != field.Text)];

    /// <summary>Refuses to go on where somebody else changed the thing meanwhile.</summary>
    public void MustStillHold(string thing, IReadOnlyList<ShownField> now)
    {
        if (ChangedMeanwhile(now).Count > 0)
        {
            throw new ChangedMeanwhileException(thing);
        }
    }
}
