using Wardmote.Platform.Common;
using Wardmote.Strategy;

namespace Wardmote.Tests.Strategy;

public sealed class SafeLinkTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("/plans")]
    [InlineData("/plans?x=1#a")]
    [InlineData("https://www.legislation.gov.uk/ukpga/1998/37/section/6")]
    [InlineData("http://example.org/a b")]
    public void A_page_of_ours_or_of_the_web_may_be_linked_to(string? link) => Assert.True(SafeLink.Is(link));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("plans")]
    [InlineData("https://")]
    [InlineData("/plans\n//x")]
    public void Anything_else_is_refused_with_what_to_do(string link)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => SafeLink.Must(link, "Link"));

        Assert.Contains("https://", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Link", refusal.Field);
    }

    [Fact]
    public void A_source_is_a_page_on_the_web_only() => Assert.Throws<RuleBrokenException>(() => SafeLink.MustBeWeb("/plans", "SourceLink"));
}
