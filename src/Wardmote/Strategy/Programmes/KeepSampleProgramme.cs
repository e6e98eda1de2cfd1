using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Programmes.Samples;

namespace Wardmote.Strategy.Programmes;

/// <summary>Gives Northmere its programme, its register of datasets and a report to Cabinet, all made up.</summary>
public sealed class KeepSampleProgramme(AppDb db, CurrentUser user, TimeProvider clock, BeginProgramme begin, AddDataset addDataset, WriteCommitteeReport writeReport) : IUseCase
{
    /// <summary>Does nothing where there is a programme or a dataset already.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        if (await db.Programmes.AnyAsync(cancellationToken) || await db.Datasets.AnyAsync(cancellationToken))
        {
            return;
        }

        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        var sample = new SampleProgramme(today, people);
        AssessmentProgramme programme = await begin.RunAsync(new(sample.Head), cancellationToken);
        await FillAsync(programme, sample, cancellationToken);
        foreach (DatasetEntry entry in new SampleDatasets(today, people.FirstOrDefault(person => person.Name == "Priya Lindale") ?? new PersonName("Priya Lindale")).All)
        {
            await addDataset.RunAsync(new(entry), cancellationToken);
        }

        await WriteReportAsync(programme, today, cancellationToken);
    }

    private async Task FillAsync(AssessmentProgramme programme, SampleProgramme sample, CancellationToken cancellationToken)
    {
        Dictionary<string, Guid> indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(indicator => indicator.Code, indicator => indicator.IndicatorId, StringComparer.Ordinal, cancellationToken);
        programme.Seat(SampleProgramme.Members);
        programme.Divide(sample.Workstreams);
        programme.Schedule(sample.Timeline);
        programme.Yield(sample.Outputs);
        programme.MeasureBy([.. SampleProgramme.Measures.Select(one => one.Measure with { IndicatorId = one.Code is { } code && indicators.TryGetValue(code, out Guid key) ? key : null })]);
        programme.Intend(SampleProgramme.Activities);
        programme.Route(sample.SignOff);
        foreach (int daysAgo in new[] { 150, 90, 40 })
        {
            // The voluntary sector's seat is empty, and the care board missed the first meeting.
            programme.Attend(sample.Today.AddDays(-daysAgo), [.. programme.Members.Where(member => member.Name is not null && !(daysAgo == 150 && member.StandsFor == StandsFor.IntegratedCareBoard)).Select(member => member.MemberId)], sample.Today);
        }

        await db.SaveAsync(user.Did("strategy.programme-corrected", programme.ProgrammeId, clock, programme.Title), cancellationToken);
    }

    private async Task WriteReportAsync(AssessmentProgramme programme, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> wards = await db.WardNamesAsync(cancellationToken);
        CommitteeReport report = await writeReport.RunAsync(new(programme.ProgrammeId, null, 0, new WrittenReport(
            new ReportHead("Community safety strategy: recommendation to full Council") { Committee = "Cabinet", MeetsOn = today.AddDays(24), AuthorisedBy = "Odette Marchbanks, Corporate Director", LeadOfficers = ["Imogen Farthing, Head of Community Safety"], Wards = wards, Class = DecisionClass.Key },
            [
                "Cabinet is asked to recommend the new community safety strategy to full Council.", "The present strategy ends this year, and the partnership must have one.", "The assessment was made by all five authorities; 712 residents answered the survey.",
                "The strategy serves two of the council’s priorities: safe neighbourhoods and the town centre.", "The actions of the first year are within present budgets. The safer streets grant ends in March.", "Crime and Disorder Act 1998, section 6. The strategy is part of the policy framework.", "",
                "Appendix 1: the strategy. Appendix 2: the equality impact assessment.",
            ],
            new EqualityStatement { Statement = "Due regard was had to the public sector equality duty (Equality Act 2010, section 149): evidence was looked at for each protected characteristic.", Impact = EqualityImpact.Positive, AssessmentNeeded = true, AssessmentDueOn = today.AddDays(17) })), cancellationToken);
        report.Recommend(
        [
            new(RecommendationKind.Approve, "the strategy as a recommendation to full Council"),
            new(RecommendationKind.Delegate, "to make minor changes before publication") { DelegateTo = "the Corporate Director, Communities", InConsultationWith = "the Cabinet Member for Safer Neighbourhoods" },
            new(RecommendationKind.Note, "that the integrated care board’s hospital data could not be used"),
        ]);
        await db.SaveAsync(user.Did("strategy.recommendations-changed", report.CommitteeReportId, clock, report.Title), cancellationToken);
    }
}
