namespace Wardmote.Plans.Reading.Tables;

/// <summary>A column of a plan's table: what its heading says and means.</summary>
/// <param name="Meanings">What it holds, most likely first; two where the heading names two things; none where it is not understood.</param>
/// <param name="Period">The period that the heading names: "2021/22", "Q1 2025/26", "Future Years".</param>
/// <param name="NamesCode">Whether the heading says that a code stands in the cells too.</param>
internal sealed record Column(int Index, string Heading, IReadOnlyList<Meaning> Meanings, string Period = "", bool NamesCode = false)
{
    public Meaning? Main => Meanings.Count > 0 ? Meanings[0] : null;

    /// <summary>The heading, or the column's letter where it has none.</summary>
    public string Name => Heading.Length > 0 ? Heading : Letter(Index);

    public bool Is(Meaning meaning) => Meanings.Contains(meaning);

    public bool Means(Meaning first, Meaning second) => Meanings.Count == 2 && Is(first) && Is(second);

    public static string Letter(int index) => index < 26 ? $"column {(char)('A' + index)}" : $"column {(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
