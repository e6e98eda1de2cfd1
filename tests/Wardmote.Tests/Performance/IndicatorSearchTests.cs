using Wardmote.Access;

namespace Wardmote.Tests.Performance;

public sealed class IndicatorSearchTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_indicator_is_found_by_its_words_whatever_their_case_and_shown_with_its_code(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.AddIndicatorAsync(StoredIndicators.Reports);
        await app.AddIndicatorAsync(StoredIndicators.Closed);
        Browser reader = await app.SignInAsAsync(Role.Reader);

        string page = await (await reader.GetAsync("/search?q=ANTI-social")).Content.ReadAsStringAsync();

        Assert.Contains("NM_01", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NM_02", page, StringComparison.Ordinal);
    }
}
