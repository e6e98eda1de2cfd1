using System.Globalization;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Deprivation: the rate in small areas among the most deprived fifth of England differs from that in the least deprived by more than chance, and by at least a half.
/// Only the whole and what differs most is told: all crime, anti-social behaviour, and the type with the steepest gradient.
/// </summary>
public sealed class DeprivationGradient : IFindingRule
{
    private const string Name = "Deprivation";
    private const double FewestTimes = 1.5;

    public RuleFindings Look(FindingEvidence evidence)
    {
        if (evidence.Deprivation is not { } places)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, "no index of deprivation is here for small areas whose borders are here too");
        }

        if (places.WhyNone.Length > 0)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, places.WhyNone);
        }

        (TypeChoice Type, RateComparison Ratio)[] compared = [.. places.Counts.Where(one => one.Most >= RateComparison.FewestEvents && one.Least >= RateComparison.FewestEvents)
            .Select(one => (one.Type, RateComparison.Of(one.Most, Years(places.PeopleMost), one.Least, Years(places.PeopleLeast))))];
        (TypeChoice Type, RateComparison Ratio)? steepest = compared.Where(one => one.Type != TypeChoice.AllCrime && one.Type != TypeChoice.AntiSocialBehaviour).OrderByDescending(one => one.Ratio.RatioRange.Low).Cast<(TypeChoice, RateComparison)?>().FirstOrDefault();
        return new(
            [
                .. compared.Where(one => one.Type == TypeChoice.AllCrime || one.Type == TypeChoice.AntiSocialBehaviour || one.Type == steepest?.Type)
                    .Where(one => one.Ratio.RatioRange.Low >= FewestTimes || one.Ratio.RatioRange.High <= 1 / FewestTimes).Select(one => Of(evidence, places, one.Type, one.Ratio)),
            ],
            []);

        double Years(double people) => people * places.Months / Course.MonthsInYear;
    }

    private static ProposedFinding Of(FindingEvidence evidence, DeprivedPlaces places, TypeChoice type, RateComparison ratio)
    {
        ExploredEvidence explored = evidence.Latest;
        string address = $"{explored.Choices.Address(EvidenceLinks.Map, ("type", type == TypeChoice.AllCrime ? null : type.Slug))}", most = Number(ratio.First.Value), least = Number(ratio.Second.Value);
        FindingEffect effect = new(ratio.Ratio!.Value, ratio.RatioRange.Low, ratio.RatioRange.High, 1);
        return new($"disparity:deprivation:{type.Slug}", FindingKind.Disparity, FindingTheme.Equality,
            string.Create(CultureInfo.InvariantCulture, $"The rate of recorded {TypeWords.Of(type)} in {evidence.AreaName} is {ratio.Ratio:F1} times as high for the people who live in the {NumberWords.Count(places.Most)} small areas among the most deprived fifth of England as for those in the {NumberWords.Count(places.Least)} among the least (95 % interval {ratio.RatioRange.Low:F1} to {ratio.RatioRange.High:F1}): {most} against {least} per 1,000 in {explored.PeriodText}."))
        {
            Figures =
            [
                explored.Figure(string.Create(CultureInfo.InvariantCulture, $"{ratio.Ratio:F1} times as high"), $"{type.Name}, most against least deprived fifth", explored.PeriodText, address) with
                {
                    Number = ratio.Ratio,
                    Interval = string.Create(CultureInfo.InvariantCulture, $"{ratio.RatioRange.Low:F1} to {ratio.RatioRange.High:F1} (95 % interval)"),
                    Low = ratio.RatioRange.Low,
                    High = ratio.RatioRange.High,
                    Method = $"{NumberWords.Count(ratio.First.Count)} and {NumberWords.Count(ratio.Second.Count)} recorded; mid-p. {places.Title}; {places.PeopleSource}",
                    Caveat = "The interval holds chance in counting alone",
                },
                explored.Figure($"{NumberWords.Count(places.Most)} small areas", "Small areas among the most deprived fifth of England", places.Title, address) with { Number = places.Most, Method = $"Deciles 1 and 2 of {places.Title}" },
                explored.Figure(NumberWords.Count(places.Least), "Small areas among the least deprived fifth of England", places.Title, address) with { Number = places.Least, Method = $"Deciles 9 and 10 of {places.Title}" },
                explored.Figure($"{most} per 1,000", $"{type.Name}, most deprived fifth", explored.PeriodText, address) with { Number = ratio.First.Value, Method = $"{NumberWords.Count(ratio.First.Count)} recorded; {places.PeopleSource}" },
                explored.Figure($"{least} per 1,000", $"{type.Name}, least deprived fifth", explored.PeriodText, address) with { Number = ratio.Second.Value, Method = $"{NumberWords.Count(ratio.Second.Count)} recorded; {places.PeopleSource}" },
            ],
            Strength = Strengths.Lower(Strengths.OfRatio(ratio.Chance, effect)),
            Caveats =
            [
                "The town centre often lies in deprived small areas: what is recorded there does not only happen to those who live there. This shows difference, not its cause.",
                .. Caveats.For(evidence.Whole.Fitness, explored.Shown(EvidenceUse.Rates, type, isByArea: true)).Select(caveat => caveat.Sentence),
            ],
            AreaName = evidence.AreaName,
            TypeSlug = type.Slug,
            AffectedGroups = ["People in deprived areas"],
            Effect = effect,
            Reach = evidence.ReachOf(type),
        };
    }

    private static string Number(double rate) => rate.ToString("N1", CultureInfo.InvariantCulture);
}
