using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Change: the latest twelve months differ from the same months a year before by more than chance explains (5 %, adjusted over all types and wards together).
/// A ward whose interval holds the change of the whole area is part of that change and is not told again.
/// </summary>
public sealed class SignificantChange : IFindingRule
{
    private const string Name = "Change";

    public RuleFindings Look(FindingEvidence evidence)
    {
        List<ProposedFinding> proposed = [];
        List<NotProposed> not = [];
        foreach (IGrouping<TypeChoice, ChangedSeries> type in evidence.Changes.GroupBy(series => series.Type))
        {
            ChangedSeries whole = type.First(series => series.Area is null);
            string why = CategoryPart.WhyNot(whole.Course);
            if (why.Length > 0 || whole.Change.Verdict is ChangeVerdict.NotKnown or ChangeVerdict.NotComparable or ChangeVerdict.TooFew)
            {
                not.Add(new(Name, $"{type.Key.Name} in {evidence.AreaName}", why.Length > 0 ? why : Reason(whole.Change)));
            }

            if (why.Length > 0 || whole.Change.Verdict is ChangeVerdict.NotKnown or ChangeVerdict.NotComparable)
            {
                continue;
            }

            proposed.AddRange(IsChange(whole) ? [Of(evidence, whole)] : []);
            ChangedSeries[] wards = [.. type.Where(series => series.Area is not null)];
            ChangedSeries[] changed = [.. wards.Where(IsChange)], alike = [.. changed.Where(ward => IsPartOf(ward, whole))];
            proposed.AddRange(changed.Except(alike).Select(ward => Of(evidence, ward)));
            not.AddRange(Summed(type.Key, wards, alike, evidence.AreaName));
        }

        return new(proposed, not);
    }

    private static bool IsChange(ChangedSeries series) => series.Change.Verdict is ChangeVerdict.Rise or ChangeVerdict.Fall;

    private static bool IsPartOf(ChangedSeries ward, ChangedSeries whole) =>
        ward.Change.Verdict == whole.Change.Verdict && whole.Change.Change.Percent is { } percent && ward.Change.Change.Range.Contains(percent);

    private static IEnumerable<NotProposed> Summed(TypeChoice type, ChangedSeries[] wards, ChangedSeries[] alike, string area)
    {
        int few = wards.Count(ward => ward.Change.Verdict == ChangeVerdict.TooFew);
        if (few > 0)
        {
            yield return new(Name, $"{type.Name} in {NumberWords.Count(few, "ward", "wards")}", $"fewer than {CountChange.FewestForPercent} were recorded there in the earlier year, which is too few to tell a change");
        }

        if (alike.Length > 0)
        {
            yield return new(Name, $"{type.Name} in {NumberWords.Count(alike.Length, "ward", "wards")}", $"the change there is that of {area} as a whole, as far as chance allows to say");
        }
    }

    private static string Reason(PeriodChange change) => change.Verdict switch
    {
        ChangeVerdict.NotKnown => "no month is known in both years",
        ChangeVerdict.NotComparable => $"the two years are not comparable: {change.WhyNotComparable}",
        _ => $"fewer than {CountChange.FewestForPercent} were recorded in the earlier year; the counts say it: {NumberWords.Count(change.Change.Before)} and {NumberWords.Count(change.Change.After)}",
    };

    private static ProposedFinding Of(FindingEvidence evidence, ChangedSeries series)
    {
        PeriodChange change = series.Change;
        string area = series.Area?.Name ?? evidence.AreaName, way = change.Verdict == ChangeVerdict.Rise ? "rose" : "fell";
        FindingEffect effect = new(change.Change.Percent!.Value, change.Change.Range.Low, change.Change.Range.High, 0);
        var restricted = RestrictedMonths.Of(evidence.Year, series);
        TypeFindings? trend = series.Area is null ? evidence.Types.FirstOrDefault(one => one.Type == series.Type) : null;
        bool isBornOut = trend is { Verdict.Certainty: Analysis.Trends.TrendCertainty.Clear } && Math.Sign(trend.Verdict.PercentAYear) == Math.Sign(effect.Size);
        FindingStrength strength = Strengths.OfChange(change.Chance, effect);
        strength = restricted is not null ? Strengths.Lower(strength) : strength;
        strength = change.LeftOut.Count > 0 ? Strengths.Lower(strength) : strength;
        ChangeFigures figures = new(evidence, series);
        string months = change.LeftOut.Count == 0 ? "" : $", over the {figures.MonthsThatBothHave} that both years have";
        return new($"change:{series.Type.Slug}:{series.Area?.Code ?? "all"}", FindingKind.SignificantChange, TypeThemes.Of(series.Type),
            $"Recorded {TypeWords.Of(series.Type)} in {area} {way} by {figures.Size} (95 % interval {change.RangeText}), from {NumberWords.Count(change.Change.Before)} in {figures.Earlier} to {NumberWords.Count(change.Change.After)} in {figures.Later}{months}.{RestrictedWords.Of(restricted, change, figures)}{(isBornOut ? $" The months since {evidence.Whole.From} bear it out: {TrendFindings.SentenceOf(trend!.Verdict)}." : "")}")
        {
            Figures = [.. figures.All(restricted, isBornOut ? trend : null)],
            Strength = strength,
            Caveats = [.. Caveats.For(evidence.Whole.Fitness, evidence.Year.Shown(EvidenceUse.Time, series.Type, isByArea: series.Area is not null || evidence.Year.Area.IsOneArea, first: change.Compared[0].YearBefore)).Select(caveat => caveat.Sentence)],
            AreaName = area,
            TypeSlug = series.Type.Slug,
            Effect = effect,
            Reach = evidence.ReachOf(series.Type) * (series.Area is null ? 1 : ShareOf(evidence, series)),
        };
    }

    private static double ShareOf(FindingEvidence evidence, ChangedSeries ward) =>
        evidence.Changes.First(one => one.Area is null && one.Type == ward.Type).Change.Change.After is var all && all > 0 ? Math.Min(1, (double)ward.Change.Change.After / all) : 0;
}
