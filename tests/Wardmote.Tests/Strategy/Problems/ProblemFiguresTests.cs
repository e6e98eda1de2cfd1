using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Problems;

namespace Wardmote.Tests.Strategy.Problems;

public sealed class ProblemFiguresTests
{
    private static readonly StudyPlan Plan = new("burglary", ["A"], ["B"], [], "2019-01", "2019-06", "2020-01", "2020-06");

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.13")]
    public async Task The_words_of_a_part_cite_figures_of_the_findings_that_it_rests_on_and_no_others(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        (ProblemProfile profile, Finding finding) = await app.InsideAsync(async services =>
        {
            Assessment assessment = await services.GetRequiredService<BeginAssessment>().RunAsync(new("Strategic assessment", new AssessmentRecipe(null, null, "2018-01", "2021-09")));
            Finding written = await services.GetRequiredService<WriteFinding>().RunAsync(new(assessment.AssessmentId, FindingTheme.VulnerableCohorts, "Six in ten feel safe (62 %).", [new("62 %", "People who feel safe after dark", "2025") { Number = 62, Source = "Residents’ survey" }]) { Strength = FindingStrength.Moderate });
            return (await services.GetRequiredService<BeginProblem>().RunAsync(new(assessment.AssessmentId, "Fear at the station", FindingTheme.Places)), written);
        });
        using Browser analyst = await app.SignInAsAsync(Role.Analyst);
        string address = ProblemLinks.Part(profile.ProblemProfileId, "problem"), words = $"Only {{{{figure:{finding.Key}.1}}}} feel safe.";

        using HttpResponseMessage unlinked = await analyst.PostFormAsync(address, new() { ["Written"] = words });
        using HttpResponseMessage kept = await analyst.PostFormAsync(address, new() { ["Written"] = words, ["FindingIds"] = $"{finding.FindingId}" });
        using HttpResponseMessage unknown = await analyst.PostFormAsync(address, new() { ["Written"] = "Only {{figure:nothing}} feel safe." });
        IHtmlDocument form = await analyst.PageAsync(address);
        IHtmlDocument page = await analyst.PageAsync(ProblemLinks.Profile(profile.ProblemProfileId));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], [unlinked.StatusCode, kept.StatusCode, unknown.StatusCode]);
        Assert.Contains("no finding with figures is linked yet", (await Browser.ReadAsync(unlinked)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("There is no figure “nothing”", (await Browser.ReadAsync(unknown)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{{{{figure:{finding.Key}.1}}}}", form.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector($"input[name=FindingIds][value='{finding.FindingId}'][checked]"));
        string told = page.QuerySelector(".wm-report p")!.TextContent;
        Assert.StartsWith("Only 62 %", told, StringComparison.Ordinal);
        Assert.EndsWith("feel safe.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_of_a_study_sets_each_place_to_its_own_average_before()
    {
        StudiedMonths months = new("Recorded burglary", "Ward 1", [10, 20, 30, 10, 20, 30], [10, 10, 10, 10, 10, double.NaN], [100, 100, 100, 100, 100, 100], [90, 90, 90, 90, 90, 90], [], []);

        Chart chart = StudyCourse.Of(Plan, months, "Ward 2")!.Chart("Police data");

        Assert.Equal(13, chart.Labels.Count);
        Assert.Equal([50, 100, 150], chart.Series[0].Values.Take(3));
        Assert.Null(chart.Series[0].Values[6]);
        Assert.Null(chart.Series[0].Values[12]);
        Assert.Equal(90, chart.Series[1].Values[7]);
        Assert.Contains("Ward 1 came to 50 on average and the comparison area (Ward 2) to 90", chart.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_where_nothing_was_recorded_before_has_no_picture()
    {
        StudiedMonths months = new("Recorded burglary", "Ward 1", [0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], [5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 5], [], []);

        Assert.Null(StudyCourse.Of(Plan, months, "Ward 2"));
    }
}
