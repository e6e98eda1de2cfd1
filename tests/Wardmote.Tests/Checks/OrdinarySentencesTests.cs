using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Checks;

public class OrdinarySentencesTests
{
    [Theory]
    [InlineData("The partnership runs two women's refuges and three children's centres, and supported 2 victim support officers in training.")]
    [InlineData("Groups of 3 people or more were moved on if they had been warned.")]
    [InlineData("At level 2 cases were chaired by the Probation Service.")]
    [InlineData("The youth club is for those aged 8-14 and the job club for those aged 13-19.")]
    [InlineData("Green: 95%. Amber: 90%. Red: 85%.")]
    [InlineData("Amber means within 10% of target, red more than 10% below it, green at target.")]
    [InlineData("Officers know which risks they need to be made aware of")]
    [InlineData("Residents know who we are and what they have")]
    [InlineData("Grants are open to small schemes (e.g. Safer Streets) and to people with type 2 diabetes (type 2).")]
    [InlineData("The team has increased its patrols and improved its rota.")]
    [InlineData("The duty under the Terrorism (Protection of Premises) Act 2025 begins in 2027; we await the guidance of the regulator on Martyn’s Law.")]
    [InlineData("The rules of debate are in Appendix B of the Constitution. Appendix A lists the members.")]
    [InlineData("The knife crime programme has £45,000 from the Violence Reduction Unit. The school talks have £43,000 from the Violence Reduction Unit.")]
    [InlineData("The bid for funding must be submitted by June 2025.")]
    [InlineData("We will establish a new forum if the board agrees.")]
    [InlineData("The course is aimed at parents and needs two people per session.")]
    [InlineData("The Youth Justice Board replaced its logo.")]
    public void A_sentence_that_says_nothing_wrong_is_left_alone(string sentence)
    {
        PlanContent plan = Sample.Text(sentence, "The next review is in the spring.");

        IReadOnlyList<Fault> faults = PlanChecker.Check(plan, Sample.Today);

        Assert.Empty(faults.Select(fault => $"{fault.Rule}: {fault.Message}"));
    }

    [Fact]
    public void Actions_that_say_nothing_wrong_are_left_alone()
    {
        PlanContent plan = Sample.Plan([
            Of("1", "Deliver the knife crime programme", "Police", "Youth Justice Service") with { Budget = "£45,000 from the Police and Crime Commissioner" },
            Of("2", "Refresh the youth justice plan") with { Budget = "£43,000 from the Police and Crime Commissioner" },
            Of("3", "Deliver training on the Prevent duty", "Police"),
            Of("4", "Renew the taxi marshals") with { Notes = "Bid for funding to be submitted by June 2025", Leads = ["Youth Justice Service and partners"] },
            Of("5", "Answer neighbour disputes") with { Due = new("Ongoing", DatePrecision.Ongoing), Status = "Business as usual" }]) with { Period = Sample.FinancialYears(2025, 3) };

        IReadOnlyList<Fault> faults = PlanChecker.Check(plan, Sample.Today);

        Assert.Empty(faults.Select(fault => $"{fault.Rule}: {fault.Message}"));
    }

    private static ActionContent Of(string reference, string title, params string[] partners)
        => Sample.Action(reference, title, Sample.Month(2025, 4), Sample.Month(2028, 3), "In progress") with { Partners = partners, Outcome = "Everybody knows what to do" };
}
