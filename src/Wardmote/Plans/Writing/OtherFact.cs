namespace Wardmote.Plans.Writing;

/// <summary>What stood in a column of the original that has no field of its own.</summary>
internal sealed record OtherFact(string Heading, string Text)
{
    public static readonly TableLayout<OtherFact> OfActions = Layout("Other facts about actions");

    public static readonly TableLayout<OtherFact> OfIndicators = Layout("Other facts about indicators");

    public static IEnumerable<OtherFact> Of(IReadOnlyDictionary<string, string> other) => other.Select(fact => new OtherFact(fact.Key, fact.Value));

    /// <summary>The facts by heading, together with the cells of columns that somebody added to the table.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<OtherFact> facts, ExportedRow row) =>
        facts.Concat(row.TakeRest().Select(cell => new OtherFact(cell.Heading, cell.Text)))
            .GroupBy(fact => fact.Heading, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(fact => fact.Text)), StringComparer.Ordinal);

    private static TableLayout<OtherFact> Layout(string name) => new(name, () => new("", ""), (fact, _) => fact,
    [
        Column.Subject<OtherFact>("Heading", fact => fact.Heading, (fact, text) => fact with { Heading = text }),
        Column.Blankable<OtherFact>("What it says", fact => fact.Text, (fact, text) => fact with { Text = text }),
    ]);
}
