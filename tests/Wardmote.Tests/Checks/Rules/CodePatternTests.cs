using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class CodePatternTests
{
    [Fact]
    [Requirement("S4.17")]
    public void A_code_with_fewer_digits_than_its_padded_family_is_found()
    {
        Assert.Equal(["NcS_24"], Seen("NcS_011", "NcS_012", "NcS_025", "NcS_100", "NcS_24"));
    }

    [Fact]
    [Requirement("S4.17")]
    public void A_code_in_other_capitals_with_another_sign_is_found()
    {
        Assert.Equal(["NcS_2528_03"], SeenOnActions("NCS2528_01", "NCS2528_02", "NCS2427_08a", "NCS2427_09", "NcS_2528_03"));
    }

    [Theory]
    [InlineData("NCS_NEW")]
    [InlineData("NCS_TBC")]
    public void A_placeholder_is_found(string code)
    {
        Assert.Equal([code], Seen(code));
    }

    [Fact]
    public void Codes_of_one_pattern_unpadded_numbers_and_small_families_are_no_fault()
    {
        Assert.Empty(Seen("KPI 1", "KPI 2", "KPI 9", "KPI 10", "NCS_001", "NCS_002", "NCS_002d", "NCS_014"));
        Assert.Empty(SeenOnActions("NCRP", "NCRPASB_27", "NCRPASB_28", "NCRPDA&V_15", "NCRPMS_01"));
    }

    private static IEnumerable<string> Seen(params string[] codes)
        => FaultsOf<CodePattern>(Plan(indicators: [.. codes.Select(code => Indicator(code))])).Select(fault => fault.Seen);

    private static IEnumerable<string> SeenOnActions(params string[] codes)
        => FaultsOf<CodePattern>(Plan([.. codes.Select(code => Action(code) with { Code = code })])).Select(fault => fault.Seen);
}
