using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>Monthly counts in order. A month that is missing is NaN, which is not zero.</summary>
public sealed record Course(IReadOnlyList<Period> Months, IReadOnlyList<double> Counts)
{
    public const int MonthsInYear = 12;

    public int KnownMonths => Counts.Count(double.IsFinite);

    public IReadOnlyList<Period> Missing => [.. Months.Where((_, month) => !IsKnown(month))];

    /// <summary>The mean of the known months; NaN where none is known.</summary>
    public double Mean => KnownMonths == 0 ? double.NaN : Counts.Where(double.IsFinite).Average();

    /// <summary>The last known month; none where nothing is known.</summary>
    public int? Latest => Enumerable.Range(0, Months.Count).Reverse().Where(IsKnown).Select(month => (int?)month).FirstOrDefault();

    /// <summary>An area's counts of some types together.</summary>
    public static Course Of(Counts counts, AreaChoice area, IReadOnlyList<CrimeType> types) => new(
        counts.Months,
        [.. Enumerable.Range(0, counts.Months.Count).Select(month => area.Indexes.Sum(index => (double?)counts.At(index, month, types) ?? double.NaN))]);

    public bool IsKnown(int month) => double.IsFinite(Counts[month]);

    /// <summary>The months as a chart takes them.</summary>
    public IReadOnlyList<double?> Values => [.. Counts.Select(count => double.IsFinite(count) ? count : (double?)null)];

    /// <summary>For each month the sum of the twelve that end with it; none where one of them is missing or lies before the first.</summary>
    public IReadOnlyList<double?> RollingYears =>
    [
        .. Enumerable.Range(0, Months.Count).Select(month => month + 1 < MonthsInYear ? null
            : Counts.Skip(month + 1 - MonthsInYear).Take(MonthsInYear).Sum() is var sum && double.IsFinite(sum) ? sum : (double?)null),
    ];

    /// <summary>The course up to a month, that one included.</summary>
    public Course UpTo(int month) => new([.. Months.Take(month + 1)], [.. Counts.Take(month + 1)]);

    /// <summary>The course without its first months.</summary>
    public Course From(int months) => new([.. Months.Skip(months)], [.. Counts.Skip(months)]);

    /// <summary>The place of a month; -1 where it lies outside.</summary>
    public int IndexOf(DateOnly month) => Months.Count == 0 ? -1 : ((month.Year - Months[0].First.Year) * MonthsInYear) + month.Month - Months[0].First.Month is var at && at >= 0 && at < Months.Count ? at : -1;
}
