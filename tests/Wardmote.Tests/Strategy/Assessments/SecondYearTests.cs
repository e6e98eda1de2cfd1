using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Batches;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Tests.Evidence;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>
/// Sheffield in two finished assessments: October 2019 to September 2020, half of it in the pandemic, then the year after, begun from the first. The findings of both are gone
/// through and agreed; their difference says what the months of restrictions did to the series, and not that crime rose or fell for good.
/// </summary>
public sealed partial class SecondYearTests
{
    private const string Kept = "Half of recorded shoplifting lies at very few map points, and the shops there know it.";

    [Fact, Requirement("S2.18")]
    public async Task A_second_year_says_what_is_new_gone_stronger_weaker_and_reversed_and_calls_the_pandemic_what_it_is()
    {
        await using RunningApp app = await SheffieldAsync();

        (Assessment first, IReadOnlyList<Finding> before) = await FinishedAsync(app, await app.InsideAsync(services => services.GetRequiredService<BeginAssessment>().RunAsync(new("Strategic assessment 2020", new("ward-2019", null, "2018-01", "2020-09")))), isFirst: true);
        Assessment begun = await app.InsideAsync(services => services.GetRequiredService<BeginNextYear>().RunAsync(new(first.AssessmentId, "Strategic assessment 2021")));
        (Assessment second, IReadOnlyList<Finding> now) = await FinishedAsync(app, begun, isFirst: false);
        IReadOnlyList<FindingChange> changes = FindingChange.Of(before, now);
        AssessmentDraft draft = await app.InsideAsync(services => services.GetRequiredService<MakeDraft>().RunAsync(new(second)));

        // What the rows say: drugs rose in the second year and not in the first; the falls of the first year were not followed by others; theft from the person fell in both.
        FindingDifference Of(string key) => changes.Single(change => change.Key == key).Difference;
        Assert.Equal(FindingDifference.New, Of("change:drugs:all"));
        Assert.All(new[] { "change:burglary:all", "change:other-theft:all", "change:all-crime:E05010862" }, key => Assert.Equal(FindingDifference.Gone, Of(key)));
        Assert.All(new[] { "change:theft-from-the-person:all", "concentration:all-crime:points", "harm:violence-and-sexual-offences" }, key => Assert.Equal(FindingDifference.Unchanged, Of(key)));

        // Darnall stood out by several types and stands out by two: it is neither gone nor new.
        Assert.Equal([FindingDifference.Unchanged, FindingDifference.Unchanged], changes.Where(change => change.Key.EndsWith(":E05010864", StringComparison.Ordinal) && change.Key.StartsWith("level:", StringComparison.Ordinal)).Select(change => change.Difference));
        Assert.DoesNotContain(changes, change => change.Key.StartsWith("month:", StringComparison.Ordinal));

        // Every rise and fall says how many of its months lie in the restrictions and that it is no sign of a lasting one; none is strong, and none says why.
        Finding[] moves = [.. before.Concat(now).Where(finding => finding.Key.StartsWith("change:", StringComparison.Ordinal))];
        Assert.True(moves.Length >= 15);
        Assert.All(moves, finding => Assert.Matches(Restricted(), finding.Statement));
        Assert.All(moves, finding => Assert.NotEqual(FindingStrength.Strong, finding.Strength));
        Assert.All(before.Concat(now), finding => Assert.DoesNotMatch(Cause(), finding.Statement));
        Assert.DoesNotContain(moves, finding => finding.TypeSlug == "anti-social-behaviour");
        Assert.All(now.Where(finding => finding.Key == "change:drugs:all"), finding => Assert.Contains("above the level of Oct 2018 to Sep 2019", finding.Statement, StringComparison.Ordinal));

        // Words that hold no number that moved are taken over and marked; the section is carried until somebody looked at it.
        Assert.Equal((Kept, Kept), now.Where(finding => finding.Key == "concentration:shoplifting:points").Select(finding => (finding.Statement, finding.EarlierWords)).Single());
        Assert.Equal(["recommendations"], begun.Carried);
        string[] told = [.. draft.Document.Blocks.OfType<ParagraphBlock>().Select(block => block.Text.Text)];
        Assert.Contains(told, text => text.StartsWith("Then: Recorded burglary in Sheffield fell", StringComparison.Ordinal));
        Assert.Contains(told, text => text.Contains("neither the rise nor its end is a trend", StringComparison.Ordinal));
        Assert.Contains(told, text => text.Contains("are not comparable: Breaches of Covid rules", StringComparison.Ordinal));
    }

