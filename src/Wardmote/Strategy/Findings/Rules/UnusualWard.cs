using System.Globalization;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Level: a ward's rate lies outside the 99.8 % limits of a funnel that allows for how much the wards differ anyway, and below 5 % adjusted over the wards.
/// Where that is so of all crime, or of three types, one finding names them all: that of all crime, or of the type with most incidents.
/// </summary>
public sealed class UnusualWard : IFindingRule
{
    private const string Name = "Level";

    /// <summary>With fewer incidents in all wards together their rates say nothing.</summary>
    private const int FewestIncidents = 100;

    private const int Several = 3;

    public RuleFindings Look(FindingEvidence evidence)
    {
        if (evidence.Latest.Area.IsOneArea)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, "one area alone has no others to be held against");
        }

        List<ProposedFinding> proposed = [];
        List<NotProposed> not = [];
        IReadOnlyList<AreaRate> ambient = AreaRates.Of(evidence.Latest.Counts, CrimeTypeNames.Crimes, evidence.People);
        List<(TypeChoice Type, ComparedAreas Compared, ComparedArea Ward)> found = [];
        foreach (TypeChoice type in evidence.Types.Select(one => one.Type))
        {
            var compared = ComparedAreas.Of(evidence.Latest with { Type = type }, evidence.People);
            string why = compared.Funnel is null ? compared.WhyNone : compared.Areas.Sum(area => area.Count) < FewestIncidents ? $"fewer than {FewestIncidents} were recorded in all of them together" : "";
            if (why.Length > 0)
            {
                not.Add(new(Name, $"{type.Name} by {AreaWord(evidence)}", why));
                continue;
            }

            found.AddRange(compared.Areas.Where(area => area.IsOutside && area.Rate is { IsTooFewToRank: false }).Select(area => (type, compared, area)));
        }

        foreach (ComparedArea area in ComparedAreas.Of(evidence.Latest with { Type = TypeChoice.AllCrime }, evidence.People).Areas.Where(area => area.Rate is null))
        {
            not.Add(new(Name, area.Area.Name, area.Months == 0 ? "no month is known there" : "no population is known there, so that it has no rate"));
        }

        foreach (var wards in found.GroupBy(one => (one.Ward.Area.Code, IsHigh: one.Ward.Point!.Count > one.Ward.Point.Expected)))
        {
            var sorted = wards.OrderByDescending(one => one.Type == TypeChoice.AllCrime).ThenByDescending(one => one.Ward.Count).ToArray();
            bool isOne = sorted[0].Type == TypeChoice.AllCrime || sorted.Length >= Several;
            string? caveat = ambient.First(one => one.Area.Code == wards.Key.Code).Caveat;
            string[] others = isOne ? [.. sorted[1..].Select(one => TypeWords.Of(one.Type))] : [];
            proposed.AddRange((isOne ? sorted[..1] : sorted).Select(one => Of(evidence, one.Type, one.Compared, one.Ward, others, caveat)));
        }

        return new(proposed, not);
    }

    private static ProposedFinding Of(FindingEvidence evidence, TypeChoice type, ComparedAreas compared, ComparedArea ward, string[] others, string? ambient)
    {
        double common = compared.Funnel!.Target * 1_000;
        FindingEffect effect = new(ward.Rate!.Value / common, ward.Rate.Range.Low / common, ward.Rate.Range.High / common, 1);
        bool isHigh = ward.Point!.Count > ward.Point.Expected;
        string rate = Number(ward.Rate.Value), all = Number(common);
        ExploredEvidence explored = evidence.Latest;
        FindingStrength strength = Strengths.OfRatio(ward.Chance, effect);
        return new($"level:{(others.Length >= Several - 1 ? "several" : type.Slug)}:{ward.Area.Code}", FindingKind.UnusualLevel, FindingTheme.Places,
            $"The rate of recorded {TypeWords.Of(type)} in {ward.Area.Name} is unusually {(isHigh ? "high" : "low")} for the people who live there: {rate} per 1,000 in {explored.PeriodText}, against {all} in all {NumberWords.Count(explored.Area.Indexes.Count)} {evidence.AreasWord} together.{(others.Length > 0 ? $" So is that of {NumberWords.List(others)}." : "")}{(ambient is null ? "" : $" {ambient}.")}")
        {
            Figures =
            [
                explored.Figure($"{rate} per 1,000", $"{type.Name}, rate in {ward.Area.Name}", explored.PeriodText, explored.Choices.Address(EvidenceLinks.Compare, ("type", type.Slug))) with
                {
                    Number = ward.Rate.Value,
                    Area = $"{ward.Area.Name} ({explored.Set.Title})",
                    Interval = $"{Number(ward.Rate.Range.Low)} to {Number(ward.Rate.Range.High)} (95 % interval)",
                    Low = ward.Rate.Range.Low,
                    High = ward.Rate.Range.High,
                    Method = string.Create(CultureInfo.InvariantCulture, $"{ward.Count:N0} recorded over {ward.Rate.Population:N0} person-years; funnel with dispersion {compared.Funnel.Dispersion:F1}, 99.8 % limits. {evidence.People!.Says}"),
                    Caveat = ambient,
                },
                explored.Figure(NumberWords.Count(explored.Area.Indexes.Count), $"{explored.Set.Title} that are compared", explored.PeriodText, explored.Choices.Address(EvidenceLinks.Compare, ("type", type.Slug))) with { Number = explored.Area.Indexes.Count, Method = "Areas of the set in the area" },
                explored.Figure($"{all} per 1,000", $"{type.Name}, rate of all areas together", explored.PeriodText, explored.Choices.Address(EvidenceLinks.Compare, ("type", type.Slug))) with { Number = common, Method = evidence.People!.Says },
            ],
            Strength = ambient is null && ward.Months == explored.Counts.Months.Count ? strength : Strengths.Lower(strength),
            Caveats = [.. ambient is null ? (ReadOnlySpan<string>)[] : [$"{ambient}."], .. Caveats.For(evidence.Whole.Fitness, explored.Shown(EvidenceUse.Compare, type, isByArea: true)).Select(caveat => caveat.Sentence)],
            AreaName = ward.Area.Name,
            TypeSlug = type.Slug,
            Effect = effect,
            Reach = evidence.ReachOf(type) * ward.Count / Math.Max(1, compared.Areas.Sum(area => area.Count)),
        };
    }

    private static string AreaWord(FindingEvidence evidence) => evidence.Latest.Set.Title.ToLowerInvariant();

    private static string Number(double rate) => rate.ToString("N1", CultureInfo.InvariantCulture);
}
