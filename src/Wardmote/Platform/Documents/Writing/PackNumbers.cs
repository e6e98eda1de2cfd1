using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Makes the numbers of a table what programs reckon with: "1,204" becomes 1204, "−3.50" becomes -3.5, and a sign of percent
/// moves into the heading. What is no number, such as "suppressed", stays the word that it is.
/// </summary>
internal static partial class PackNumbers
{
    public static TableBlock Of(TableBlock table)
    {
        bool[] isPercent = [.. table.Columns.Select((column, at) => column.IsNumber && IsPercent(table, at))];
        return new(
            table.Name,
            [.. table.Columns.Select((column, at) => isPercent[at] && !column.Heading.Contains('%', StringComparison.Ordinal) ? column with { Heading = $"{column.Heading} (%)" } : column)],
            [.. table.Rows.Select(row => (IReadOnlyList<DocumentText>)[.. row.Select((cell, at) => table.Columns[at].IsNumber ? Plain(cell, isPercent[at]) : cell)])]);
    }

    /// <summary>Whether every number of the column is one of percent: else none loses its sign.</summary>
    private static bool IsPercent(TableBlock table, int column)
    {
        Match[] numbers = [.. table.Rows.Select(row => Shape().Match(row[column].Text)).Where(match => match.Success)];
        return numbers.Length > 0 && numbers.All(match => match.Groups["percent"].Success);
    }

    private static DocumentText Plain(DocumentText cell, bool isPercent)
    {
        Match match = Shape().Match(cell.Text);
        if (!match.Success || (match.Groups["percent"].Success && !isPercent))
        {
            return cell;
        }

        // A figure knows more digits than it shows.
        double number = cell.Pieces is [{ Figure.Number: { } known }] ? known
            : double.Parse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (match.Groups["minus"].Success ? -1 : 1);
        return number.ToString("R", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\+?(?<minus>[-−])?(?<digits>([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?)(?<percent>[ \u00A0]?%)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
