using Wardmote.Analysis;
using Wardmote.Analysis.Rates;

namespace Wardmote.Evidence.Mapping;

/// <summary>An area's rate for 1,000 residents and a year, over the months that exist.</summary>
/// <param name="PersonYears">Residents times years of known months.</param>
public sealed record AreaRate(MappedArea Area, int Count, int Months, double PersonYears)
{
    private const double Thousand = 1000;

    public double PerThousand => Thousand * Count / PersonYears;

    /// <summary>The 95 % interval.</summary>
    public Interval Range
    {
        get
        {
            Interval range = CountInterval.Ohid(Count);
            return new(Thousand * range.Low / PersonYears, Thousand * range.High / PersonYears);
        }
    }

    public string Text => MapWords.Rate(PerThousand);

    /// <summary>The rate; none where no month or no population is known.</summary>
    public static AreaRate? Of(MappedArea area, Counts counts, IReadOnlyList<CrimeType> types)
    {
        int months = counts.MonthsPresentIn(area.Index);
        return area.People is not > 0 || months == 0 ? null : new(area, counts.Total(area.Index, types), months, area.People.Value * months / 12);
    }
}
