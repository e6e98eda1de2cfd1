using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings;

/// <summary>What the rules say now of a finding that people decided on before. Where no rule proposes it any more there are no words and no figures.</summary>
public sealed record MovedEvidence(string Statement, IReadOnlyList<Figure> Figures, FindingEffect? Effect, FindingStrength Strength)
{
    /// <summary>None where the figures say what they said.</summary>
    public static MovedEvidence? Of(Finding finding, ProposedFinding? now) =>
        now is null ? new("", [], null, FindingStrength.Judgement)
        : Says(finding.Figures.Take(now.Figures.Count)).SequenceEqual(Says(now.Figures)) ? null
        : new(now.Statement, now.Figures, now.Effect, now.Strength);

    /// <summary>What stands now in the place of a figure: the one of the same name and period, or of the same name.</summary>
    public Figure? Now(Figure figure) => Figures.FirstOrDefault(one => one.What == figure.What && one.Period == figure.Period) ?? Figures.FirstOrDefault(one => one.What == figure.What);

    private static IEnumerable<(string, string, string, string?)> Says(IEnumerable<Figure> figures) => figures.Select(figure => (figure.What, figure.Text, figure.Period, figure.Interval));
}
