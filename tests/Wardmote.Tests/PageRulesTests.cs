namespace Wardmote.Tests;

public sealed class PageRulesTests
{
    private const string Good = """
        <!DOCTYPE html><html lang="en"><head><title>Plans - Wardmote</title></head>
        <body><main><h1>Plans</h1><!-- --></main><script nonce="n"></script></body></html>
        """;

    [Fact]
    public void A_page_that_keeps_the_rules_has_no_faults() => Assert.Empty(PageRules.Faults(Good, "n"));

    [Theory]
    [InlineData("<div></section></div>", "valid HTML")]
    [InlineData("<h1>Two</h1>", "h1")]
    [InlineData("<p id=\"a\">A</p><p id=\"a\">B</p>", "“a” is used 2 times")]
    [InlineData("<a href=\"#nowhere\">Go</a>", "“nowhere”")]
    [InlineData("<input name=\"Title\">", "“Title” has no label")]
    [InlineData("<script>alert(1)</script>", "nonce")]
    [InlineData("<p style=\"color: red\">A</p>", "style")]
    [InlineData("<a href=\"/\"></a>", "says nothing")]
    public void A_page_that_breaks_a_rule_is_told_so(string html, string fault)
    {
        string page = Good.Replace("<!-- -->", html, StringComparison.Ordinal);

        IEnumerable<string> faults = PageRules.Faults(page, "n");

        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_must_begin_with_the_heading()
    {
        string page = Good.Replace("<title>Plans", "<title>Home", StringComparison.Ordinal);

        Assert.Contains(PageRules.Faults(page, "n"), fault => fault.Contains("does not begin", StringComparison.Ordinal));
    }
}
