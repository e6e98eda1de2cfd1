using System.Globalization;

namespace Wardmote.Strategy.Programmes;

/// <summary>What a programme lacks, contradicts, or is late with.</summary>
public static class ProgrammeCheck
{
    /// <summary>The five workstreams, milestones and the way of reporting that each must have, the board, the sign-off, and what is late.</summary>
    public static IReadOnlyList<ProgrammeFault> Of(AssessmentProgramme programme, DateOnly today) =>
    [
        .. Head(programme.Head),
        .. BoardCheck.Of(programme.Members),
        .. programme.Workstreams.Count == 0 ? [new ProgrammeFault("workstreams", "No workstream is named yet: say who leads which part of the work")] : programme.Workstreams.SelectMany(Stream),
        .. Late(programme, today),
        .. SignOff(programme.SignOff),
    ];

    /// <summary>What should be done by a day and is not; nothing while the programme has no first day.</summary>
    public static IReadOnlyList<ProgrammeFault> Late(AssessmentProgramme programme, DateOnly today) =>
    [
        .. programme.Workstreams.SelectMany(stream => stream.Milestones.Where(milestone => programme.Calendar.IsLate(milestone.Month, milestone.DoneOn is not null, today))
            .Select(milestone => new ProgrammeFault("milestones", $"“{milestone.Title}” of “{stream.Title}” was due by {Day(programme.Calendar.Last(milestone.Month!.Value)!.Value)} and is not done"))),
        .. programme.Outputs.Where(output => programme.Calendar.IsLate(output.DueMonth, !output.State.IsOpen, today))
            .Select(output => new ProgrammeFault("outputs", $"“{output.Title}” was due by {Day(programme.Calendar.Last(output.DueMonth!.Value)!.Value)} and is {output.State.Title.ToLowerInvariant()}")),
        .. programme.SignOff.Where(step => step.ExpectedOn < today && step.DecidedOn is null)
            .Select(step => new ProgrammeFault("sign-off", $"{step.Body} was to decide on {Day(step.ExpectedOn!.Value)}, and no decision is noted")),
    ];

    private static IEnumerable<ProgrammeFault> Head(ProgrammeHead head)
    {
        if (head.Owner is null)
        {
            yield return new("describe", "Nobody is named as senior responsible owner: say who answers for the programme");
        }

        if (head.Sponsor is null)
        {
            yield return new("describe", "No sponsor is named");
        }

        if (head.StartsOn is null)
        {
            yield return new("describe", "No first day is chosen: the months have no dates, and nothing can be late");
        }
    }

    private static IEnumerable<ProgrammeFault> Stream(Workstream stream)
    {
        string[] lacks = [.. new[] { stream.Lead is null ? "a lead" : null, stream.Milestones.Count == 0 ? "milestones" : null, stream.Reports is null ? "a way of reporting" : null }.OfType<string>()];
        if (lacks.Length > 0)
        {
            yield return new("workstreams", $"“{stream.Title}” has no {string.Join(", no ", lacks.Select(lack => lack.StartsWith("a ", StringComparison.Ordinal) ? lack[2..] : lack))}");
        }
    }

    // A crime and disorder reduction strategy belongs to the council's policy framework (Local Authorities (Functions and Responsibilities) Regulations 2000, schedule 3).
    private static IEnumerable<ProgrammeFault> SignOff(IReadOnlyList<SignOffStep> steps)
    {
        if (steps.Count == 0)
        {
            yield return new("sign-off", "No body is named that signs the strategy off");
        }
        else if (!steps.Any(step => step.Body.Contains("council", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new("sign-off", $"The sign-off ends with {steps[^1].Body}. A crime and disorder reduction strategy is part of the council’s policy framework, which full Council adopts: add it, or note why not", IsUnclear: true);
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
