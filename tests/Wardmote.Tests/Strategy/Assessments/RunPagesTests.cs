using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Evidence;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy;
using Wardmote.Strategy.Assessments;
using Wardmote.Tests.Evidence;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Runs, words and pages of an assessment, on both engines.</summary>
public sealed class RunPagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp)), Requirement("S2.18")]
    public async Task A_run_on_a_month_of_rows_says_what_could_not_be_done_and_its_files_are_kept(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_city-of-london");
        await StoredStreetMonths.AddAsync(app, "city-of-london", new(2019, 6, 1), [.. Enumerable.Repeat(new PlainRow(-0.0917, 51.5155, "On or near Lothbury", "", "", CrimeType.Burglary), 5)]);
        Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        Assessment assessment = await app.InsideAsync(services => services.GetRequiredService<BeginAssessment>().RunAsync(new("An assessment", new(null, null, "2019-05", "2019-06"))));
        AssessmentRun run = await app.InsideAsync(services => services.GetRequiredService<AskForRun>().RunAsync(new(assessment.AssessmentId)));

        await app.InsideAsync(services => services.GetRequiredService<RunAssessment>().RunAsync(new(run.AssessmentRunId)));

        AssessmentRun made = await app.InsideAsync(services => services.GetRequiredService<AppDb>().AssessmentRunAsync(run.AssessmentRunId, TestContext.Current.CancellationToken));
        Assert.Equal((RunState.Done, ""), (made.State, made.Message));
        Assert.Contains(made.NotDone, sentence => sentence.Contains("May 2019 is missing", StringComparison.Ordinal));
        Assert.Contains(made.NotDone, sentence => sentence.Contains("no population", StringComparison.Ordinal));
        byte[] word = await app.InsideAsync(services => services.GetRequiredService<AppDb>().RunFileAsync(run.AssessmentRunId, AssessmentFiles.Word, TestContext.Current.CancellationToken));
        Assert.Equal(made.Outputs.Single(output => output.Name == AssessmentFiles.Word).Checksum, AssessmentFiles.Checksum(word));
        foreach (string page in new[] { StrategyLinks.Assessments, AssessmentLinks.Assessment(assessment.AssessmentId), AssessmentLinks.Section(assessment.AssessmentId, "burglary"), AssessmentLinks.Preview(assessment.AssessmentId, "burglary"), AssessmentLinks.Tables(assessment.AssessmentId), AssessmentLinks.Run(assessment.AssessmentId, run.AssessmentRunId), AssessmentLinks.Next(assessment.AssessmentId), AssessmentLinks.RunFile(assessment.AssessmentId, run.AssessmentRunId, AssessmentFiles.PackArchive) })
        {
            using HttpResponseMessage response = await owner.GetAsync(page);
            Assert.True(response.StatusCode == HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task A_figure_is_cited_only_where_a_run_knows_it_and_a_stale_form_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Assessment assessment = await app.InsideAsync(services => services.GetRequiredService<BeginAssessment>().RunAsync(new("An assessment", new(null, null, "2019-05", "2019-06"))));
        Task Write(long seen, string text) => app.InsideAsync(services => services.GetRequiredService<WriteSection>().RunAsync(new(assessment.AssessmentId, seen, new Dictionary<string, string>(StringComparer.Ordinal) { ["recommendations"] = text })));

        RuleBrokenException unknown = await Assert.ThrowsAsync<RuleBrokenException>(() => Write(assessment.Version, "{{figure:burglary.recorded}}"));
        await Write(assessment.Version, "Do this.");

        Assert.Contains("once the assessment was run", unknown.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => Write(assessment.Version, "Do that."));
    }

    [Fact]
    public async Task Without_data_a_run_fails_with_what_to_bring_in()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Assessment assessment = await app.InsideAsync(services => services.GetRequiredService<BeginAssessment>().RunAsync(new("An assessment", new(null, null, "2019-05", "2019-06"))));
        AssessmentRun run = await app.InsideAsync(services => services.GetRequiredService<AskForRun>().RunAsync(new(assessment.AssessmentId)));

        await app.InsideAsync(services => services.GetRequiredService<RunAssessment>().RunAsync(new(run.AssessmentRunId)));

        AssessmentRun failed = await app.InsideAsync(services => services.GetRequiredService<AppDb>().AssessmentRunAsync(run.AssessmentRunId, TestContext.Current.CancellationToken));
        Assert.Equal(RunState.Failed, failed.State);
        Assert.Contains("Bring in police files", failed.Message, StringComparison.Ordinal);
    }
}
