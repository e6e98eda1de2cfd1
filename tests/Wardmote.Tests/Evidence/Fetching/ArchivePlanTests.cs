using Wardmote.Evidence.Fetching;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Evidence.Fetching;

/// <summary>Which archives a period needs.</summary>
public sealed class ArchivePlanTests
{
    private static readonly IReadOnlyList<Period> All = Coverage.MonthsBetween(Month("2013-12"), Month("2026-09"));

    [Theory]
    [InlineData("2021-01", "2025-12", "2023-12,2026-09")]
    [InlineData("2021-10", "2026-09", "2024-09,2026-09")]
    [InlineData("2023-10", "2026-09", "2026-09")]
    [InlineData("2018-01", "2018-01", "2020-12")]
    [InlineData("2010-12", "2017-04", "2017-04")]
    [InlineData("2010-12", "2017-05", "2017-04,2020-04")]
    [InlineData("2012-01", "2025-12", "2017-04,2020-03,2023-03,2026-03")]
    public void The_fewest_and_of_those_the_newest_archives_cover_a_period(string from, string to, string expected)
    {
        var plan = ArchivePlan.For(Month(from), Month(to), All);

        Assert.Equal(expected.Split(',').Length, plan.Archives.Count);
        Assert.Equal(Coverage.MonthsBetween(Month(from), Month(to)), plan.Archives.SelectMany(archive => archive.Months));
        Assert.All(plan.Archives, archive => Assert.All(archive.Months, month => Assert.True(month <= archive.Archive && month >= ArchivePlan.FirstIn(archive.Archive))));
        if (plan.Archives.Count < 4)
        {
            Assert.Equal(expected, string.Join(',', plan.Archives.Select(archive => archive.Archive.Code)));
        }
    }

    [Fact]
    public void Only_archives_that_there_are_come_into_a_plan_and_what_none_holds_is_said()
    {
        var plan = ArchivePlan.For(Month("2021-10"), Month("2026-10"), [Month("2023-09"), Month("2026-09"), Month("2020-01")]);

        Assert.Equal(["2023-09", "2026-09"], plan.Archives.Select(archive => archive.Archive.Code));
        Assert.Equal(["2026-10"], plan.Uncovered.Select(month => month.Code));
        Assert.Equal(("2021-10", "2023-09"), (plan.Archives[0].Months[0].Code, plan.Archives[0].Months[^1].Code));
    }

    [Theory]
    [InlineData("2025-12", "2021-01", "lies before the first")]
    [InlineData("2010-11", "2021-01", "was never published")]
    public void Months_that_cannot_be_are_refused(string from, string to, string expected)
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => ArchivePlan.For(Month(from), Month(to), All));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_publisher_s_page_lists_archives_with_their_checksums()
    {
        var index = ArchiveIndex.Read("""
            <tr><td><a href="/data/archive/latest.zip">Latest</a></td></tr>
            <tr><td><a href="/data/archive/2026-07.zip">July 2026</a></td><td>1.7 GB</td><td>MD5: 0123456789ABCDEF0123456789abcdef</td></tr>
            <tr><td><a href='2026-06.zip'>June 2026</a></td><td>1.7 GB</td></tr>
            """);

        Assert.Equal(["2026-07", "2026-06"], index.Archives.OrderDescending().Select(archive => archive.Code));
        Assert.Equal("0123456789abcdef0123456789abcdef", index.Checksums[Month("2026-07")]);
        Assert.Null(index.Checksums[Month("2026-06")]);
    }

    private static Period Month(string written) => PeriodReader.Read(written)!.Value;
}
