using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Years inside a code should fit the dates of what it stands for.</summary>
public sealed partial class CodeYearVsDate : IRule
{
    public string Id => "code-year-vs-date";

    public Severity Severity => Severity.Note;

    public string Description => "The years inside a code do not fit the dates: “COM2627_11” stands for 2026/27, so it should not be due before April 2026 nor be alive long after March 2027.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => from action in plan.Content.Actions
           where action is { Code: not null, Due: { First: not null, Last: not null } }
           let readings = Readings(action.Code!)
           where readings.Count > 0 && readings.TrueForAll(span => !Fits(action, span))
           let years = readings[0]
           let isEarly = action.Due!.Last < years.First
           select this.Found($"{action.Name} code", action.Source(nameof(action.Due)), $"{action.Code}, due {action.Due!.Text}", $"A date in {Years(years)}",
               $"The code {action.Code} says {Years(years)}, but “{action.Title}” is due {action.Due.Text}, {(isEarly ? "before" : "long after")} those years.",
               isEarly ? "Check the date and the code." : "Check whether this is old work still open, and give it a code of the years in which it is now done.");

    /// <summary>Half a year of grace: work often ends a little later than planned.</summary>
    private static bool Fits(ActionContent action, (DateOnly First, DateOnly Last) years)
        => action.Due!.Last >= years.First && action.Due.First <= years.Last.AddMonths(6);

    /// <summary>"2527" is April 2025 to March 2027; "2021" may also be the year 2021.</summary>
    private static List<(DateOnly First, DateOnly Last)> Readings(string code)
    {
        Match match = FourDigits().Match(code);
        if (!match.Success)
        {
            return [];
        }

        int from = 2000 + int.Parse(match.ValueSpan[..2], CultureInfo.InvariantCulture);
        int to = 2000 + int.Parse(match.ValueSpan[2..], CultureInfo.InvariantCulture);
        int year = int.Parse(match.ValueSpan, CultureInfo.InvariantCulture);
        var readings = new List<(DateOnly, DateOnly)>();
        if (from is >= 2010 and <= 2060 && to > from && to - from <= 4)
        {
            readings.Add((new(from, 4, 1), new(to, 3, 31)));
        }

        if (year is >= 2010 and <= 2060)
        {
            readings.Add((new(year, 1, 1), new(year + 1, 3, 31)));
        }

        return readings;
    }

    private static string Years((DateOnly First, DateOnly Last) years) => string.Create(CultureInfo.InvariantCulture, $"{years.First.Year}/{years.Last.Year % 100:00}");

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FourDigits();
}
