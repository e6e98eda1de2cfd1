using System.Text.RegularExpressions;
using Wardmote.Checks;
using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Measuring;

/// <summary>Finds in a comment or title what a plan says about changed meaning: “from 2024/25 … is also included”. A change without a year is no break: nobody could draw it.</summary>
public static class BreakReader
{
    private static readonly Regex[] Statements = [.. MeasuringWords.Known.Breaks.Select(Pattern.Of)];

    /// <summary>The breaks that a text states, each once, with its sentence as the reason.</summary>
    public static IReadOnlyList<SeriesBreak> Find(string? text) =>
        [.. Sentences.Of(text ?? "").SelectMany(InSentence).DistinctBy(change => change.From)];

    private static IEnumerable<SeriesBreak> InSentence(string sentence) =>
        from statement in Statements
        let match = statement.Match(sentence)
        where match.Success
        let first = First(match.Groups["when"].Value)
        where first is not null
        select new SeriesBreak(first.Value, sentence.Trim());

    private static DateOnly? First(string when) => PeriodReader.Read(when)?.First;
}
