namespace Wardmote.Platform.Common;

/// <summary>How long a period is and when its year begins.</summary>
public enum PeriodKind
{
    Month,

    /// <summary>A quarter of the financial year: Q1 is April to June.</summary>
    Quarter,

    /// <summary>1 April to 31 March.</summary>
    FinancialYear,

    /// <summary>1 January to 31 December.</summary>
    CalendarYear,

    /// <summary>1 September to 31 August.</summary>
    AcademicYear,

    /// <summary>The twelve months that end with a month.</summary>
    RollingYear,
}

/// <summary>
/// A stretch of time that figures are collected for. Two periods are equal where kind and first day are. Its code sorts,
/// stays in addresses and is typed on the command line: 2025-06, 2025-Q2 (the second quarter of 2025/26), 2025/26, 2025,
/// 2025/26-academic, 2025-06-rolling (the twelve months to June 2025).
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private Period(PeriodKind kind, DateOnly first)
    {
        Kind = kind;
        First = first;
    }

    public PeriodKind Kind { get; }

    public DateOnly First { get; }

    public DateOnly Last => First.AddMonths(MonthsIn(Kind)).AddDays(-1);

    /// <summary>The period of that kind in which a day lies; for a rolling year the one that ends with the day's month.</summary>
    public static Period Of(PeriodKind kind, DateOnly day) => new(kind, kind switch
    {
        PeriodKind.Month => Start(day.Year, day.Month),
        PeriodKind.Quarter => Start(day.Year, day.Month - ((day.Month - 1) % 3)),
        PeriodKind.FinancialYear => FinancialYear.Of(day).First,
        PeriodKind.CalendarYear => Start(day.Year, 1),
        PeriodKind.AcademicYear => Start(day.Month >= 9 ? day.Year : day.Year - 1, 9),
        PeriodKind.RollingYear => Start(day.Year, day.Month).AddMonths(-11),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of period"),
    });

    /// <summary>The period whose first day that is, as a database keeps it.</summary>
    public static Period StartingOn(PeriodKind kind, DateOnly first) => new(kind, first);

    /// <summary>The year that a period counts towards: a quarter or month its financial year, anything longer itself.</summary>
    public Period Year => Kind is PeriodKind.Month or PeriodKind.Quarter ? Of(PeriodKind.FinancialYear, First) : this;

    /// <summary>How many periods of this kind a year has.</summary>
    public int InAYear => Kind switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, _ => 1 };

    /// <summary>The place in its year, from 1: 2 for a second quarter.</summary>
    public int NumberInYear => ((((First.Year - Year.First.Year) * 12) + First.Month - Year.First.Month) / MonthsIn(Kind)) + 1;

    public Period Next => Kind == PeriodKind.RollingYear ? new(Kind, First.AddMonths(1)) : new(Kind, First.AddMonths(MonthsIn(Kind)));

    public Period Previous => Kind == PeriodKind.RollingYear ? new(Kind, First.AddMonths(-1)) : new(Kind, First.AddMonths(-MonthsIn(Kind)));

    /// <summary>The same period a year earlier.</summary>
    public Period YearBefore => new(Kind, First.AddYears(-1));

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>The sorting, machine-readable name: "2025-Q2".</summary>
    public string Code => Kind switch
    {
        PeriodKind.Month => Invariant($"{First.Year:0000}-{First.Month:00}"),
        PeriodKind.Quarter => Invariant($"{FinancialYear.Of(First).StartYear:0000}-Q{NumberInYear}"),
        PeriodKind.FinancialYear => FinancialYear.Of(First).ToString(),
        PeriodKind.CalendarYear => Invariant($"{First.Year:0000}"),
        PeriodKind.AcademicYear => $"{new FinancialYear(First.Year)}-academic",
        _ => Invariant($"{Last.Year:0000}-{Last.Month:00}-rolling"),
    };

    /// <summary>The name that people read: "Q2 2025/26 (Jul to Sep)".</summary>
    public string Name => Kind switch
    {
        PeriodKind.Month => Invariant($"{First:MMM yyyy}"),
        PeriodKind.Quarter => Invariant($"Q{NumberInYear} {FinancialYear.Of(First)} ({First:MMM} to {Last:MMM})"),
        PeriodKind.FinancialYear => FinancialYear.Of(First).ToString(),
        PeriodKind.CalendarYear => Invariant($"{First.Year:0000}"),
        PeriodKind.AcademicYear => $"academic year {new FinancialYear(First.Year)}",
        _ => Invariant($"12 months to {Last:MMM yyyy}"),
    };

    /// <summary>The name that fits under a chart: "Q2 25/26".</summary>
    public string ShortName => Kind switch
    {
        PeriodKind.Month => Invariant($"{First:MMM yy}"),
        PeriodKind.Quarter => Invariant($"Q{NumberInYear} {FinancialYear.Of(First).ToString()[2..]}"),
        PeriodKind.RollingYear => Invariant($"to {Last:MMM yy}"),
        PeriodKind.AcademicYear => new FinancialYear(First.Year).ToString(),
        _ => Name,
    };

    public int CompareTo(Period other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public override string ToString() => Name;

    private static int MonthsIn(PeriodKind kind) => kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, _ => 12 };

    private static DateOnly Start(int year, int month) => new(year, month, 1);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
