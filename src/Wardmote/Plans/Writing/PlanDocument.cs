using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>A plan as a document for a committee: its text under headings and its content in tables, all of it to be read back.</summary>
public static class PlanDocument
{
    internal const string SummaryStart = "This plan holds ";
    internal const string KindStart = "Kind: ";

    private const int MostColumns = 9;

    /// <summary>Sentences that explain the table below them; reading back passes over them.</summary>
    internal static IReadOnlyDictionary<string, string> Notes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PlanLayout.Figures.Name] = "Numbers that the text of the plan states, with the sentence in which each stands.",
        [PlanLayout.LeftOver.Name] = "Words of the original document that have no place in the plan yet.",
        [PlanLayout.Furniture.Name] = "Column headings and page headings of the original document, kept so that none of its words is lost.",
        [IndicatorLayout.Values.Name] = "Values that need more than their own text to be understood.",
    };

    public static Document Of(PlanContent plan)
    {
        string summary = PlanTables.Summary(plan);
        return new(VisibleText.Of(plan.Title), Subtitle(plan),
        [
            new HeadingBlock(1, PlanLayout.Plan.Name),
            .. summary.Length > 0 ? [new NoteBlock($"{SummaryStart}{summary}")] : Array.Empty<NoteBlock>(),
            PlanTables.Facts(plan, withTitle: false),
            .. PlanTables.Heads(plan).SelectMany(table => Headed(table, 2)),
            .. plan.Sections.Count > 0 ? SectionRows.WriteBlocks(plan.Sections).Prepend(new HeadingBlock(1, PlanTables.NarrativeName)) : [],
            .. PlanTables.Groups(plan, MostColumns).SelectMany(group => group.SelectMany((table, at) => Headed(table, at == 0 ? 1 : 2))),
            .. plan.Lists.Count > 0 ? plan.Lists.SelectMany(ListBlocks).Prepend(new HeadingBlock(1, PlanTables.ListsName)) : [],
            .. PlanTables.Annexes(plan).SelectMany(table => Headed(table, 1)),
        ])
        { Properties = Mark };
    }

    /// <summary>How a file says that it is an exported plan.</summary>
    internal static IReadOnlyDictionary<string, string> Mark { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { [PlanLayout.Property] = PlanLayout.Version };

    internal static string Subtitle(PlanContent plan)
    {
        string kind = plan.Kind is PlanKind.Other ? "Plan" : Words.Sentence(plan.Kind.ToString());
        return plan.Period is null ? kind : $"{kind}, {VisibleText.Of(plan.Period.Text)}";
    }

    private static IEnumerable<DocumentBlock> Headed(TableBlock table, int level) =>
    [
        new HeadingBlock(level, table.Name),
        .. Notes.TryGetValue(table.Name, out string? note) ? [new NoteBlock(note)] : Array.Empty<NoteBlock>(),
        table,
    ];

    private static IEnumerable<DocumentBlock> ListBlocks(ListContent list) =>
    [
        new HeadingBlock(2, VisibleText.Of(list.Name)),
        new NoteBlock($"{KindStart}{VisibleText.Of(list.Kind)}"),
        .. list.Columns.Count + list.Items.Count > 0 ? [ListTables.Write(list)] : Array.Empty<TableBlock>(),
    ];
}
