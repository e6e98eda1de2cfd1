using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes;

/// <summary>A milestone with the workstream that it belongs to, as one row of a list over all workstreams.</summary>
public sealed record WorkstreamStep(string Workstream, ProgrammeMilestone Milestone)
{
    public static IReadOnlyList<WorkstreamStep> Of(AssessmentProgramme programme) =>
        [.. programme.Workstreams.SelectMany(stream => stream.Milestones.Select(milestone => new WorkstreamStep(stream.Title, milestone)))];

    /// <summary>Gives each workstream the milestones that name it.</summary>
    /// <exception cref="RuleBrokenException">A milestone names no workstream of the programme, has no words, or no month of it.</exception>
    public static void Put(AssessmentProgramme programme, IReadOnlyList<WorkstreamStep> steps)
    {
        for (int at = 0; at < steps.Count; at++)
        {
            if (!programme.Workstreams.Any(stream => stream.Title == steps[at].Workstream))
            {
                throw new RuleBrokenException("Choose the workstream that it belongs to", $"Rows[{at}].{nameof(Workstream)}");
            }

            if (steps[at].Milestone.Title.Length == 0)
            {
                throw new RuleBrokenException("Say what is reached", $"Rows[{at}].{nameof(ProgrammeMilestone.Title)}");
            }
        }

        programme.Divide([.. programme.Workstreams.Select(stream => stream with { Milestones = [.. steps.Where(step => step.Workstream == stream.Title).Select(step => step.Milestone)] })]);
    }
}
