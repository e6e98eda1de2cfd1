using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

namespace Wardmote.Tests.Strategy.Findings;

/// <summary>Evidence made up for a test: wards of one district with monthly counts from January 2018 on, and nothing else.</summary>
internal static class MadeEvidence
{
    private const int Types = 17;

    /// <summary>The evidence of months, all of which are known unless they are named as missing.</summary>
    /// <param name="count">What was recorded in a ward (from 0), a month (from 0), of a type.</param>
    /// <param name="people">The residents of each ward; none for a ward whose people are not known.</param>
    public static FindingEvidence Of(int wards, int months, Func<int, int, CrimeType, int> count, IReadOnlyList<double?>? people = null, IReadOnlyList<int>? missing = null)
    {
        ExploredEvidence whole = Explored(wards, 0, months, count, missing);
        int year = Math.Min(Course.MonthsInYear, months);
        ExploredEvidence latest = Explored(wards, months - year, months, count, missing);
        ExploredEvidence years = whole with { Before = months - year, Choices = latest.Choices };
        double?[] residents = [.. Enumerable.Range(0, wards).Select(ward => people is null ? 10_000 : people[ward])];
        return new(new AssessmentRecipe("ward-2019", null, whole.From.Code, whole.To.Code), whole, latest, years)
        {
            Types = TypeFindings.Of(whole),
            Changes = ChangedSeriesList.Of(years),
            People = new Denominator(AreaSubject.Population, 2020, 2020, AreaBasis.MidYear, DenominatorMethod.Own, residents.Index().Where(one => one.Item is not null).ToDictionary(one => Code(one.Index), one => one.Item!.Value, StringComparer.Ordinal)),
            Harm = HarmRanks.Of(latest),
            WhyNoPoints = "the test has no map points",
        };
    }

    public static string Code(int ward) => $"E0500{ward:0000}";

    private static ExploredEvidence Explored(int wards, int first, int end, Func<int, int, CrimeType, int> count, IReadOnlyList<int>? missing)
    {
        int months = end - first;
        int[] values = new int[wards * months * Types];
        bool[] isPresent = [.. Enumerable.Range(first, months).Select(month => missing?.Contains(month) != true)];
        for (int ward = 0; ward < wards; ward++)
        {
            for (int month = 0; month < months; month++)
            {
                foreach (CrimeType type in CrimeTypeNames.All)
                {
                    values[(((ward * months) + month) * Types) + (int)type] = count(ward, first + month, type);
                }
            }
        }

        Period[] periods = [.. Enumerable.Range(first, months).Select(month => Period.Of(PeriodKind.Month, new DateOnly(2018, 1, 1).AddMonths(month)))];
        AreaSet set = new(Guid.Empty, AreaKind.Ward, 2019);
        Counts counts = new(set.AreaSetId, set.Title, [.. Enumerable.Range(0, wards).Select(ward => new CountedArea(ward, Code(ward), $"Ward {ward}", "Northmere"))], periods, isPresent, values);
        return new(new ExploreChoices { Set = "ward-2019", From = periods[0].Code, To = periods[^1].Code }, set, [set], counts, new DataFitness([], []), AreaChoice.All(counts, "Northmere"), TypeChoice.AllCrime, "Northmere", "0a1b2c3d");
    }
}
