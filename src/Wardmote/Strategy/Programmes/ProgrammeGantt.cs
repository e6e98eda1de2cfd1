using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Programmes;

/// <summary>The programme along a calendar, once it has a first day.</summary>
public static class ProgrammeGantt
{
    /// <summary>The picture; none where the programme has no first day or nothing has a month.</summary>
    public static Gantt? Of(AssessmentProgramme programme, DateOnly today)
    {
        ProgrammeCalendar calendar = programme.Calendar;
        int last = programme.Timeline.Select(phase => phase.LastMonth)
            .Concat(programme.Workstreams.SelectMany(stream => stream.Milestones).Select(milestone => milestone.Month ?? 0))
            .DefaultIfEmpty(0).Max();
        last = last > 0 ? last : programme.Outputs.Select(output => output.DueMonth ?? 0).DefaultIfEmpty(0).Max();
        ProgrammeOutput[] shown = [.. programme.Outputs.Where(output => output.DueMonth <= last)];
        int later = programme.Outputs.Count(output => output.DueMonth > last);
        if (calendar.StartsOn is not { } start || last == 0)
        {
            return null;
        }

        int late = ProgrammeCheck.Late(programme, today).Count;
        string says = $"{NumberWords.Count(last, "month")} from {FormattableString.Invariant($"{start:d MMMM yyyy}")}; {(late == 0 ? "nothing is late" : $"{late} late")}{(later == 0 ? "" : $"; {NumberWords.Count(later, "output")} due later, below")}.";
        List<GanttGroup> groups = [.. programme.Timeline.GroupBy(phase => phase.Group).Select(group => new GanttGroup(group.Key, [.. group.OrderBy(phase => phase.FirstMonth).Select(phase => Row(phase, calendar, today))]))];
        groups.Add(new("Workstreams", [.. programme.Workstreams.Where(stream => stream.Milestones.Any(milestone => milestone.Month is not null)).Select(stream => Row(stream, calendar, today))]));
        groups.Add(new("Outputs", [.. shown.OrderBy(output => output.DueMonth).Select(output => Row(output, calendar, today))]));
        return new Gantt($"Timeline of {programme.Title}", says, start, calendar.Last(last)!.Value, [.. groups.Where(group => group.Rows.Count > 0)])
        {
            Today = today >= start && today <= calendar.Last(last) ? today : null,
        };
    }

    private static GanttRow Row(ProgrammePhase phase, ProgrammeCalendar calendar, DateOnly today)
    {
        (DateOnly first, DateOnly last) = (calendar.First(phase.FirstMonth)!.Value, calendar.Last(phase.LastMonth)!.Value);
        return phase.DoneOn is not null ? new(phase.Title, first, last, "Done") { Tone = GanttTone.Done }
            : today < first ? new(phase.Title, first, last, "To come") { Tone = GanttTone.Planned }
            : today <= last ? new(phase.Title, first, last, "Now") { Tone = GanttTone.Running }
            : new(phase.Title, first, last, "Past") { Tone = GanttTone.Planned };
    }

    private static GanttRow Row(Workstream stream, ProgrammeCalendar calendar, DateOnly today)
    {
        ProgrammeMilestone[] dated = [.. stream.Milestones.Where(milestone => milestone.Month is not null)];
        bool isDone = dated.All(milestone => milestone.DoneOn is not null);
        bool isLate = dated.Any(milestone => calendar.IsLate(milestone.Month, milestone.DoneOn is not null, today));
        DateOnly last = calendar.Last(dated.Max(milestone => milestone.Month!.Value))!.Value;
        return new(stream.Title, calendar.First(1), last, isDone ? "Done" : isLate ? "Late" : today < calendar.First(1) ? "To come" : "Running")
        {
            Tone = isDone ? GanttTone.Done : isLate ? GanttTone.Late : GanttTone.Running,
            Milestones = [.. dated.Select(milestone => new GanttMilestone(calendar.First(milestone.Month!.Value)!.Value, calendar.Last(milestone.Month!.Value)!.Value, milestone.Title, milestone.DoneOn is not null))],
        };
    }

    private static GanttRow Row(ProgrammeOutput output, ProgrammeCalendar calendar, DateOnly today)
    {
        (DateOnly first, DateOnly last) = (calendar.First(output.DueMonth!.Value)!.Value, calendar.Last(output.DueMonth!.Value)!.Value);
        bool isLate = calendar.IsLate(output.DueMonth, !output.State.IsOpen, today);
        return new(output.Title, first, last, isLate ? "Late" : output.State.Title)
        {
            Tone = isLate ? GanttTone.Late : output.State switch { OutputState.Done => GanttTone.Done, OutputState.InProgress => GanttTone.Running, _ => GanttTone.Planned },
        };
    }
}
