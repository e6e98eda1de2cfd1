using System.Globalization;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Harm: a type is at least one and a half times as large a share of the harm as of the crimes, holds a twentieth of the harm,
/// and is above its share of crimes even with the lightest mix of offences that its category allows.
/// </summary>
public sealed class HarmAboveVolume : IFindingRule
{
    private const string Name = "Harm";
    private const double FewestTimes = 1.5;
    private const double FewestShare = 0.05;

    public RuleFindings Look(FindingEvidence evidence)
    {
        if (evidence.Harm is not { } harm)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, $"no crime is known in {evidence.LatestText}");
        }

        HarmRank[] weighed = [.. harm.Types.Where(one => one.Rank is not null)];
        return new(
            [.. weighed.Where(one => one.Part.ShareOfCrimes > 0 && one.Part.ShareOfHarm >= FewestShare && one.Part.ShareOfHarm >= FewestTimes * one.Part.ShareOfCrimes && Lightest(harm, one) > one.Part.ShareOfCrimes).Select(one => Of(evidence, harm, one))],
            [.. harm.Types.Where(one => one.Rank is null).Select(one => new NotProposed(Name, one.Type.Name, $"{harm.Table.Title} has no weight for it, so that its harm is not known"))]);
    }

    /// <summary>The share of the harm that the type would have with its lightest mix, the others with their usual ones.</summary>
    private static double Lightest(HarmRanks harm, HarmRank one) => one.Part.Low / (harm.Score.Central - one.Part.Central + one.Part.Low);

    private static double Heaviest(HarmRanks harm, HarmRank one) => one.Part.High / (harm.Score.Central - one.Part.Central + one.Part.High);

    private static ProposedFinding Of(FindingEvidence evidence, HarmRanks harm, HarmRank one)
    {
        TypeChoice type = TypeChoice.Of(one.Type);
        double crimes = one.Part.ShareOfCrimes, low = Lightest(harm, one), high = Heaviest(harm, one);
        ExploredEvidence explored = evidence.Latest;
        string address = explored.Choices.Address(EvidenceLinks.Type(type.Slug), ("type", null));
        return new($"harm:{type.Slug}", FindingKind.HarmAboveVolume, FindingTheme.HighHarmCrime,
            $"Of all crimes recorded in {evidence.AreaName} {NumberWords.Share(crimes)} were {TypeWords.Of(type)}, and of their harm {NumberWords.Share(one.Part.ShareOfHarm)} ({harm.MonthsText}); between {NumberWords.Share(low)} and {NumberWords.Share(high)} with the lightest and the heaviest mix of offences.")
        {
            Figures =
            [
                explored.Figure(NumberWords.Share(one.Part.ShareOfHarm), $"{type.Name}, share of the harm", harm.MonthsText, address) with
                {
                    Number = 100 * one.Part.ShareOfHarm,
                    Interval = $"{NumberWords.Share(low)} to {NumberWords.Share(high)} (lightest to heaviest mix of offences)",
                    Low = 100 * low,
                    High = 100 * high,
                    Method = $"{harm.Table.Title}: {harm.Table.Source}; {harm.CoveredText}",
                    Caveat = one.Part.Weight.IsUnverified ? "Its weight is unverified" : null,
                },
                explored.Figure(NumberWords.Share(crimes), $"{type.Name}, share of crimes", harm.MonthsText, address) with { Number = 100 * crimes, Method = string.Create(CultureInfo.InvariantCulture, $"{one.Part.Count:N0} of {harm.Score.Crimes:N0} crimes with a type") },
            ],
            Strength = one.Part.Weight.IsUnverified ? FindingStrength.Weak : low >= FewestTimes * crimes ? FindingStrength.Strong : FindingStrength.Moderate,
            Caveats = [$"{harm.DependsText}.", .. one.Part.Weight.Note.Length > 0 ? (ReadOnlySpan<string>)[one.Part.Weight.Note] : [], .. Caveats.For(evidence.Whole.Fitness, explored.Shown(EvidenceUse.Harm, type)).Select(caveat => caveat.Sentence)],
            AreaName = evidence.AreaName,
            TypeSlug = type.Slug,
            // The range of the mix is no chance in counting, so that years are not told apart by it.
            Effect = new(one.Part.ShareOfHarm / crimes, one.Part.ShareOfHarm / crimes, one.Part.ShareOfHarm / crimes, 1),
            Reach = one.Part.ShareOfHarm,
        };
    }
}
