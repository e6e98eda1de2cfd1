using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Plans.Reading;

public sealed class NothingIsDroppedTests
{
    public static TheoryData<string, string> Documents
    {
        get
        {
            TheoryData<string, string> documents = [];
            foreach (string name in new[] { RealPlans.TowerHamlets, RealPlans.Haringey, RealPlans.Havering, RealPlans.Broxtowe, RealPlans.Hart })
            {
                documents.Add(name, "docx");
                documents.Add(name, "txt");
            }

            documents.Add(RealPlans.Broxtowe, "xlsx");
            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_word_is_in_the_plan_or_listed_as_unplaced(string name, string format)
    {
        (SourceDocument source, PlanContent plan) = ReadPlans.Both(name, format);

        Assert.Empty(WordCount.Missing(source, plan));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Hardly_a_word_of_the_real_plans_is_left_unplaced(string name, string format)
    {
        PlanContent plan = ReadPlans.Plan(name, format);

        Assert.True(plan.Unplaced.Count <= 2, string.Join('\n', plan.Unplaced.Select(unplaced => $"{unplaced.Origin.Place}: {unplaced.Text}")));
    }
}
