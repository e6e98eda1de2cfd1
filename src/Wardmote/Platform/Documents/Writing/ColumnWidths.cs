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
            string[] texts = [$"{heading} ", .. table.Rows.Select(row => row[column].Text)];
            least[column] = Math.Clamp(texts.Max(text => Longest(text, Breaks)) + Margins, Narrowest, LongestWord);
            best[column] = Math.Clamp(texts.Max(text => Longest(text, ['\n'])) + Margins, least[column], LongestLine);
            characters[column] = texts.Sum(text => text.Length);
        }

        return new(least, best, characters);
    }

    /// <summary>The share of a page's width that each column gets: what it needs at least, and of the rest according to how much it says.</summary>
    public IReadOnlyList<int> Shares(int pageWidth, int pageCharacters)
    {
        double[] wanted = Best.Sum() <= pageCharacters ? [.. Best] : Widened(pageCharacters);
        double total = wanted.Sum();
        return [.. wanted.Select(width => (int)(width / total * pageWidth))];
    }

    /// <summary>Hands out what the longest words leave over; a column takes no more than its longest line needs, and leaves the rest to the others.</summary>
    private double[] Widened(int pageCharacters)
    {
        double[] widths = [.. Least];
        int[] hungry = [.. Enumerable.Range(0, widths.Length).Where(column => Best[column] > Least[column])];
        double spare = pageCharacters - widths.Sum();
        while (hungry.Length > 0 && spare >= 1)
        {
            double weights = hungry.Sum(Weight);
            double given = 0;
            foreach (int column in hungry)
            {
                double more = Math.Min(spare * Weight(column) / weights, Best[column] - widths[column]);
                widths[column] += more;
                given += more;
            }

            spare -= given;
            hungry = [.. hungry.Where(column => Best[column] - widths[column] >= 0.5)];
        }

        return widths;
    }

    // The root, because a column that says four times as much is well served by twice the width.
    private double Weight(int column) => Math.Sqrt(Text[column]);

    private static int Longest(string text, char[] breaks) => text.Split(breaks).Max(part => part.Length);
}
