using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Importing;
using Wardmote.Performance;
using Wardmote.Performance.Importing;
using Wardmote.Plans;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Problems;
using Wardmote.Strategy.Ranking;
using Wardmote.Tests;
using Wardmote.Tests.Strategy.Ranking;

namespace Wardmote.BrowserTests;

/// <summary>An address for each page that is about one thing, with the thing made first.</summary>
internal static class SampleAddresses
{
    public static Task<Dictionary<string, string>> MakeAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        Membership membership = await db.Memberships.OrderBy(member => member.Name).LastAsync();
        Plan kept = await ReadAsync(services);
        await services.GetRequiredService<KeepPlan>().RunAsync(new(kept.PlanId));
        Plan published = await ReadAsync(services, ("Community Safety Plan 2026-27", "Domestic Abuse Plan 2026-27"), ("103", "93"), ("Nearly there", "In progress"));
        await services.GetRequiredService<KeepPlan>().RunAsync(new(published.PlanId));
        await services.GetRequiredService<PublishPlan>().RunAsync(new(published.PlanId));
        Plan reading = await ReadAsync(services, ("Nearly there", "In progress"));
        string plan = PlanLinks.Plan(kept.PlanId);
        Guid action = kept.Actions[2].ActionId;
        Guid indicator = kept.Indicators[1].IndicatorId;
        string part = LinePart.All.First(one => one.Count(kept.Content) > 0).Name;
        string fault = kept.Check(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))[0].Fault.Key;
        (Round round, Indicator measure) = await RoundAsync(services);
        using var values = new MemoryStream(Encoding.UTF8.GetBytes("Code,Title,Period,Value,Target\nNM_R1,Reports,2025-Q1,\"1.037,5\",40\nNM_R9,Patrols,2025-Q1,12,\n"));
        ImportDraft draft = await services.GetRequiredService<StartImport>().RunAsync(new("export.csv", values));
        Batch batch = await BatchAsync(services);
        (Finding finding, ProblemProfile problem) = await FindingAsync(services);
        Area area = await services.GetRequiredService<DrawArea>().RunAsync(new("Town centre", DrawnShape.OfCorners("53.38, -1.48\n53.38, -1.46\n53.39, -1.46\n53.39, -1.48", "Corners")));
        (Assessment assessed, AssessmentRun assessmentRun, PartnerTable partnerTable) = await AssessmentAsync(services);
        (ScoringRound scored, ScoreSheet sheet, Priority priority) = await SampleRound.DecidedAsync(services);
        ScoringRound drafted = await services.GetRequiredService<BeginScoringRound>().RunAsync(new("Priorities 2029 to 2032", "impact-likelihood", Seed: 1));
        ScoringTemplate template = await services.GetRequiredService<KeepScoringTemplate>().RunAsync(new("Our own criteria", scored.Combination, scored.Criteria));
        Dictionary<string, string> addresses = new(StringComparer.Ordinal)
        {
            ["/priorities/assessments/{assessmentId:guid}"] = AssessmentLinks.Assessment(assessed.AssessmentId),
            ["/priorities/assessments/{assessmentId:guid}/correct"] = AssessmentLinks.Correct(assessed.AssessmentId),
            ["/priorities/assessments/{assessmentId:guid}/next"] = AssessmentLinks.Next(assessed.AssessmentId),
            ["/priorities/assessments/{assessmentId:guid}/sections/{section}"] = AssessmentLinks.Section(assessed.AssessmentId, "burglary"),
            ["/priorities/assessments/{assessmentId:guid}/preview/{section}"] = AssessmentLinks.Preview(assessed.AssessmentId, "burglary"),
            ["/priorities/assessments/{assessmentId:guid}/tables"] = AssessmentLinks.Tables(assessed.AssessmentId),
            ["/priorities/assessments/{assessmentId:guid}/tables/{partnerTableId:guid}"] = AssessmentLinks.Table(assessed.AssessmentId, partnerTable.PartnerTableId),
            ["/priorities/assessments/{assessmentId:guid}/runs/{assessmentRunId:guid}"] = AssessmentLinks.Run(assessed.AssessmentId, assessmentRun.AssessmentRunId),
            ["/priorities/{priorityId:guid}"] = PriorityLinks.Priority(priority.PriorityId),
            ["/priorities/{priorityId:guid}/correct"] = PriorityLinks.CorrectPriority(priority.PriorityId),
            ["/priorities/{priorityId:guid}/close"] = PriorityLinks.ClosePriority(priority.PriorityId),
            ["/priorities/scoring/{scoringRoundId:guid}"] = PriorityLinks.Round(scored.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/describe"] = PriorityLinks.Describe(drafted.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/criteria"] = PriorityLinks.Criteria(drafted.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/candidates"] = PriorityLinks.Candidates(drafted.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/scorers"] = PriorityLinks.Scorers(drafted.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/sheets/{scoreSheetId:guid}"] = PriorityLinks.Sheet(scored.ScoringRoundId, sheet.ScoreSheetId),
            ["/priorities/scoring/{scoringRoundId:guid}/matrix"] = PriorityLinks.Matrix(scored.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/agreement"] = PriorityLinks.Agreement(scored.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/sensitivity"] = PriorityLinks.Sensitivity(scored.ScoringRoundId),
            ["/priorities/scoring/{scoringRoundId:guid}/decide"] = PriorityLinks.Decide(scored.ScoringRoundId),
            ["/priorities/scoring/templates/{scoringTemplateId:guid}"] = PriorityLinks.Template(template.ScoringTemplateId),
            ["/evidence/import/{importId:guid}"] = EvidenceLinks.ImportOf(await ImportAsync(services)),
            ["/areas/{areaSetId:guid}"] = AreaLinks.Set(area.AreaSetId),
            ["/areas/own/{areaId:guid}"] = AreaLinks.Own(area.AreaId),
            ["/evidence/batches/{batchId:guid}"] = EvidenceLinks.Batch(batch.BatchId),
            ["/indicators/import/{importDraftId:guid}"] = PerformanceLinks.Import(draft.ImportDraftId),
            ["/rounds/{roundId:guid}"] = PerformanceLinks.Round(round.RoundId),
            ["/rounds/{roundId:guid}/mine"] = PerformanceLinks.MyReturn(round.RoundId, "all"),
            ["/indicators/{indicatorId:guid}/values/{period}"] = PerformanceLinks.Value(measure.IndicatorId, round.Period),
            ["/indicators/{indicatorId:guid}"] = PerformanceLinks.Indicator(measure.IndicatorId),
            ["/indicators/{indicatorId:guid}/correct"] = PerformanceLinks.CorrectIndicator(measure.IndicatorId),
            ["/indicators/{indicatorId:guid}/retire"] = PerformanceLinks.RetireIndicator(measure.IndicatorId),
            ["/settings/people/{membershipId:guid}"] = $"/settings/people/{membership.MembershipId}",
            ["/plans/{planId:guid}"] = plan,
            ["/plans/{planId:guid}/actions/add"] = PlanLinks.AddAction(kept.PlanId),
            ["/plans/{planId:guid}/actions/{actionId:guid}"] = PlanLinks.Action(kept.PlanId, action),
            ["/plans/{planId:guid}/actions/{actionId:guid}/correct"] = PlanLinks.CorrectAction(kept.PlanId, action),
            ["/plans/{planId:guid}/actions/{actionId:guid}/remove"] = PlanLinks.RemoveAction(kept.PlanId, action),
            ["/plans/{planId:guid}/actions/{actionId:guid}/evidence"] = PlanLinks.Proof(kept.PlanId, action),
            ["/plans/{planId:guid}/actions/{actionId:guid}/occurrences"] = PlanLinks.Occurrences(kept.PlanId, action),
            ["/plans/{planId:guid}/actions/{actionId:guid}/progress/{part}"] = PlanLinks.ProgressPart(kept.PlanId, action, "decisions"),
            ["/plans/{planId:guid}/actions/{actionId:guid}/report"] = PlanLinks.ReportProgress(kept.PlanId, action),
            ["/plans/{planId:guid}/actions/{actionId:guid}/priority"] = PlanLinks.PlaceAction(kept.PlanId, action),
            ["/plans/{planId:guid}/board"] = PlanLinks.Board(kept.PlanId),
            ["/plans/{planId:guid}/calendar"] = PlanLinks.Calendar(kept.PlanId),
            ["/plans/{planId:guid}/carry-over"] = PlanLinks.CarryOver(kept.PlanId),
            ["/plans/{planId:guid}/leads"] = PlanLinks.Leads(kept.PlanId),
            ["/plans/{planId:guid}/page"] = PlanLinks.OnAPage(kept.PlanId),
            ["/plans/{planId:guid}/timeline"] = PlanLinks.Timeline(kept.PlanId),
            ["/plans/{planId:guid}/correct"] = PlanLinks.Correct(kept.PlanId),
            ["/plans/{planId:guid}/discard"] = PlanLinks.Discard(reading.PlanId),
            ["/plans/{planId:guid}/editions/{number:int}"] = PlanLinks.Edition(published.PlanId, 1),
            ["/plans/{planId:guid}/faults"] = PlanLinks.Faults(kept.PlanId),
            ["/plans/{planId:guid}/faults/accept"] = PlanLinks.AcceptFault(kept.PlanId, fault),
            ["/plans/{planId:guid}/history"] = PlanLinks.History(kept.PlanId),
            ["/plans/{planId:guid}/indicators/add"] = PlanLinks.AddIndicator(kept.PlanId),
            ["/plans/{planId:guid}/indicators/{indicatorId:guid}"] = PlanLinks.Indicator(kept.PlanId, indicator),
            ["/plans/{planId:guid}/indicators/{indicatorId:guid}/correct"] = PlanLinks.CorrectIndicator(kept.PlanId, indicator),
            ["/plans/{planId:guid}/indicators/{indicatorId:guid}/remove"] = PlanLinks.RemoveIndicator(kept.PlanId, indicator),
            ["/plans/{planId:guid}/lines/{part}/add"] = PlanLinks.AddLine(kept.PlanId, part),
            ["/plans/{planId:guid}/lines/{part}/{index:int}"] = PlanLinks.Line(kept.PlanId, part, 0),
            ["/plans/{planId:guid}/lines/{part}/{index:int}/remove"] = PlanLinks.RemoveLine(kept.PlanId, part, 0),
            ["/plans/{planId:guid}/measures"] = PlanLinks.Measures(kept.PlanId),
            ["/plans/{planId:guid}/publish"] = PlanLinks.Publish(kept.PlanId),
            ["/plans/{planId:guid}/reopen"] = PlanLinks.Reopen(published.PlanId),
            ["/plans/{planId:guid}/retire"] = PlanLinks.Retire(published.PlanId),
            ["/evidence/types/{slug}"] = "/evidence/types/burglary",
            ["/reports/issue"] = "/reports/issue?kind=Quarterly&period=2025-Q2",
            ["/reports/preview"] = "/reports/preview?kind=Quarterly&period=2025-Q2",
            ["/plans/{planId:guid}/review"] = PlanLinks.Review(reading.PlanId),
            ["/plans/{planId:guid}/set-up-programme"] = PlanLinks.SetUpProgramme(kept.PlanId),
            ["/priorities/findings/{findingId:guid}"] = FindingLinks.Finding(finding.FindingId),
            ["/priorities/findings/{findingId:guid}/reword"] = FindingLinks.Reword(finding.FindingId),
            ["/priorities/findings/{findingId:guid}/merge"] = FindingLinks.Merge(finding.FindingId),
            ["/priorities/findings/write"] = FindingLinks.Write(finding.AssessmentId),
            ["/priorities/findings/changes"] = FindingLinks.Changes(finding.AssessmentId),
            ["/priorities/problems/{problemProfileId:guid}"] = ProblemLinks.Profile(problem.ProblemProfileId),
            ["/priorities/problems/{problemProfileId:guid}/parts/{part}"] = ProblemLinks.Part(problem.ProblemProfileId, "locations"),
            ["/priorities/problems/{problemProfileId:guid}/study"] = ProblemLinks.Study(problem.ProblemProfileId),
        };
        foreach ((string route, string address) in (await ProgrammeAddresses.MakeAsync(services)).Concat(await StrategyAddresses.MakeAsync(services)))
        {
            addresses.Add(route, address);
        }

        return addresses;
    });

    /// <summary>A finding of an assessment that has one before it, and a problem that rests on it.</summary>
    private static async Task<(Finding Finding, ProblemProfile Problem)> FindingAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        AssessmentRecipe recipe = new(null, null, "2021-05", "2021-08");
        Assessment before = new(user.PartnershipId, "Strategic assessment 2025", recipe), assessment = new(user.PartnershipId, "Strategic assessment 2026", recipe, before.AssessmentId);
        db.AddRange(before, assessment);
        await db.SaveAsync(user.Did("strategy.assessment-begun", assessment.AssessmentId, TimeProvider.System));
        Figure survey = new("62 %", "People who feel safe after dark", "2025") { Number = 62, Source = "Residents’ survey" };
        Finding finding = await services.GetRequiredService<WriteFinding>().RunAsync(new(assessment.AssessmentId, FindingTheme.VulnerableCohorts, "62 % of people feel safe after dark.", [survey]) { Strength = FindingStrength.Moderate });
        ProblemProfile problem = await services.GetRequiredService<BeginProblem>().RunAsync(new(assessment.AssessmentId, "Fear after dark at the station", FindingTheme.Places, "robbery"));
        await services.GetRequiredService<WriteProblemPart>().RunAsync(new(problem.ProblemProfileId, "problem", "People go round about the station after dark.", [finding.FindingId]));
        return (finding, problem);
    }

    /// <summary>An open round with a value that looks wrong.</summary>
    private static async Task<(Round Round, Indicator Measure)> RoundAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var measure = new Indicator(user.PartnershipId, new() { Code = "NM_R1", Title = "Reports of anti-social behaviour", Owner = new("Tobias Quill") });
        db.Add(measure);
        await db.SaveAsync(user.Did("performance.indicator-defined", measure.IndicatorId, TimeProvider.System));
        Period period = PeriodReader.Read("2025-Q2")!.Value;
        Round round = await services.GetRequiredService<OpenRound>().RunAsync(new(period, new DateOnly(2025, 10, 21), NeedsApproval: true));
        await services.GetRequiredService<EnterValues>().RunAsync(new([new(measure.IndicatorId, period.Previous, EnteredNumber.Of(43)), new(measure.IndicatorId, period, EnteredNumber.Of(431), "Festival")]));
        return (round, measure);
    }

    /// <summary>Three files handed over together: one was brought in, one could not be read, one waits.</summary>
    private static async Task<Guid> ImportAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var importId = Guid.CreateVersion7();
        DateTime at = new(2026, 11, 3, 9, 30, 0, DateTimeKind.Utc);
        WaitingFile[] files = [.. new[] { "2021-09.zip", "holiday.csv", "wards.geojson" }.Select((name, number) => new WaitingFile(user.PartnershipId, importId, number, name, 2_400_000, [], Guid.CreateVersion7(), user.Name, at))];
        files[0].Finish([new("2021-09.zip/2021-09/2021-09-northmere-street.csv", null, 3_004, 3_000, 120, 4, IsKnown: false, [])], at);
        files[1].Fail("“holiday.csv” is neither a file of the police nor boundaries as GeoJSON", [], at);
        db.AddRange(files);
        await db.SaveAsync(user.Did("evidence.files-handed-over", importId, TimeProvider.System));
        return importId;
    }

    /// <summary>A file of three months with a hole, of which some rows were refused.</summary>
    private static async Task<Batch> BatchAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var batch = new Batch(user.PartnershipId, BatchKind.Street, "2021-09.zip", "0123456789abcdef0123456789abcdef", 2_400_000, "data.police.uk, archive 2021-09", user.Name, new DateTime(2026, 11, 3, 9, 30, 0, DateTimeKind.Utc));
        batch.Count(3_004, 3_000, 120, [new("The row has thirteen fields, twelve were expected", 4, "line 7"), new("The category is not known", 2, "line 90", IsRefusal: false)]);
        db.Add(batch);
        foreach (int month in new[] { 5, 6, 8 })
        {
            db.Add(new SourceMonth(user.PartnershipId, batch.BatchId, SourceKind.Street, "northmere", new DateOnly(2021, month, 1), 1, new() { Rows = 1_000, NotPlaced = 40, Points = 300 }) { IsCurrent = false });
        }

        await db.SaveAsync(user.Did("evidence.batch-kept", batch.BatchId, TimeProvider.System));
        return batch;
    }

    /// <summary>Northmere's plan, with some of its words changed.</summary>
    private static async Task<Plan> ReadAsync(IServiceProvider services, params (string From, string To)[] changes)
    {
        string text = changes.Aggregate(await File.ReadAllTextAsync(SamplePlan.Path), (all, change) => all.Replace(change.From, change.To, StringComparison.Ordinal));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await services.GetRequiredService<ReadPlan>().RunAsync(new(Path.GetFileName(SamplePlan.Path), file));
    }

    /// <summary>An assessment with a table of a partner and a run of two months.</summary>
    private static async Task<(Assessment Assessment, AssessmentRun Run, PartnerTable Table)> AssessmentAsync(IServiceProvider services)
    {
        Assessment assessment = await services.GetRequiredService<BeginAssessment>().RunAsync(new("Assessment of two months", new(null, null, "2025-01", "2025-02")));
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes("Age,Attendances\nUnder 18,12\n18 and over,3\n"));
        PartnerTable table = await services.GetRequiredService<BringInTable>().RunAsync(new(assessment.AssessmentId, "victims", new("Attendances by age", "The hospital", "2024/25", "All of it", "The agreement", "", PartnerTable.UsualLeast), "attendances.csv", csv));
        AssessmentRun run = await services.GetRequiredService<AskForRun>().RunAsync(new(assessment.AssessmentId));
        await services.GetRequiredService<RunAssessment>().RunAsync(new(run.AssessmentRunId));
        return (assessment, run, table);
    }
}
