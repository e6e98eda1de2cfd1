using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wardmote.Tests.Platform;

/// <summary>Which row of docs/requirements.md is proved by which test.</summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void Every_row_that_a_test_names_is_a_requirement()
    {
        HashSet<string> rows = [.. Rows().Select(row => row.Id)];

        IEnumerable<string> unknown = Proofs().Where(proof => !rows.Contains(proof.Row)).Select(proof => $"{proof.Test} proves {proof.Row}, which is not in docs/requirements.md");

        Assert.Empty(unknown);
    }

    [Fact]
    public void The_coverage_page_says_what_is_proved_and_what_is_open()
    {
        ILookup<string, string> proofs = Proofs().ToLookup(proof => proof.Row, proof => proof.Test);
        (string Id, string Does, string What)[] rows = [.. Rows()];
        var page = new StringBuilder("# Coverage\n\nWhich requirement is proved by which test. It is made from the tests; a row without a test is open.\n\n");
        foreach (IGrouping<string, (string Id, string Does, string What)> part in rows.GroupBy(row => row.Id.Split('.')[0]))
        {
            page.Append(CultureInfo.InvariantCulture, $"{part.Key}: {part.Count(row => proofs.Contains(row.Id))} of {part.Count()} rows proved.  \n");
        }

        page.Append("\n| row | what | proved by |\n| --- | --- | --- |\n");
        foreach ((string id, string does, string what) in rows)
        {
            string tests = string.Join("; ", proofs[id].Distinct().Order(StringComparer.Ordinal));
            page.Append(CultureInfo.InvariantCulture, $"| {id} | {does}: {what} | {(tests.Length == 0 ? "open" : tests)} |\n");
        }

        Documentation.Holds("docs/reference/coverage.md", page.ToString());
    }

    private static IEnumerable<(string Id, string Does, string What)> Rows() => File.ReadAllLines(Documentation.PathOf("docs/requirements.md"))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length >= 5 && RowId().IsMatch(cells[1]))
        .Select(cells => (cells[1], cells[2], cells[3]));

    /// <summary>The tests of all projects, read from their source, because the browser's and the analysts' tests are programs of their own.</summary>
    private static IEnumerable<(string Row, string Test)> Proofs() => SourceFiles.All("tests").SelectMany(file => Proof().Matches(file.Text)
        .SelectMany(match => RowId().Matches(match.Groups["rows"].Value).Select(row => (row.Value, Sentence(match.Groups["test"].Value)))));

    private static string Sentence(string method) => method.Replace('_', ' ');

    [GeneratedRegex(@"\bS\d\.\d+\b", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex RowId();

    [GeneratedRegex(@"\[[^\]\n]*\bRequirement\((?<rows>[^)\n]*)\)(?=[^\n]*\n(?:\s*\[[^\n]*\n)*\s*public (?:async )?[\w<>]+ (?<test>\w+)\()", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Proof();
}
