using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>
/// The colours of maps. They stand in the picture itself and not in the style sheet, because the same picture is a file that
/// stands alone. Neighbouring classes differ in lightness by at least a tenth.
/// </summary>
internal static class MapPalette
{
    public const string Ink = "#15191c";
    public const string Words = "#394247";
    public const string Edge = "#4a5358";

    public static string Fill(MapTone tone) => tone switch
    {
        MapTone.Plain => "#e4e6e6",
        MapTone.Lowest => "#e2eeec",
        MapTone.Low => "#aed0cf",
        MapTone.Middle => "#72a9ab",
        MapTone.High => "#397d83",
        MapTone.Highest => "#123f47",
        MapTone.FarBelow => "#1b5a72",
        MapTone.Below => "#5b97b3",
        MapTone.SlightlyBelow => "#b9d7e3",
        MapTone.Level => "#f4f3ee",
        MapTone.SlightlyAbove => "#f2cfa6",
        MapTone.Above => "#d08a45",
        MapTone.FarAbove => "#8a4a0c",
        _ => "#ffffff",
    };

    /// <summary>Whether words and hatching on it are light.</summary>
    public static bool IsDark(MapTone tone) => tone is MapTone.High or MapTone.Highest or MapTone.FarBelow or MapTone.FarAbove;

    /// <summary>The tone as the class of an element.</summary>
    public static string Class(MapTone tone) => Common.Words.Sentence(tone.ToString()).Replace(' ', '-').ToLowerInvariant();
}
