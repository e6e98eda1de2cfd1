using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;
using Wardmote.Plans.Reading;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Counts the words of a document against those of the plan that was read from it.</summary>
internal static class WordCount
{
    /// <summary>The words that stand more often in the document than in the plan. Origins do not count, but for furniture and what is unplaced.</summary>
    public static IReadOnlyList<string> Missing(SourceDocument source, PlanContent plan)
    {
        Dictionary<string, int> kept = Counted(KeptWords.Of(plan with { Furniture = [], Unplaced = [] })
            .Concat(plan.Furniture.Select(origin => origin.Text))
            .Concat(plan.Unplaced.Select(unplaced => unplaced.Text)));
        Dictionary<string, int> stated = Counted(source.Blocks.SelectMany(TextsOf));
        return [.. stated.Where(word => word.Value > kept.GetValueOrDefault(word.Key)).Select(word => $"{word.Key} ({word.Value} times, {kept.GetValueOrDefault(word.Key)} kept)")];
    }

    private static IEnumerable<string> TextsOf(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => [paragraph.Text],
        SourceTable table => table.Rows.SelectMany(row => row.Cells),
        _ => [],
    };

    private static Dictionary<string, int> Counted(IEnumerable<string> texts) =>
        texts.SelectMany(Wording.WordsOf).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
