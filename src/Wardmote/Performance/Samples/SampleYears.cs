using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Samples;

/// <summary>
/// Turns the sample's own times into dates: year 0 is the financial year of the quarter that ended last, so that the made-up
/// partnership is always in the midst of its year.
/// </summary>
internal sealed partial class SampleYears
{
    private readonly DateOnly _today;

    public SampleYears(DateOnly today)
    {
        _today = today;
        LastQuarter = Platform.Common.Period.Of(PeriodKind.Quarter, today).Previous;
    }

    /// <summary>The quarter whose figures are being collected.</summary>
    public Period LastQuarter { get; }

    /// <summary>The period of a column: “-1 Q3”, “0 Sep”, “-2”.</summary>
    public Period Period(string column, PeriodKind kind)
    {
        string[] words = column.Split(' ');
        var year = new FinancialYear(FinancialYear.Of(LastQuarter.First).StartYear + int.Parse(words[0], CultureInfo.InvariantCulture));
        DateOnly day = words.Length == 1 ? year.Last
            : words[1].StartsWith('Q') ? year.Quarter(int.Parse(words[1][1..], CultureInfo.InvariantCulture)).Last
            : Month(year, words[1]);
        return kind == PeriodKind.AcademicYear ? Platform.Common.Period.Of(kind, new DateOnly(year.StartYear, 6, 1)) : Platform.Common.Period.Of(kind, day);
    }

    /// <summary>
    /// A text with its marks replaced: @year(-1) by a year's code, @day(-1,3) by the first day of a quarter and
    /// @last(-1,3) by its last, @month(-2) by the name of the month two before this, @first(-2) by its first day, @date(-7) by the day a week ago.
    /// </summary>
    public string Fill(string text) => Mark().Replace(text, match =>
    {
        int number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        var year = new FinancialYear(FinancialYear.Of(LastQuarter.First).StartYear + (Math.Abs(number) < 10 ? number : 0));
        (DateOnly first, DateOnly last) = year.Quarter(match.Groups["quarter"].Success ? int.Parse(match.Groups["quarter"].Value, CultureInfo.InvariantCulture) : 1);
        DateOnly month = new DateOnly(_today.Year, _today.Month, 1).AddMonths(number);
        return match.Groups["what"].Value switch
        {
            "year" => year.ToString(),
            "day" => Iso(first),
            "last" => Iso(last),
            "month" => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            "first" => month.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            _ => _today.AddDays(number).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        };
    });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Month(FinancialYear year, string name)
    {
        int month = DateTime.ParseExact(name, "MMM", CultureInfo.InvariantCulture).Month;
        return new DateOnly(month >= 4 ? year.StartYear : year.StartYear + 1, month, 1);
    }

    [GeneratedRegex(@"@(?<what>year|day|last|month|first|date)\((?<number>-?\d{1,3})(,(?<quarter>[1-4]))?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
