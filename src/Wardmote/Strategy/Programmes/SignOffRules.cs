using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes;

/// <summary>What must hold of the bodies that sign a strategy off.</summary>
public static class SignOffRules
{
    /// <summary>The steps, where they can be as they are said to be.</summary>
    /// <exception cref="RuleBrokenException">A step has no body, a decision without its day or a day without its decision, or was taken before the step before it.</exception>
    public static IReadOnlyList<SignOffStep> Held(IReadOnlyList<SignOffStep> steps)
    {
        for (int at = 0; at < steps.Count; at++)
        {
            SignOffStep step = steps[at];
            string field = $"Rows[{at}].";
            if (string.IsNullOrWhiteSpace(step.Body))
            {
                throw new RuleBrokenException("Say which body decides", field + nameof(SignOffStep.Body));
            }

            if ((step.Decision is null) != (step.DecidedOn is null))
            {
                throw new RuleBrokenException(step.Decision is null ? $"Say what {step.Body} decided on {step.DecidedOn:d MMMM yyyy}" : $"Say on which day {step.Body} decided",
                    field + (step.Decision is null ? nameof(SignOffStep.Decision) : nameof(SignOffStep.DecidedOn)));
            }

            if (at > 0 && step.DecidedOn is { } day && steps[at - 1] is { } before && (before.DecidedOn is null || before.DecidedOn > day))
            {
                throw new RuleBrokenException(before.DecidedOn is null ? $"{before.Body} stands before {step.Body} and has not decided yet" : $"{step.Body} would have decided before {before.Body} did, on {before.DecidedOn:d MMMM yyyy}",
                    field + nameof(SignOffStep.DecidedOn));
            }
        }

        return steps;
    }
}
