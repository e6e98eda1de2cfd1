using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings;

/// <summary>How far a comparison of two years rests on months that were no ordinary level, such as those of the pandemic, and how it would look against the last ordinary year.</summary>
/// <param name="Name">What the months are called: "the pandemic restrictions (March 2020 to July 2021)".</param>
/// <param name="Before">How many of the earlier months lie in them.</param>
/// <param name="After">How many of the later.</param>
/// <param name="Compared">How many months are compared.</param>
/// <param name="Ordinary">The later months against the same months of the last year before; none where those are not known or something else was recorded.</param>
/// <param name="YearsBack">How many years before that lies.</param>
public sealed record RestrictedMonths(string Name, int Before, int After, int Compared, PeriodChange? Ordinary, int YearsBack)
{
    private const string Pandemic = "covid";
    private const int MostYears = 4;

    /// <summary>So much of the months must be known in the ordinary year.</summary>
    private const double FewestOf = 0.75;

    /// <summary>The first of the stretches that the comparison touches; none where both years are ordinary.</summary>
    public static RestrictedMonths? Of(ExploredEvidence explored, ChangedSeries series)
    {
        foreach (KnownBreak known in explored.Fitness.Breaks.Where(one => one.Kind == BreakKind.Period && one.Concerns(SourceKind.Street, explored.Fitness.HomeForce) && one.Certainty != Certainty.Unverified))
        {
            bool isOfType = known.Types.Count == 0 || series.Type.Types.Any(known.Types.Contains);
            int before = series.Change.Compared.Count(month => known.Holds(month.First.AddYears(-1))), after = series.Change.Compared.Count(month => known.Holds(month.First));
            if (isOfType && before + after > 0)
            {
                (PeriodChange? ordinary, int years) = LastOrdinary(series, known);
                return new(NameOf(known), before, after, series.Change.Compared.Count, ordinary, years);
            }
        }

        return null;
    }

    /// <summary>Whether it only came back: the later months lie outside the stretch, and against the last ordinary year there is no evidence of a change.</summary>
    public bool IsReturn => After == 0 && Ordinary?.Verdict == ChangeVerdict.NoEvidence;

    private static (PeriodChange?, int) LastOrdinary(ChangedSeries series, KnownBreak known)
    {
        int[] months = [.. series.Change.Compared.Select(month => series.Course.IndexOf(month.First))];
        for (int years = 1; years <= MostYears; years++)
        {
            if (series.Change.Compared.Any(month => known.Holds(month.First.AddYears(-years))))
            {
                continue;
            }

            var change = PeriodChange.Of(series.Course, months, years, series.Change.Dispersion, series.Breaks);
            return change.Compared.Count >= FewestOf * months.Length && change.HasPercent && years > 1 ? (change, years) : (null, 0);
        }

        return (null, 0);
    }

    private static string NameOf(KnownBreak known) => known.Id == Pandemic && known.To is { } last
        ? $"the pandemic restrictions ({NumberWords.Month(known.From)} to {NumberWords.Month(last)})"
        : $"a stretch that is no ordinary level ({known.Text})";
}
