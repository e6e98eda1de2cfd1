using Wardmote.Areas;

namespace Wardmote.Evidence.Fitness;

/// <summary>Caveats about breaks: what is known from outside the data, and the change of map points, which the data show.</summary>
internal static class BreakCaveats
{
    /// <summary>A change without an end concerns what lies on both sides of it: a view that begins after it compares like with like.</summary>
    public static IEnumerable<Caveat> Known(DataFitness fitness, ShownEvidence shown)
    {
        foreach (KnownBreak one in fitness.Breaks)
        {
            bool applies = one.Kind is BreakKind.Break or BreakKind.Period
                && one.Touches(shown.From, shown.To)
                && (one.To is not null || one.NeedsUse is not null || one.From > shown.From)
                && shown.Files.Any(file => one.Concerns(file, fitness.HomeForce))
                && (one.Types.Count == 0 || one.Types.Any(shown.Has))
                && (one.NeedsUse is null || one.NeedsUse == shown.Use)
                && (one.Kind != BreakKind.Period || shown.IsOverTime || shown.Use == EvidenceUse.Compare);
            if (applies)
            {
                yield return new(one.Id, one.Text, one.Why, EvidenceLinks.KnownBreak(one.Id))
                {
                    BreakAt = one.From > shown.From && one.NeedsUse is null ? one.From : null,
                    IsUnverified = one.Certainty == Certainty.Unverified,
                };
            }
        }
    }

    /// <summary>
    /// Concerns whatever lies on both sides of the change and is counted by place: points and maps always, wards where a
    /// course over time is shown. Where the data show that the points stayed, nothing is said.
    /// </summary>
    public static IEnumerable<Caveat> MapPoints(DataFitness fitness, ShownEvidence shown)
    {
        bool matters = shown.Files.Contains(SourceKind.Street)
            && (shown.IsFine || shown.Use == EvidenceUse.Map || (shown.IsOverTime && shown.Area is not (null or AreaKind.District)));
        if (!matters)
        {
            yield break;
        }

        foreach ((DateOnly month, double? seen) in Replacements(fitness).Where(one => one.Month > shown.From && one.Month <= shown.To))
        {
            string measured = seen is { } share ? $" Only {NumberWords.Share(share, 0)} of that month’s points were used in the twelve months before; usual are 65 to 75 %." : "";
            string hurt = shown.IsFine ? "Small places are not compared across that month: what changed there is points, not crime." : "A ward can gain or lose incidents across that month although nothing changed on its streets.";
            yield return new("map-points-replaced", $"Map points were replaced in {NumberWords.Month(month)}", $"The police move each incident to one of a fixed list of points before they publish it.{measured} {hurt}", EvidenceLinks.KnownBreak("map-points-2022-07")) { BreakAt = month };
        }
    }

    private static IEnumerable<(DateOnly Month, double? Seen)> Replacements(DataFitness fitness)
    {
        (DateOnly Month, double? Seen)[] measured = [.. fitness.ReplacedPointsOf(fitness.HomeForce).Select(month => (month.Month, month.Facts.PointsSeenBefore))];
        IEnumerable<(DateOnly Month, double? Seen)> expected = fitness.Breaks.Where(one => one.Kind == BreakKind.MapPoints && one.Concerns(SourceKind.Street, fitness.HomeForce))
            .Where(one => fitness.Coverage.Home(SourceKind.Street).At(one.From)?.Current?.Facts.PointsSeenBefore is null)
            .Select(one => (one.From, (double?)null));
        return measured.Concat(expected).OrderBy(one => one.Month);
    }
}
