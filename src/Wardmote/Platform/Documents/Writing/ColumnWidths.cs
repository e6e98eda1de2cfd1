namespace Wardmote.Platform.Documents.Writing;

/// <summary>How wide the columns of a table need to be, in characters.</summary>
/// <param name="Least">Each column's longest word: narrower, and words would break.</param>
/// <param name="Best">Each column's longest line, within reason.</param>
internal sealed record ColumnWidths(IReadOnlyList<int> Least, IReadOnlyList<int> Best)
{
    private const int LongestWord = 24;
    private const int LongestLine = 60;
    private static readonly char[] Breaks = [' ', '\n', '\t'];

    public int LeastTotal => Least.Sum();

    public static ColumnWidths Of(TableBlock table)
    {
        int[] least = new int[table.Columns.Count];
        int[] best = new int[table.Columns.Count];
        for (int column = 0; column < table.Columns.Count; column++)
        {
            string heading = table.Columns[column].Heading;
            IEnumerable<string> texts = table.Rows.Select(row => row[column]).Prepend(heading);
            least[column] = Math.Clamp(texts.Max(text => Longest(text, Breaks)) + 2, 5, LongestWord);
            best[column] = Math.Clamp(Math.Max(texts.Max(text => Longest(text, ['\n'])) + 2, least[column]), 5, LongestLine);
        }

        return new(least, best);
    }

    /// <summary>The share of a page's width that each column gets: what it needs at least, and of the rest according to how much it says.</summary>
    public IReadOnlyList<int> Shares(int pageWidth, int pageCharacters)
    {
        double[] wanted = Best.Sum() <= pageCharacters
            ? [.. Best]
            : [.. Least.Select((least, at) => least + (Math.Max(0, pageCharacters - LeastTotal) * Weight(at) / Enumerable.Range(0, Best.Count).Sum(Weight)))];
        double total = wanted.Sum();
        return [.. wanted.Select(width => (int)(width / total * pageWidth))];
    }

    private double Weight(int column) => Best[column] - Least[column] + 0.01;

    private static int Longest(string text, char[] breaks) => text.Split(breaks).Max(part => part.Length);
}
