using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>Types of crime by number beside the same by harm.</summary>
internal static class HarmChapter
{
    public static Chapter Of(AssessedEvidence evidence)
    {
        if (evidence.Harm is not { } harm)
        {
            return new("harm", [new ParagraphBlock($"No crime of the last year is known in {evidence.AreaName}, so that nothing is weighed.")]);
        }

        HarmRank[] apart = [.. harm.Types.Where(type => type.Rank is not null && type.Part.ShareOfHarm > 2 * type.Part.ShareOfCrimes && type.Part.ShareOfHarm >= 0.05)];
        return new("harm",
        [
            new ParagraphBlock($"Weighed by the {harm.Table.Title} ({harm.MonthsText}). {harm.CoveredText.TrimEnd('.')}.") { Origin = Origins.Harm(evidence, harm) },
            .. apart.Select(type => new ParagraphBlock($"{type.Type.Name} is {Share(evidence, harm, type, ofHarm: false)} of crimes and {Share(evidence, harm, type, ofHarm: true)} of the harm.", IsListItem: true)),
            Rows(harm, isRead: true).From(Origins.Harm(evidence, harm)),
            Bars(evidence, harm).From(Origins.Harm(evidence, harm)),
            new NoteBlock($"{harm.DependsText}. {harm.Table.Note} Source of the weights: {harm.Table.Source}, {harm.Table.Published}.") { Origin = Origins.Harm(evidence, harm) },
        ])
        {
            Tables = [new PackTable("harm-against-volume", "Types of crime by number and by harm, last year", Rows(harm, isRead: false)) { Source = new(harm.Table.Source, harm.MonthsText, harm.Table.Title, evidence.DataVersion) { Caveats = [harm.Table.Note, harm.DependsText, harm.CoveredText] } }],
        };
    }

    private static TableBlock Rows(HarmRanks harm, bool isRead) => new(
        "Types of crime by number and by harm",
        [new("Type"), new("Crimes", true), new("By number", true), new("% of crimes", true), new($"Harm, {harm.Table.Unit}", true), .. isRead ? [] : new DocumentColumn[] { new("From lightest to heaviest mix") }, new("By harm"), new("% of harm", true)],
        [
            .. harm.Types.Select(type => (IReadOnlyList<DocumentText>)
            [
                type.Type.Name + (type.Part.Weight.IsUnverified ? " (weight unverified)" : ""),
                TrendAnswer.Number(type.Part.Count),
                TrendAnswer.Number(type.CountRank),
                TrendAnswer.Number(100 * type.Part.ShareOfCrimes, 1),
                type.Rank is null ? "" : TrendAnswer.Number(type.Part.Central),
                .. isRead ? [] : new DocumentText[] { type.RangeText },
                type.RankText,
                type.Rank is null ? "" : TrendAnswer.Number(100 * type.Part.ShareOfHarm, 1),
            ]),
        ]);

    private static Chart Bars(AssessedEvidence evidence, HarmRanks harm)
    {
        HarmRank[] weighed = [.. harm.Types.Where(type => type.Rank is not null)];
        return new Chart("Share of crimes and share of harm", $"{weighed[0].Type.Name} weighs most. Types without a weight are left out.", [.. weighed.Select(type => type.Type.Name)],
        [
            new ChartSeries("Share of crimes", [.. weighed.Select(type => (double?)(100 * type.Part.ShareOfCrimes))]),
            new ChartSeries("Share of harm", [.. weighed.Select(type => (double?)(100 * type.Part.ShareOfHarm))], ChartRole.Comparison),
        ])
        {
            Kind = ChartKind.Bar,
            Unit = "%",
            Source = $"{evidence.Year.Source}; {harm.Table.Title}",
        };
    }

    private static Figure Share(AssessedEvidence evidence, HarmRanks harm, HarmRank type, bool ofHarm)
    {
        double share = ofHarm ? type.Part.ShareOfHarm : type.Part.ShareOfCrimes;
        return evidence.Year.Figure(NumberWords.Share(share, 0), $"{type.Type.Name}, share of {(ofHarm ? "harm" : "crimes")}", harm.MonthsText, evidence.Whole.Choices.Address(EvidenceLinks.Overview)) with
        {
            Number = 100 * share,
            Method = ofHarm ? $"{harm.Table.Title}: {type.RangeText} {harm.Table.Unit} from the lightest to the heaviest mix of offences" : $"{NumberWords.Count(type.Part.Count)} crimes",
            Caveat = ofHarm ? $"{harm.DependsText}{(type.Part.Weight.IsUnverified ? "; the weight is unverified" : "")}" : null,
        };
    }
}
