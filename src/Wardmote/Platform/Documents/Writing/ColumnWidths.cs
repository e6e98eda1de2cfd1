namespace Wardmote.Platform.Documents.Writing;

/// <summary>How wide the columns of a table need to be, in characters.</summary>
/// <param name="Least">Each column's longest word: narrower, and words would break.</param>
/// <param name="Best">Each column's longest line, within reason.</param>
/// <param name="Text">How many characters each column holds in all.</param>
internal sealed record ColumnWidths(IReadOnlyList<int> Least, IReadOnlyList<int> Best, IReadOnlyList<int> Text)
{
    private const int Margins = 3;
    private const int Narrowest = 6;
    private const int LongestWord = 24;
    private const int LongestLine = 60;
    private static readonly char[] Breaks = [' ', '\n', '\t'];

    public int LeastTotal => Least.Sum();

    public static ColumnWidths Of(TableBlock table)
    {
        int[] least = new int[table.Columns.Count];
        int[] best = new int[table.Columns.Count];
        int[] characters = new int[table.Columns.Count];
        for (int column = 0; column < table.Columns.Count; column++)
        {
            string heading = table.Columns[column].Heading;
            // Headings are bold, and so a little wider.
            string[] texts = [$"{heading} ", .. table.Rows.Select(row => row[column])];
            least[column] = Math.Clamp(texts.Max(text => Longest(text, Breaks)) + Margins, Narrowest, LongestWord);
            best[column] = Math.Clamp(texts.Max(text => Longest(text, ['\n'])) + Margins, least[column], LongestLine);
            characters[column] = texts.Sum(text => text.Length);
        }

        return new(least, best, characters);
    }

    /// <summary>The share of a page's width that each column gets: what it needs at least, and of the rest according to how much it says.</summary>
    public IReadOnlyList<int> Shares(int pageWidth, int pageCharacters)
    {
        double spare = Math.Max(0, pageCharacters - LeastTotal);
        double weights = Enumerable.Range(0, Best.Count).Sum(Weight);
        double[] wanted = Best.Sum() <= pageCharacters || weights == 0
            ? [.. Best]
            : [.. Least.Select((least, at) => least + (spare * Weight(at) / weights))];
        double total = wanted.Sum();
        return [.. wanted.Select(width => (int)(width / total * pageWidth))];
    }

    // The root, because a column that says four times as much is well served by twice the width.
    private double Weight(int column) => Best[column] > Least[column] ? Math.Sqrt(Text[column]) : 0;

    private static int Longest(string text, char[] breaks) => text.Split(breaks).Max(part => part.Length);
}