    /// <summary>Run, gone through and agreed, one finding of the first year in the partnership's own words.</summary>
    private static async Task<(Assessment, IReadOnlyList<Finding>)> FinishedAsync(RunningApp app, Assessment begun, bool isFirst)
    {
        AssessmentRun run = await app.InsideAsync(services => services.GetRequiredService<AskForRun>().RunAsync(new(begun.AssessmentId)));
        await app.InsideAsync(services => services.GetRequiredService<RunAssessment>().RunAsync(new(run.AssessmentRunId)));
        foreach (Finding finding in await FindingsAsync(app, begun))
        {
            if (isFirst && finding.Key == "concentration:shoplifting:points")
            {
                await app.InsideAsync(services => services.GetRequiredService<RewordFinding>().RunAsync(new(finding.FindingId, Kept, Seen: finding.Version)));
            }

            await app.InsideAsync(services => services.GetRequiredService<AcceptFinding>().RunAsync(new(finding.FindingId)));
            await app.InsideAsync(services => services.GetRequiredService<AgreeFinding>().RunAsync(new(finding.FindingId)));
        }

        Assessment now = await app.InsideAsync(services => services.GetRequiredService<AppDb>().AssessmentAsync(begun.AssessmentId, TestContext.Current.CancellationToken));
        await app.InsideAsync(services => services.GetRequiredService<WriteSection>().RunAsync(new(now.AssessmentId, now.Version, new Dictionary<string, string>(StringComparer.Ordinal) { ["recommendations"] = "Work with the shops at the few places where goods are taken." })));
        await app.InsideAsync(services => services.GetRequiredService<AgreeAssessment>().RunAsync(new(begun.AssessmentId)));
        return (await app.InsideAsync(services => services.GetRequiredService<AppDb>().AssessmentAsync(begun.AssessmentId, TestContext.Current.CancellationToken)), await FindingsAsync(app, begun));
    }

    private static Task<IReadOnlyList<Finding>> FindingsAsync(RunningApp app, Assessment of) => app.InsideAsync(services => services.GetRequiredService<AppDb>().FindingsOfAsync(of.AssessmentId, TestContext.Current.CancellationToken));

    private static async Task<RunningApp> SheffieldAsync()
    {
        _ = Shared.PathOf("data/police/south-yorkshire/2018-01-south-yorkshire-street.csv.gz");
        RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await DenominatorTests.TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);
        for (DateOnly month = AssessedBarnsley.First; month <= new DateOnly(2021, 9, 1); month = month.AddMonths(1))
        {
            // July 2019 was never published.
            if (month != new DateOnly(2019, 7, 1))
            {
                await StoredStreetMonths.AddAsync(app, "south-yorkshire", month, [.. StoredStreetMonths.Rows($"data/police/south-yorkshire/{month:yyyy-MM}-south-yorkshire-street.csv.gz").Where(row => row.LsoaName.StartsWith("Sheffield", StringComparison.Ordinal))]);
            }
        }

        return app;
    }

    [GeneratedRegex(@"\d+ of (?:its \d+ months|the \d+ earlier months(?: and \d+ of the later)?) lie in the pandemic restrictions \(March 2020 to July 2021\).*no sign of a lasting", RegexOptions.None, 1000)]
    private static partial Regex Restricted();

    [GeneratedRegex(@"\b(?:because|due to|thanks to|as a result|caused)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cause();
}
