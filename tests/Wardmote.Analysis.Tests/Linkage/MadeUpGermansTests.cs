using System.Globalization;
using Wardmote.Analysis.Linkage;

namespace Wardmote.Analysis.Tests.Linkage;

/// <summary>RLdata500 of R's package RecordLinkage: 500 made-up German records of which 50 are second records of the same person.</summary>
public sealed class MadeUpGermansTests
{
    private const string Folder = "reference-values/recordlinkage_rldata500";

    /// <summary>First and last name with their second parts, and year, month and day of birth.</summary>
    private const int Fields = 7;

    [Fact]
    public void Blocking_and_exact_comparison_give_the_patterns_of_RecordLinkage()
    {
        string[][] rows = Rows();
        Dictionary<string, (int Pairs, int Matches)> expected = File.ReadAllLines(Shared.PathOf($"{Folder}/exact_patterns_em.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => string.Join(',', cells[..Fields]), cells => (int.Parse(cells[Fields], CultureInfo.InvariantCulture), int.Parse(cells[Fields + 1], CultureInfo.InvariantCulture)));

        Dictionary<string, (int Pairs, int Matches)> found = Pairs(rows)
            .Select(pair => (Levels: Exact(pair.A, pair.B), Same: IsSame(pair.A, pair.B)))
            .Where(pair => ((int[])[0, 2, 4, 5, 6]).Any(field => pair.Levels[field] == 0))
            .GroupBy(pair => string.Join(',', pair.Levels.Select(level => level == LinkagePattern.Missing ? -1 : 1 - level)))
            .ToDictionary(group => group.Key, group => (group.Count(), group.Count(pair => pair.Same)));

        Assert.Equal((18_643, 50), (found.Values.Sum(pattern => pattern.Pairs), found.Values.Sum(pattern => pattern.Matches)));
        Assert.Equal(expected.OrderBy(pattern => pattern.Key, StringComparer.Ordinal), found.OrderBy(pattern => pattern.Key, StringComparer.Ordinal));
    }

    // RecordLinkage with names from a likeness of 0.85 on and a weight above 0 finds 49 of the 50 with no false one; comparing exactly it finds 23.
    [Fact]
    public void Trained_on_names_and_birthdays_49_of_50_second_records_are_found_above_nine_tenths_without_a_false_one()
    {
        (string[] A, string[] B)[] pairs = [.. Pairs(Rows())];
        int[][] levels = [.. pairs.Select(pair => Near(pair.A, pair.B))];
        LinkagePattern[] Where(Func<int[], bool> asked) => [.. levels.Where(asked).CountBy(level => string.Join(',', level)).Select(group => new LinkagePattern([.. group.Key.Split(',').Select(int.Parse)], group.Value))];
        bool SameName(int[] level) => level[0] == 0 && level[1] == 0;
        bool SameDay(int[] level) => level[2] == 0 && level[3] == 0 && level[4] == 0;

        LinkageModel model = LinkageTraining.Start(Where(_ => true), [3, 3, 2, 2, 2], LinkageTraining.PriorFrom(Where(level => SameName(level) || SameDay(level)).Sum(pattern => pattern.Pairs), 0.8, pairs.Length))
            .Session(Where(SameName), [0, 1]).Session(Where(SameDay), [2, 3, 4]).Model;
        (int Right, int Wrong) Linked(double from)
        {
            bool[] isSame = [.. pairs.Zip(levels).Where(pair => model.Chance(pair.Second) > from).Select(pair => IsSame(pair.First.A, pair.First.B))];
            return (isSame.Count(same => same), isSame.Count(same => !same));
        }

        Assert.Equal((50, 7), Linked(0.5));
        Assert.Equal((49, 0), Linked(0.9));
    }

    private static string[][] Rows() => [.. File.ReadAllLines(Shared.PathOf($"{Folder}/input.csv")).Skip(1).Select(line => line.Split(','))];

    private static IEnumerable<(string[] A, string[] B)> Pairs(string[][] rows) =>
        from i in Enumerable.Range(0, rows.Length) from j in Enumerable.Range(i + 1, rows.Length - i - 1) select (rows[i], rows[j]);

    private static bool IsSame(string[] a, string[] b) => a[Fields + 1] == b[Fields + 1];

    private static int[] Exact(string[] a, string[] b) => [.. Enumerable.Range(0, Fields).Select(field => a[field].Length == 0 || b[field].Length == 0 ? LinkagePattern.Missing : a[field] == b[field] ? 0 : 1)];

    private static int[] Near(string[] a, string[] b)
    {
        int[] exact = Exact(a, b);
        int Name(int field) => exact[field] == 0 ? 0 : Similarity.JaroWinkler(a[field], b[field]) >= 0.85 ? 1 : 2;
        return [Name(0), Name(2), exact[4], exact[5], exact[6]];
    }
}
