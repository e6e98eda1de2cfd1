using Wardmote.Platform.Common;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Problems;

namespace Wardmote.Tests.Strategy.Problems;

/// <summary>Problem profiles, and what a study of a response says.</summary>
public sealed class ProblemProfileTests
{
    private static readonly StudyPlan Plan = new("burglary", ["A"], ["B"], [], "2019-01", "2019-12", "2020-01", "2020-12");

    private static ProblemProfile Made() => new(Guid.Empty, Guid.Empty, " Shop theft ", FindingTheme.VolumeCrime, "shoplifting", null);

    [Fact, Requirement("S2.13")]
    public void A_profile_names_what_it_lacks_until_all_of_it_is_written()
    {
        ProblemProfile profile = Made();
        int before = profile.Missing.Count;

        foreach (ProblemPart part in ProblemPart.All)
        {
            profile.Write(part.Key, "Something is known.", [Guid.CreateVersion7()]);
        }

        Assert.Equal(12, before);
        Assert.Empty(profile.Missing);
    }

    [Fact]
    public void An_agreed_profile_is_reopened_before_it_is_changed()
    {
        ProblemProfile profile = Made();
        Assert.Throws<RuleBrokenException>(profile.Agree);
        profile.Write("problem", "Goods are taken.", []);
        profile.Agree();

        Assert.Throws<RuleBrokenException>(() => profile.Write("gaps", "None.", []));
        profile.Reopen();
        profile.Write("gaps", "None.", []);

        Assert.Equal("None.", profile.Part("gaps").Words);
        Assert.Throws<NotFoundException>(() => profile.Write("weather", "Rain.", []));
    }

    [Fact]
    public void Periods_that_overlap_and_areas_on_both_sides_are_refused()
    {
        Assert.Throws<RuleBrokenException>(() => (Plan with { AfterFrom = "2019-10" }).Months());
        Assert.Throws<RuleBrokenException>(() => (Plan with { Comparison = ["a"] }).Months());
        Assert.Throws<RuleBrokenException>(() => (Plan with { BeforeTo = "2019-03" }).Months());
        Assert.Throws<RuleBrokenException>(() => (Plan with { AfterTo = "soon" }).Months());
        Assert.Equal("Dec 2020", Plan.Months().AfterTo.Name);
    }

    [Fact]
    public void A_study_says_what_it_found_what_it_could_have_found_and_whether_crime_moved()
    {
        ResponseStudy study = Of(Months(40), Months(20), Months(80), Months(80), Months(40), Months(44));

        Assert.Equal(StudyVerdict.Fewer, study.Seen);
        Assert.Contains("more than chance explains", study.Says[0], StringComparison.Ordinal);
        Assert.Contains("in four cases of five", study.Says[1], StringComparison.Ordinal);
        Assert.Contains(study.Says, says => says.Contains("The quotient (", StringComparison.Ordinal));
        Assert.Equal(3, study.Figures.Count);
    }

    [Fact]
    public void A_study_of_a_handful_of_crimes_says_that_it_can_say_nothing()
    {
        ResponseStudy study = Of([.. Enumerable.Repeat(1.0, 12)], [.. Enumerable.Repeat(0.0, 12)], Months(80), Months(80), [], []);

        Assert.Equal(StudyVerdict.CannotSay, study.Seen);
        Assert.StartsWith("Nothing can be said of the response. 12 were recorded in the target area before", study.Says[0], StringComparison.Ordinal);
        Assert.Empty(study.Figures);
    }

    [Fact]
    public void No_evidence_of_an_effect_is_not_called_a_failure()
    {
        ResponseStudy study = Of(Months(40), Months(39), Months(80), Months(80), [], []);

        Assert.Equal(StudyVerdict.NoEvidence, study.Seen);
        Assert.StartsWith("There is no evidence of an effect", study.Says[0], StringComparison.Ordinal);
        Assert.Contains("finding nothing does not show that nothing happened", study.Says[1], StringComparison.Ordinal);
    }

    private static ResponseStudy Of(double[] targetBefore, double[] targetAfter, double[] otherBefore, double[] otherAfter, double[] bufferBefore, double[] bufferAfter) =>
        StudyWords.Of(Plan, new("Recorded burglary", "Ward 1", targetBefore, targetAfter, otherBefore, otherAfter, bufferBefore, bufferAfter), (text, what) => new Figure(text, what, "2019 and 2020"), []);

    private static double[] Months(int mean) => [.. Enumerable.Range(0, 12).Select(month => (double)(mean + ((month * 7) % 5) - 2))];
}
