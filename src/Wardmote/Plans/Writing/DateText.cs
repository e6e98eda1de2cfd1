using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Plans.Reading.Cells;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>
/// A date in an exported file: the words of the document. Only where those words alone would be understood otherwise, what
/// they mean stands behind them: "spring [season, 1 March 2025 to 31 May 2025]".
/// </summary>
internal static partial class DateText
{
    private const string Day = "d MMMM yyyy";

    public static string Of(WrittenDate date, FinancialYear? year)
    {
        string text = VisibleText.Of(date.Text);
        return Read(text, year) == date ? text : $"{text} [{Meaning(date)}]";
    }

    public static WrittenDate Read(string cell, FinancialYear? year)
    {
        Match match = Explained().Match(cell);
        if (match.Success && Choices.Read<DatePrecision>(match.Groups["precision"].Value) is { } precision)
        {
            return new(
                VisibleText.Read(match.Groups["text"].Value),
                precision,
                DayOf(match.Groups["first"]),
                DayOf(match.Groups["last"]),
                match.Groups["reason"] is { Success: true } reason ? VisibleText.Read(reason.Value) : null);
        }

        string text = VisibleText.Read(cell);
        return WrittenDateReader.ReadCell(text, year) ?? new(text, DatePrecision.NotADate);
    }

    private static string Meaning(WrittenDate date)
    {
        string days = date.First is null && date.Last is null ? "" : $", {Text(date.First)} to {Text(date.Last)}";
        string reason = date.Reason is null ? "" : $", because {VisibleText.OfLine(date.Reason)}";
        return $"{Words.Sentence(date.Precision.ToString()).ToLowerInvariant()}{days}{reason}";
    }

    private static string Text(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "?";

    private static DateOnly? DayOf(Group group) =>
        DateOnly.TryParseExact(group.Value, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    [GeneratedRegex(@"^(?<text>.*) \[(?<precision>[a-z ]+)(?:, (?<first>\d+ \w+ \d{4}|\?) to (?<last>\d+ \w+ \d{4}|\?))?(?:, because (?<reason>[^\n]*))?\]$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explained();
}
