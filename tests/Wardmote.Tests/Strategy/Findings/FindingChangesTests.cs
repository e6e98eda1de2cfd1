using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Problems;

namespace Wardmote.Tests.Strategy.Findings;

/// <summary>Findings and problem profiles as they are kept, on both engines, and their pages.</summary>
public sealed class FindingChangesTests
{
    private static readonly Figure Survey = new("62 %", "People who feel safe after dark", "2025") { Number = 62, Source = "Residents’ survey" };

    private static Task<Assessment> AssessmentAsync(RunningApp app, Guid? before = null) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var assessment = new Assessment(user.PartnershipId, "Strategic assessment", new AssessmentRecipe(null, null, "2018-01", "2021-09"), before);
        db.Add(assessment);
        await db.SaveAsync(user.Did("strategy.assessment-begun", assessment.AssessmentId, TimeProvider.System));
        return assessment;
    });

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_finding_is_written_reworded_merged_and_read_again(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Assessment assessment = await AssessmentAsync(app);

        FindingRun run = await app.InsideAsync(services => services.GetRequiredService<ProposeFindings>().RunAsync(new(assessment.AssessmentId)));
        Finding one = await WriteAsync(app, assessment, "Six in ten people feel safe after dark (62 %)."), other = await WriteAsync(app, assessment, "People feel less safe at the station.");
        await app.InsideAsync(services => services.GetRequiredService<RewordFinding>().RunAsync(new(one.FindingId, "62 % of people feel safe after dark.", Seen: one.Version)));
        await app.InsideAsync(services => services.GetRequiredService<MergeFindings>().RunAsync(new(one.FindingId, [other.FindingId])));
        IReadOnlyList<Finding> kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().FindingsOfAsync(assessment.AssessmentId, CancellationToken.None));

        Assert.Contains(run.Not, not => not.Why.Contains("no police file", StringComparison.Ordinal));
        Assert.Equal("62 % of people feel safe after dark.", kept.Single(finding => finding.FindingId == one.FindingId).Statement);
        Assert.Equal(FindingState.Merged, kept.Single(finding => finding.FindingId == other.FindingId).State);
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => app.InsideAsync(services => services.GetRequiredService<RewordFinding>().RunAsync(new(one.FindingId, "Otherwise.", Seen: one.Version))));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_problem_profile_is_begun_written_and_agreed(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Assessment assessment = await AssessmentAsync(app);
        Finding finding = await WriteAsync(app, assessment, "Six in ten people feel safe after dark (62 %).");

        ProblemProfile profile = await app.InsideAsync(services => services.GetRequiredService<BeginProblem>().RunAsync(new(assessment.AssessmentId, "Shop theft", FindingTheme.VolumeCrime, "shoplifting")));
        await app.InsideAsync(services => services.GetRequiredService<WriteProblemPart>().RunAsync(new(profile.ProblemProfileId, "problem", "Goods are taken.", [finding.FindingId])));
        await app.InsideAsync(services => services.GetRequiredService<AgreeProblem>().RunAsync(new(profile.ProblemProfileId)));
        ProblemProfile kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().ProblemAsync(profile.ProblemProfileId, CancellationToken.None));

        Assert.Equal(ProblemState.Agreed, kept.State);
        Assert.Equal([finding.FindingId], kept.Part("problem").FindingIds);
        await Assert.ThrowsAsync<RuleBrokenException>(() => app.InsideAsync(services => services.GetRequiredService<StudyResponse>().RunAsync(new(profile.ProblemProfileId, new("shoplifting", ["A"], ["B"], [], "2019-01", "2019-12", "2020-01", "2020-12")))));
    }

    [Fact]
    public async Task The_pages_open_for_readers_and_ask_for_words_only_from_those_who_may_write()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Browser reader = await app.SignInAsAsync(Role.Reader), analyst = await app.SignInAsAsync(Role.Analyst);
        using HttpResponseMessage empty = await reader.GetAsync(StrategyLinks.Findings), none = await reader.GetAsync(StrategyLinks.Problems);
        Assessment first = await AssessmentAsync(app), assessment = await AssessmentAsync(app, first.AssessmentId);
        Finding finding = await WriteAsync(app, assessment, "Six in ten people feel safe after dark (62 %).");
        ProblemProfile profile = await app.InsideAsync(services => services.GetRequiredService<BeginProblem>().RunAsync(new(assessment.AssessmentId, "Shop theft", FindingTheme.VolumeCrime, "shoplifting")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (empty.StatusCode, none.StatusCode));
        foreach (string address in new[] { FindingLinks.List(assessment.AssessmentId), FindingLinks.Finding(finding.FindingId), FindingLinks.Changes(assessment.AssessmentId), StrategyLinks.Problems, ProblemLinks.Profile(profile.ProblemProfileId), FindingLinks.Download(assessment.AssessmentId, "csv"), FindingLinks.Download(assessment.AssessmentId, "docx"), ProblemLinks.Download(profile.ProblemProfileId, "docx") })
        {
            using HttpResponseMessage response = await reader.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        }

        foreach (string address in new[] { FindingLinks.Reword(finding.FindingId), FindingLinks.Merge(finding.FindingId), FindingLinks.Write(assessment.AssessmentId), ProblemLinks.Begin, ProblemLinks.Part(profile.ProblemProfileId, "locations"), ProblemLinks.Study(profile.ProblemProfileId) })
        {
            using HttpResponseMessage asked = await analyst.GetAsync(address), refused = await reader.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, asked.StatusCode));
            Assert.Equal((address, HttpStatusCode.Forbidden), (address, refused.StatusCode));
        }
    }

    [Fact]
    public async Task Words_that_are_refused_come_back_as_they_were_typed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Assessment assessment = await AssessmentAsync(app);
        Finding finding = await WriteAsync(app, assessment, "Six in ten people feel safe after dark (62 %).");
        Browser analyst = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage response = await analyst.PostFormAsync(FindingLinks.Reword(finding.FindingId), new() { ["Statement"] = "Fear is rising everywhere.", ["Seen"] = $"{finding.Version}" });
        string page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("Fear is rising everywhere.", page, StringComparison.Ordinal);
        Assert.Contains("does not support", page, StringComparison.Ordinal);
    }

    private static Task<Finding> WriteAsync(RunningApp app, Assessment assessment, string statement) => app.InsideAsync(services =>
        services.GetRequiredService<WriteFinding>().RunAsync(new(assessment.AssessmentId, FindingTheme.VulnerableCohorts, statement, [Survey]) { Strength = FindingStrength.Moderate }));
}
