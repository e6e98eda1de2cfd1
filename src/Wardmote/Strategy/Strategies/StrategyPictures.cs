using System.Globalization;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Strategies;

/// <summary>Logic models, the theory of change and the risks as pictures that tell their content in words too.</summary>
public static class StrategyPictures
{
    /// <summary>A logic model in its six columns. A link that does not hold is not drawn, and told.</summary>
    public static FlowPicture Of(LogicModel model, string priority)
    {
        KeptLinks kept = LinkRules.Take(LogicModel.Nodes(model.Elements), model.Links);
        FlowColumn[] columns = [.. LogicKinds.Columns.Select(kind => new FlowColumn(kind.Title, [.. model.Elements.Where(one => one.Kind == kind).Select(Box)])).Where(column => column.Boxes.Count > 0)];
        LogicElement? impact = model.Elements.FirstOrDefault(one => one.Kind == LogicKind.Impact);
        string counts = string.Join(", ", LogicKinds.Columns.Select(kind => (kind, count: model.Elements.Count(one => one.Kind == kind))).Where(pair => pair.count > 0).Select(pair => Count(pair.count, pair.kind)));
        return new FlowPicture($"Logic model: {priority}", $"From what is put in to what changes: {counts}.{(impact is null ? " It names no impact yet." : $" In the end: {Sentence(impact.Words)}")}", columns, Arrows(kept))
        {
            Notes = [.. kept.LeftOut.Select(left => $"A link was left out. {left.Because}.")],
        };
    }

    /// <summary>The theory of change from its preconditions through the years to the goal.</summary>
    public static FlowPicture Of(TheoryOfChange theory, StrategyHead head)
    {
        KeptLinks kept = LinkRules.Take(theory.Nodes(), theory.Links);
        IEnumerable<FlowColumn> columns =
        [
            new FlowColumn(TheoryKind.Precondition.Title, [.. theory.Elements.Where(one => one.Kind == TheoryKind.Precondition).Select(Box)]),
            .. Enumerable.Range(1, head.Years).Select(year => new FlowColumn(Year(year), [.. theory.Elements.Where(one => one.Kind == TheoryKind.Outcome && one.Year == year).Select(Box)])),
            new FlowColumn("Goal", theory.Goal.Length > 0 ? [new FlowBox(TheoryOfChange.GoalId.ToString(), theory.Goal)] : []),
        ];
        return new FlowPicture("Theory of change", theory.Goal.Length > 0 ? $"What has to come about, year by year, so that in the end: {Sentence(theory.Goal)}" : "What has to come about, year by year. The long-term goal is not written yet.", [.. columns.Where(column => column.Boxes.Count > 0)], Arrows(kept))
        {
            ColumnsAre = "When",
            Notes = [.. kept.LeftOut.Select(left => $"A link was left out. {left.Because}.")],
        };
    }

    /// <summary>Open risks by likelihood and impact: with their controls where those are judged, without them otherwise.</summary>
    public static MatrixPicture Of(IReadOnlyList<StrategyRisk> risks)
    {
        StrategyRisk[] open = [.. risks.Where(risk => risk.IsOpen)];
        MatrixItem[] items = [.. open.Select((risk, at) => new MatrixItem(Mark(at), risk.Title, (risk.Entry.ResidualLikelihood ?? risk.Entry.Likelihood ?? 0) - 1, (risk.Entry.ResidualImpact ?? risk.Entry.Impact ?? 0) - 1))];
        int high = open.Count(risk => (risk.Entry.ResidualScore ?? risk.Entry.Score) >= 10);
        int unscored = open.Count(risk => (risk.Entry.ResidualScore ?? risk.Entry.Score) is null);
        return new MatrixPicture(
            "Risks by likelihood and impact",
            string.Create(CultureInfo.InvariantCulture, $"{NumberWords.Count(open.Length, "open risk with its controls", "open risks with their controls")}, {high} of them high or very high{(unscored > 0 ? $"; {unscored} not scored" : "")}."),
            new MatrixAxis("Likelihood", RiskScale.Likelihoods),
            new MatrixAxis("Impact", RiskScale.Impacts),
            items)
        {
            ItemsAre = "Risk",
            Cells = [.. from likelihood in Enumerable.Range(1, RiskScale.Steps) from impact in Enumerable.Range(1, RiskScale.Steps) let score = likelihood * impact select new MatrixCell(likelihood - 1, impact - 1, RiskScale.WordOf(score), RiskScale.BandOf(score))],
        };
    }

    /// <summary>What stands for the risk at a place of the list: "R1".</summary>
    public static string Mark(int at) => string.Create(CultureInfo.InvariantCulture, $"R{at + 1}");

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"By the end of year {year}");

    private static FlowBox Box(LogicElement one) => new(one.ElementId.ToString(), one.Words);

    private static FlowBox Box(TheoryElement one) => new(one.ElementId.ToString(), one.Words);

    private static FlowArrow[] Arrows(KeptLinks kept) => [.. kept.Links.Select(link => new FlowArrow(link.From.ToString(), link.To.ToString()))];

    private static string Count(int number, LogicKind kind) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 || kind == LogicKind.Impact ? kind.One : kind.Title).ToLowerInvariant()}");

    private static string Sentence(string words) => words.EndsWith('.') ? words : $"{words}.";
}
