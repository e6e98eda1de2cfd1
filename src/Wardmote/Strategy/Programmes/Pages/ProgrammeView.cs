using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>A programme as its page shows it.</summary>
public sealed record ProgrammeView(AssessmentProgramme Programme, DateOnly Today, IReadOnlyList<ProgrammeFault> Faults, IReadOnlyDictionary<Guid, Indicator> Indicators, IReadOnlyList<CommitteeReport> Reports, IReadOnlyList<DatasetState> Datasets)
{
    public Gantt? Picture => ProgrammeGantt.Of(Programme, Today);

    public ProgrammeCalendar Calendar => Programme.Calendar;

    /// <summary>How the datasets stand: "2 late, 3 requested, 9 received".</summary>
    public string DatasetWords => Datasets.Count == 0 ? "None is on the register yet" : string.Join(", ", Datasets.GroupBy(state => state).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.Title.ToLowerInvariant()}"));

    public static async Task<ProgrammeView> OfAsync(AppDb db, AssessmentProgramme programme, DateOnly today, CancellationToken cancellationToken)
    {
        Guid[] measured = [.. programme.Measures.Select(measure => measure.IndicatorId).OfType<Guid>()];
        List<CommitteeReport> reports = await db.CommitteeReports.AsNoTracking().Where(report => report.ProgrammeId == programme.ProgrammeId).ToListAsync(cancellationToken);
        List<Dataset> datasets = await db.Datasets.AsNoTracking().ToListAsync(cancellationToken);
        return new(programme, today, ProgrammeCheck.Of(programme, today), await db.IndicatorsByIdAsync(measured, cancellationToken), reports, [.. datasets.Select(dataset => dataset.On(today).State)]);
    }

    /// <summary>Where a fault is mended.</summary>
    public string Mend(ProgrammeFault fault) => fault.Part == "describe" ? ProgrammeLinks.Describe(Programme.ProgrammeId) : ProgrammeLinks.Part(Programme.ProgrammeId, fault.Part);
}
