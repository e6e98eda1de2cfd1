namespace Wardmote.Platform.Documents.Reading;

/// <summary>A bullet that stands as a character in the text, as it comes when a list is pasted: "• Hate crime".</summary>
internal static class TypedBullet
{
    public static bool Starts(string line) => line is ['•' or '▪' or '◦' or '‣' or '●' or '○' or '■' or '\uF0B7', ' ' or '\t' or '\u00A0', ..];

    public static string Without(string line) => line[1..].Trim();
}
