using System.Globalization;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Forms;

/// <summary>What somebody typed or chose as the answer to one question, and how it is understood.</summary>
/// <param name="Text">What was typed, without spaces at its ends; line ends are line feeds.</param>
/// <param name="Field">The name of the field on the form, to which a refusal belongs.</param>
/// <param name="People">The partnership's members: another name is somebody who does not sign in here.</param>
public sealed record TypedAnswer(string Text, string Field, IReadOnlyList<PersonName> People)
{
    public const string Ticked = "yes";

    public string? OrNone => Text.Length == 0 ? null : Text;

    public bool IsTicked => Text == Ticked;

    /// <summary>One entry for each line that is not empty.</summary>
    public IReadOnlyList<string> Lines => [.. Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public DateOnly? Day => TypedText.Day(Text, Field);

    public PersonName? Person => TypedText.Person(Text, People);

    public Guid? Key => Guid.TryParse(Text, out Guid key) ? key : null;

    public IReadOnlyList<Guid> Keys => [.. Lines.Select(line => Guid.TryParse(line, out Guid key) ? key : (Guid?)null).OfType<Guid>()];

    /// <summary>A whole number within limits; none where nothing was typed.</summary>
    public int? Count(int least, int most) => Text.Length == 0 ? null
        : int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number
        : throw new RuleBrokenException($"“{Text}” is not a whole number from {least} to {most}", Field);

    /// <summary>A word of an enumeration; its first where nothing was chosen.</summary>
    public TWord Word<TWord>()
        where TWord : struct, Enum => OneOf<TWord>() ?? default;

    /// <summary>A word of an enumeration; none where nothing was chosen.</summary>
    public TWord? OneOf<TWord>()
        where TWord : struct, Enum => Text.Length == 0 ? null
        : Enum.TryParse(Text, ignoreCase: false, out TWord word) && Enum.IsDefined(word) ? word
        : throw new RuleBrokenException($"“{Text}” is none of the answers that can be chosen here", Field);

    /// <summary>The same text whichever browser sent it.</summary>
    public static string Tidy(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim(' ', '\n', '\t', '\r');
}
