namespace Wardmote.Platform.Documents.Writing;

/// <summary>The shade of each tone and the colour of the words on it, with a contrast of at least 7 to 1.</summary>
internal static class ToneColours
{
    public static string Fill(Tone tone) => tone switch
    {
        Tone.Good => "CCE2D8",
        Tone.Warning => "FFF1A8",
        Tone.Bad => "F6D7D2",
        _ => "E7EAEC",
    };

    public static string Ink(Tone tone) => tone switch
    {
        Tone.Good => "00471F",
        Tone.Warning => "4A3B00",
        Tone.Bad => "7A1508",
        _ => "2B3136",
    };
}
