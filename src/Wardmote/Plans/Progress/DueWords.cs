using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>A written date as it stands in a sentence: "on 31 March 2027", "in October 2026", "in Q2 of 2026/27".</summary>
public static class DueWords
{
    extension(WrittenDate date)
    {
        /// <summary>The date with its preposition, at the precision at which it was written.</summary>
        public string InASentence => date.Precision switch
        {
            DatePrecision.Day when date.First is { } day => $"on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
            DatePrecision.Month when date is { First: { } first, Last: { } last } && (first.Year, first.Month) == (last.Year, last.Month) => $"in {first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
            DatePrecision.Month when date is { First: { } first, Last: { } last } => $"from {first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} to {last.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
            _ => $"in {date.Text}",
        };
    }
}
