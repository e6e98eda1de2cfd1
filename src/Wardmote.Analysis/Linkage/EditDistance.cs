namespace Wardmote.Analysis.Linkage;

/// <summary>How many letters must be changed to turn one text into another.</summary>
public static class EditDistance
{
    /// <summary>Letters put in, left out or exchanged for others (Levenshtein 1966). Example: <c>Levenshtein("JON", "JOHN")</c> is 1.</summary>
    public static int Levenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Table(a, b, withSwaps: false);

    /// <summary>The same where two neighbours that changed places count once, but no part is changed twice: "CA" to "ABC" is 3.</summary>
    public static int OptimalAlignment(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Table(a, b, withSwaps: true);

    /// <summary>The same where swapped letters may have others between them (Damerau 1964; Lowrance and Wagner 1975): "CA" to "ABC" is 2.</summary>
    public static int Damerau(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int far = a.Length + b.Length;
        int[,] table = new int[a.Length + 2, b.Length + 2];
        Dictionary<char, int> lastRowOf = [];
        table[0, 0] = far;
        for (int i = 0; i <= a.Length; i++)
        {
            (table[i + 1, 0], table[i + 1, 1]) = (far, i);
        }

        for (int j = 0; j <= b.Length; j++)
        {
            (table[0, j + 1], table[1, j + 1]) = (far, j);
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int lastColumn = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int row = lastRowOf.GetValueOrDefault(b[j - 1]);
                int column = lastColumn;
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                lastColumn = change == 0 ? j : lastColumn;
                int swap = table[row, column] + (i - row - 1) + 1 + (j - column - 1);
                table[i + 1, j + 1] = Math.Min(Math.Min(table[i, j] + change, table[i + 1, j] + 1), Math.Min(table[i, j + 1] + 1, swap));
            }

            lastRowOf[a[i - 1]] = i;
        }

        return table[a.Length + 1, b.Length + 1];
    }

    private static int Table(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool withSwaps)
    {
        int[][] rows = [new int[b.Length + 1], [.. Enumerable.Range(0, b.Length + 1)], new int[b.Length + 1]];
        for (int i = 1; i <= a.Length; i++)
        {
            (int[] before, int[] last, int[] row) = (rows[0], rows[1], rows[2]);
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (withSwaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            rows = [last, row, before];
        }

        return rows[1][b.Length];
    }
}
