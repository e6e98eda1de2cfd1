using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>The sections of a document in their order, with the months of the programme that their headings name.</summary>
internal sealed partial class DocumentOutline(PlanContent content)
{
    public IReadOnlyList<SectionContent> Sections => content.Sections;

    /// <summary>The first paragraph under the first heading that says just that word; none where there is none.</summary>
    public string? Under(string heading) =>
        content.Sections.FirstOrDefault(section => string.Equals(DocumentLists.Plain(section.Heading), heading, StringComparison.OrdinalIgnoreCase) && section.Paragraphs.Count > 0)?.Paragraphs[0].Text;

    /// <summary>Whom a line such as "Sponsor: the director" names, in the document's own words.</summary>
    public PersonName? Person(params string[] labels)
    {
        foreach (ParagraphContent paragraph in content.Sections.SelectMany(section => section.Paragraphs))
        {
            Match match = Labelled().Match(paragraph.Text);
            if (match.Success && labels.Any(label => string.Equals(match.Groups["label"].Value.Trim(), label, StringComparison.OrdinalIgnoreCase)) && DocumentLists.Plain(match.Groups["text"].Value) is { Length: > 0 } name)
            {
                return new PersonName(name);
            }
        }

        return null;
    }

    /// <summary>The stretches that headings name: "Data collection (Months 1–2)".</summary>
    public IEnumerable<ProgrammePhase> Phases() =>
        from section in content.Sections
        let months = MonthsOf(section)
        where months is not null && !section.Heading.Contains("total", StringComparison.OrdinalIgnoreCase)
        select new ProgrammePhase(DocumentLists.Plain(Months().Replace(section.Heading, "")), months.Value.First, months.Value.Last);

    /// <summary>What paragraphs that begin with "Output:" name, due by the end of the months of the heading above them.</summary>
    public IEnumerable<ProgrammeOutput> Outputs() =>
        from section in content.Sections
        from paragraph in section.Paragraphs
        where paragraph.Text.StartsWith("Output:", StringComparison.OrdinalIgnoreCase)
        select new ProgrammeOutput(DocumentLists.Plain(paragraph.Text["Output:".Length..]), MonthsAbove(section)?.Last, OutputState.NotStarted);

    public IEnumerable<ProgrammeActivity> LivedExperience() =>
        from section in content.Sections
        where section.Heading.Contains("lived experience", StringComparison.OrdinalIgnoreCase)
        from paragraph in section.Paragraphs
        where !paragraph.Text.StartsWith("Output:", StringComparison.OrdinalIgnoreCase)
        select new ProgrammeActivity(ActivityKind.LivedExperience, DocumentLists.Plain(paragraph.Text), OutputState.NotStarted, null);

    /// <summary>The months of the section in which something stands; none where its headings name none.</summary>
    public (int First, int Last)? MonthsAt(Origin origin) => SectionAt(origin) is { } section ? MonthsAbove(section) : null;

    /// <summary>The last heading before a place; none where the place has no number.</summary>
    public SectionContent? SectionAt(Origin origin) => Place(origin) is { } place ? content.Sections.LastOrDefault(section => Place(section.Origin) < place) : null;

    /// <summary>The section itself and those that it is a part of, the nearest first.</summary>
    public IEnumerable<SectionContent> Above(SectionContent section)
    {
        int level = int.MaxValue;
        for (int at = IndexOf(section); at >= 0; at--)
        {
            if (content.Sections[at].Level < level)
            {
                level = content.Sections[at].Level;
                yield return content.Sections[at];
            }
        }
    }

    private (int First, int Last)? MonthsAbove(SectionContent section) => Above(section).Select(MonthsOf).FirstOrDefault(months => months is not null);

    private static (int First, int Last)? MonthsOf(SectionContent section)
    {
        Match match = Months().Match(section.Heading);
        if (!match.Success)
        {
            return null;
        }

        int first = Number(match.Groups["first"].Value);
        return (first, match.Groups["last"].Success ? Number(match.Groups["last"].Value) : first);
    }

    private int IndexOf(SectionContent section)
    {
        for (int at = 0; at < content.Sections.Count; at++)
        {
            if (ReferenceEquals(content.Sections[at], section))
            {
                return at;
            }
        }

        return -1;
    }

    private static int? Place(Origin origin) => Paragraph().Match(origin.Part) is { Success: true } match ? Number(match.Groups["number"].Value) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(\s*months?\s+(?<first>\d{1,2})(\s*(-|–|to)\s*(?<last>\d{1,2}))?\s*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Months();

    [GeneratedRegex(@"^\W*(?<label>[\p{L} ]{3,40}?)\s*(\([^)]{1,12}\))?\s*:\s*(?<text>.{2,200})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^Paragraph (?<number>\d{1,7})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Paragraph();
}
