using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>A break across which months are not compared.</summary>
/// <param name="First">The first month that it concerns.</param>
/// <param name="Last">The last one; none where it goes on.</param>
public sealed record CourseBarrier(int First, int? Last, string Reason)
{
    /// <summary>Whether two months lie on different sides of it.</summary>
    public bool Parts(int earlier, int later) => Last is null ? earlier < First && later >= First : Holds(earlier) != Holds(later);

    public bool Holds(int month) => month >= First && month <= Last;
}

/// <summary>Where a course breaks: months from which numbers mean something else, and stretches that are no ordinary level.</summary>
/// <param name="Lines">What a chart draws: the first month after each break, with its reason.</param>
/// <param name="Steps">The months at which a regression allows for another level: breaks, and the beginning and end of each stretch. What is only believed is drawn and not allowed for.</param>
/// <param name="Stretches">The first and last month of each stretch that is no ordinary level, such as the Covid restrictions.</param>
public sealed record CourseBreaks(IReadOnlyList<(int Month, string Reason)> Lines, IReadOnlyList<int> Steps, IReadOnlyList<(int First, int Last)> Stretches)
{
    public static CourseBreaks None { get; } = new([], [], []);

    /// <summary>The breaks across which months are not compared, because something else was recorded.</summary>
    public IReadOnlyList<CourseBarrier> Barriers { get; init; } = [];

    /// <summary>The stretches in which the same was recorded and yet no ordinary level, in words: a comparison that touches one says so.</summary>
    public IReadOnlyList<CourseBarrier> Disturbed { get; init; } = [];

    /// <summary>Whether a month lies in none of the stretches.</summary>
    public bool IsOrdinary(int month) => !Stretches.Any(stretch => month >= stretch.First && month <= stretch.Last);

    /// <summary>The months between breaks of the level that last, each with its first and last.</summary>
    public IReadOnlyList<(int First, int Last)> Levels(int months)
    {
        int[] starts = [0, .. Lasting.Where(step => step > 0 && step < months).Order().Distinct()];
        return [.. starts.Select((first, at) => (first, (at + 1 < starts.Length ? starts[at + 1] : months) - 1))];
    }

    /// <summary>The steps that have known months on both sides, up to the next step: nothing can be said of the others.</summary>
    public IReadOnlyList<int> StepsInside(Course course)
    {
        List<int> kept = [];
        for (int i = 0; i < Steps.Count; i++)
        {
            int next = i + 1 < Steps.Count ? Steps[i + 1] : course.Months.Count;
            if (HasKnown(kept.Count > 0 ? kept[^1] : 0, Steps[i]) && HasKnown(Steps[i], next))
            {
                kept.Add(Steps[i]);
            }
        }

        return kept;

        bool HasKnown(int from, int to) => Enumerable.Range(from, Math.Max(0, Math.Min(to, course.Months.Count) - from)).Any(course.IsKnown);
    }

    /// <summary>The change of map points moves incidents between neighbouring streets: it parts small places and no wards.</summary>
    private const string MapPoints = "map-points-replaced";

    /// <summary>The breaks that do not end.</summary>
    private IEnumerable<int> Lasting => Steps.Where(step => !Stretches.Any(stretch => step == stretch.First || step == stretch.Last + 1));

    /// <summary>The breaks of what is shown.</summary>
    public static CourseBreaks Of(DataFitness fitness, ShownEvidence shown, IReadOnlyList<Period> months)
    {
        if (months.Count == 0)
        {
            return None;
        }

        List<(int Month, string Reason)> lines = [];
        List<int> steps = [];
        List<(int First, int Last)> stretches = [];
        List<CourseBarrier> barriers = [], disturbed = [];
        foreach (Caveat caveat in Caveats.For(fitness, shown))
        {
            KnownBreak? known = fitness.Breaks.FirstOrDefault(one => one.Id == caveat.Id);
            if (caveat.BreakAt is { } at && At(at) is var first && first > 0 && first < months.Count)
            {
                lines.Add((first, caveat.Text));
            }

            if (caveat.IsUnverified)
            {
                continue;
            }

            if (known?.To is { } last)
            {
                (int from, int to) = (Math.Max(0, At(known.From)), Math.Min(months.Count - 1, At(last)));
                if (from <= to)
                {
                    stretches.Add((from, to));
                    (known.Kind == BreakKind.Period ? disturbed : barriers).Add(new(from, to, caveat.Text));
                    steps.AddRange(new[] { from, to + 1 }.Where(step => step > 0 && step < months.Count));
                }
            }
            else if (caveat.BreakAt is { } month && At(month) > 0)
            {
                steps.Add(At(month));
                if (caveat.Id != MapPoints || shown.IsFine)
                {
                    barriers.Add(new(At(month), null, caveat.Text));
                }
            }
        }

        return new(
            [.. lines.GroupBy(line => line.Month).OrderBy(line => line.Key).Select(line => (line.Key, string.Join("; ", line.Select(one => one.Reason).Distinct())))],
            [.. steps.Distinct().Order()],
            [.. stretches.Distinct()]) { Barriers = barriers, Disturbed = disturbed };

        int At(DateOnly day) => ((day.Year - months[0].First.Year) * Course.MonthsInYear) + day.Month - months[0].First.Month;
    }
}
