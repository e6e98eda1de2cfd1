using Wardmote.Platform.Common;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Tests.Platform.Web.Maps;

public sealed class BasemapSettingsTests
{
    [Fact]
    public void Without_a_setting_there_is_no_basemap_and_no_other_origin()
    {
        BasemapSettings settings = Of(null);

        Assert.Null(settings.Tiles);
        Assert.Empty(settings.Origin);
    }

    [Theory]
    [InlineData("https://tiles.example/{z}/{x}/{y}.png", "https://tiles.example")]
    [InlineData(" http://127.0.0.1:8080/{z}/{y}/{x}?key=abc ", "http://127.0.0.1:8080")]
    [InlineData("https://tiles.example:443/wmts?zoom={z}&x={x}&y={y}", "https://tiles.example")]
    public void Pictures_may_come_from_just_the_server_of_the_basemap(string template, string origin)
    {
        BasemapSettings settings = Of(template);

        Assert.Equal(origin, settings.Origin);
        Assert.Equal(template.Trim(), settings.Tiles!.Template);
    }

    [Theory]
    [InlineData(null, "tiles.example")]
    [InlineData("© Example maps", "© Example maps")]
    public void The_credit_is_the_name_of_the_server_where_none_is_given(string? credit, string shown) =>
        Assert.Equal(shown, Of("https://tiles.example/{z}/{x}/{y}.png", credit).Tiles!.Credit);

    [Theory]
    [InlineData("tiles.example/{z}/{x}/{y}.png", "not the address of a web site")]
    [InlineData("ftp://tiles.example/{z}/{x}/{y}.png", "not the address of a web site")]
    [InlineData("javascript:{z}{x}{y}", "not the address of a web site")]
    [InlineData("https://{z}.tiles.example/{x}/{y}.png", "not the address of a web site")]
    [InlineData("https://tiles.example; script-src *;/{z}/{x}/{y}.png", "not the address of a web site")]
    [InlineData("https://somebody:secret@tiles.example/{z}/{x}/{y}.png", "name or password")]
    [InlineData("https://tiles.example/{z}/map.png", "lacks {x} and {y}")]
    [InlineData("https://tiles.example/{s}/{z}/{x}/{y}{r}.png", "{s} and {r}")]
    public void What_cannot_work_is_refused_in_words(string template, string reason)
    {
        SettingException refusal = Assert.Throws<SettingException>(() => Of(template));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credit_without_a_basemap_is_refused() => Assert.Throws<SettingException>(() => Of(null, "© Example maps"));

    private static BasemapSettings Of(string? template, string? credit = null) => BasemapSettings.Of(name => name switch
    {
        "basemap" => template,
        "basemap-credit" => credit,
        _ => null,
    });
}
