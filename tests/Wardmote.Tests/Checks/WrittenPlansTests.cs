using System.Text;
using Wardmote.Checks;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Checks;

public class WrittenPlansTests
{
    [Theory]
    [MemberData(nameof(WrittenPlans.All), MemberType = typeof(WrittenPlans))]
    public void A_consistent_plan_in_a_file_yields_no_fault(string fileName, string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));

        IReadOnlyList<Fault> faults = PlanChecker.Check(PlanReader.Read(SourceReader.Read(fileName, file)), new DateOnly(2026, 5, 4));

        Assert.True(faults.Count == 0, string.Join('\n', faults.Select(fault => $"{fault.Rule}: {fault.Message} ({fault.Where.Place})")));
    }
}
