using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Rows;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>What became of crimes, joined by Crime ID across months.</summary>
public sealed class CrimeOutcomesTests
{
    [Fact]
    public void The_last_word_of_later_files_counts_and_a_row_without_an_ID_keeps_its_own()
    {
        OutcomeTally tally = new();
        tally.AddCrime(MadeCourses.Months(1)[0], CrimeType.Burglary, Id(1), "Under investigation");
        tally.AddCrime(MadeCourses.Months(1)[0], CrimeType.Burglary, Id(0), "Under investigation");
        tally.AddOutcome(Id(1), "Suspect charged");
        tally.AddOutcome(Id(1), "Offender given a caution");
        tally.AddOutcome(Id(9), "Suspect charged");
        tally.AddOutcome(Id(0), "Suspect charged");

        CrimeOutcomes outcomes = tally.Finish();

        Assert.Equal((2, 1, 0, 1), (outcomes.Total, outcomes.Of(OutcomeGroup.OutOfCourt), outcomes.Of(OutcomeGroup.Charged), outcomes.Of(OutcomeGroup.NotConcluded)));
    }

    [Theory]
    [InlineData("Investigation complete; no suspect identified", OutcomeGroup.NoSuspect)]
    [InlineData("Unable to prosecute suspect", OutcomeGroup.CouldNotProsecute)]
    [InlineData("Suspect charged as part of another case", OutcomeGroup.Charged)]
    [InlineData("Offender given a drugs possession warning", OutcomeGroup.OutOfCourt)]
    [InlineData("Offender given penalty notice", OutcomeGroup.OutOfCourt)]
    [InlineData("Court result unavailable", OutcomeGroup.Charged)]
    [InlineData("Offender sent to prison", OutcomeGroup.Charged)]
    [InlineData("Formal action is not in the public interest", OutcomeGroup.NotInPublicInterest)]
    [InlineData("Action to be taken by another organisation", OutcomeGroup.OtherOrganisation)]
    [InlineData("Status update unavailable", OutcomeGroup.NotConcluded)]
    [InlineData("", OutcomeGroup.NonePublished)]
    public void Every_outcome_of_the_police_has_its_group(string words, OutcomeGroup group) => Assert.Equal(group, OutcomeGroups.Of(words));

    private static byte[] Id(byte number)
    {
        byte[] id = new byte[IdColumn.Width];
        id[3] = number;
        return id;
    }
}
