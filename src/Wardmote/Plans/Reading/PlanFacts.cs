using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Plans.Reading.Cells;
using Wardmote.Plans.Reading.Narrative;

namespace Wardmote.Plans.Reading;

/// <summary>What a document says about itself as a whole: its title, kind and period, its statuses and limits.</summary>
internal static partial class PlanFacts
{
    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string TitleOf(PlanDraft draft, IReadOnlyList<OutlineBlock> outline, SourceDocument document)
    {
        HeaderFact? named = draft.Header.FirstOrDefault(fact => Words.Known.TitleFacts.Contains(Wording.Plain(fact.Name)) && Wording.HasWords(fact.Value));
        string[] lines = [.. outline.Take(5).TakeWhile(block => block.Paragraph is not null && Wording.CountWords(block.Text) <= 30).Select(block => block.Text).Where(line => Wording.CountWords(line) >= 2)];
        string? first = lines.FirstOrDefault(line => Words.Mentions(line, Words.Known.PlanNames) && Wording.CountWords(line) <= 20)
            ?? outline.FirstOrDefault(block => block.Paragraph is not null && Wording.CountWords(block.Text) is >= 2 and <= 30)?.Text;
        first ??= document.Blocks is [SourceTable { Rows: [var row, ..] }, ..] && row.Cells.Where(Wording.HasWords).ToArray() is [var only] ? only : null;
        return Wording.OneLine(named?.Value ?? first ?? NameOf(document.FileName));
    }

    // "northmere-safety-plan-2025-28" is a name for files; the hyphen between years stays.
    private static string NameOf(string fileName)
    {
        string words = HyphenOfFiles().Replace(Path.GetFileNameWithoutExtension(fileName), " ").Trim();
        return words.Length == 0 ? fileName : words.UpperFirst;
    }

    public static PlanKind KindOf(string title, IReadOnlyList<OutlineBlock> outline)
    {
        string start = string.Join(' ', outline.Where(block => block.Role is Role.Heading or Role.Text).Take(8).Select(block => block.Text));
        // A document that calls itself a plan is no table of indicators, whatever its first headings speak of.
        bool isPlan = Words.Mentions(title, ["plan", "strategy"]);
        var kinds = Words.Known.Kinds.Where(kind => !isPlan || kind.Value != nameof(PlanKind.IndicatorTable)).ToDictionary(StringComparer.Ordinal);
        string? name = Words.FirstNamed(title, Words.Known.Kinds) ?? Words.FirstNamed(start, kinds);
        return Enum.TryParse(name, out PlanKind kind) ? kind : PlanKind.Other;
    }

    /// <summary>The years that the title names; where it names none, those of a fact called period or year.</summary>
    public static WrittenDate? PeriodOf(string title, PlanDraft draft)
    {
        IEnumerable<string> texts = [title, .. draft.Header.Where(fact => Words.Mentions(fact.Name, ["period", "year", "plan year"])).Select(fact => fact.Value)];
        foreach (string text in texts)
        {
            if (DateWords.Find(text).FirstOrDefault(days => days.Precision is DatePrecision.FinancialYear) is { } days)
            {
                return WrittenDateReader.Read(text.Substring(days.Index, days.Length));
            }
        }

        return null;
    }

    /// <summary>The one financial year of a plan, to which a bare quarter belongs; none where it covers several.</summary>
    public static FinancialYear? YearOf(WrittenDate? period) =>
        period is { First: { } first, Last: { } last } && FinancialYear.Of(first) == FinancialYear.Of(last) ? FinancialYear.Of(first) : null;

    public static PlanVocabulary VocabularyOf(PlanDraft draft)
    {
        ParagraphContent[] paragraphs = [.. draft.Sections.SelectMany(section => section.Paragraphs)];
        return new PlanVocabulary
        {
            ActionWord = draft.ActionWord ?? "action",
            Statuses = [.. paragraphs.Concat(draft.Sections.Select(section => new ParagraphContent(section.Heading, false, section.Origin))).Select(paragraph => Statuses(paragraph.Text)).FirstOrDefault(statuses => statuses.Length > 0) ?? []],
            Limits = [.. paragraphs.SelectMany(Limits)],
        };
    }

    private static string[] Statuses(string text)
    {
        Match match = StatusList().Match(Wording.OneLine(text));
        string[] statuses = match.Success ? [.. match.Groups["list"].Value.Split(match.Groups["list"].Value.Contains(';', StringComparison.Ordinal) ? ';' : ',').Select(status => LastJoin().Replace(status, "").Trim(' ', '.')).Where(Wording.HasWords)] : [];
        return statuses.Length >= 2 && statuses.All(status => Wording.CountWords(status) <= 5) ? statuses : [];
    }

    private static IEnumerable<CardinalityLimit> Limits(ParagraphContent paragraph) =>
        Limit().Matches(Wording.OneLine(paragraph.Text)).Select(match => new CardinalityLimit(
            Count(match.Groups["count"].Value), match.Groups["kind"].Value.Trim(), match.Groups["scope"].Value.Trim(), paragraph.Origin with { Text = match.Value, Certainty = 0.9 }));

    private static int Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : Array.IndexOf(Counts, text.ToLowerInvariant());

    [GeneratedRegex(@"\bstatus(?:es)?\b[\s*]*(?:options?|values?)?\s*(?:\((?<list>[^()]{5,300})\)|(?:are|is one of|must be|can be|may be)?\s*:\s*(?<list>[^.:]{5,300})(?:\.|$))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatusList();

    [GeneratedRegex(@"_|(?<!\d)-|-(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HyphenOfFiles();

    [GeneratedRegex(@"^\s*(?:and|or)\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastJoin();

    [GeneratedRegex(@"\b(?:a\s+)?(?:maximum\s+of|no\s+more\s+than|not\s+more\s+than|at\s+most|up\s+to)\s+(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?<kind>[\p{L} ]{2,40}?)\s+(?:for|per|in|under|against)\s+(?:each|every|any|a)?\s*(?<scope>[\p{L} ]{3,40}\p{L})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Limit();
}
