using System.Text.RegularExpressions;

namespace Wardmote.Tests.Platform;

/// <summary>A form that is sent without the antiforgery token is refused, and only a form without an address of its own gets one by itself.</summary>
public sealed partial class FormTokenTests
{
    [Fact]
    public void A_form_with_an_address_of_its_own_carries_the_token()
    {
        IEnumerable<string> forms = SourceFiles.Pages("src/Wardmote").SelectMany(page => SentForm().Matches(page.Text).Select(form => $"{page.Path}: {form.Value}"));

        string[] without = [.. forms.Where(form => HasAddress().IsMatch(form) && !form.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal) && !form.Contains("@Html.AntiForgeryToken()", StringComparison.Ordinal))];

        Assert.True(without.Length == 0, string.Join("\n", without));
    }

    [GeneratedRegex("<form\\b[^>]*method=\"post\".*?</form>", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentForm();

    [GeneratedRegex("<form\\b[^>]*\\saction=", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasAddress();
}
