using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>The report to a committee that a document begins with: its head, its sections, and what the committee is asked.</summary>
internal static partial class ReportReading
{
    private const string Equality = "Equality";

    /// <summary>The report; none where the document's head names neither an author nor a decision.</summary>
    public static WrittenReport? Report(PlanContent content)
    {
        string? authorised = Fact(content, "authorised by"), lead = Fact(content, "lead officer"), wards = Fact(content, "ward"), decision = Fact(content, "decision");
        if (authorised is null && decision is null)
        {
            return null;
        }

        string[] sections = [.. CommitteeReport.SectionNames.Select(name => Text(content, name))];
        var head = new ReportHead(content.Title) { AuthorisedBy = Said(authorised), LeadOfficers = Several(lead), Wards = Several(wards), Class = ClassOf(decision) };
        string equality = sections[CommitteeReport.SectionNames.ToList().IndexOf(Equality)];
        return new(head, sections, new EqualityStatement { Statement = equality.Split('\n').FirstOrDefault(Duty().IsMatch), Impact = ImpactOf(equality) });
    }

    /// <summary>What the committee is asked, taken apart into its kind, the one to whom authority is delegated, and the one to be consulted.</summary>
    public static Recommendation Recommendation(string text)
    {
        Match delegated = Delegated().Match(text);
        if (delegated.Success)
        {
            return new(RecommendationKind.Delegate, delegated.Groups["what"].Value.Trim())
            {
                DelegateTo = delegated.Groups["to"].Value.Trim(),
                InConsultationWith = delegated.Groups["with"] is { Success: true } with ? with.Value.Trim() : null,
            };
        }

        Match other = Verb().Match(text);
        return other.Success
            ? new(other.Groups["verb"].Value.StartsWith("n", StringComparison.OrdinalIgnoreCase) ? RecommendationKind.Note : RecommendationKind.Approve, other.Groups["what"].Value.Trim())
            : new(RecommendationKind.Approve, text);
    }

    private static string? Fact(PlanContent content, string name) => content.Header.FirstOrDefault(fact => fact.Name.Contains(name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IReadOnlyList<string> Several(string? text) => [.. (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static DecisionClass ClassOf(string? decision) => decision is null || decision.Length == 0 ? DecisionClass.NotSaid
        : NonKey().IsMatch(decision) ? DecisionClass.NonKey
        : decision.Contains("key", StringComparison.OrdinalIgnoreCase) ? DecisionClass.Key : DecisionClass.NotSaid;

    private static EqualityImpact ImpactOf(string text) =>
        NeutralOrPositive().IsMatch(text) ? EqualityImpact.NeutralOrPositive
        : AdverseImpact().IsMatch(text) ? EqualityImpact.Adverse
        : EqualityImpact.NotSaid;

    /// <summary>The sentences and bullets of the section; a bare title at its end belongs to what follows.</summary>
    private static string Text(PlanContent content, string name)
    {
        string word = name.Split(' ')[0];
        SectionContent? section = content.Sections.FirstOrDefault(one => one.Heading.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ?? content.Sections.FirstOrDefault(one => one.Heading.Equals(word, StringComparison.OrdinalIgnoreCase));
        return section is null ? "" : string.Join('\n', section.Paragraphs.Where(paragraph => paragraph.IsListItem || paragraph.Text.TrimEnd() is [.., '.' or ':' or ';' or '!' or '?']).Select(paragraph => paragraph.Text.Trim()));
    }

    [GeneratedRegex(@"^delegate\w*\s+authority\s+to\s+(?<to>[^,]{2,120}?)(,?\s+in consultation with\s+(?<with>[^,]{2,120}))?,?\s+(?<what>to\s.{2,600})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Delegated();

    [GeneratedRegex(@"^(?<verb>approve|agree|adopt|endorse|note)s?\s+(that\s+)?(?<what>.{2,600})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bnon[\s-]?key\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex NonKey();

    [GeneratedRegex(@"\bpublic sector equality duty\b|\bequality act\b|\bs\.?\s?149\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\bneutral or positive\b|\bpositive or neutral\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex NeutralOrPositive();

    [GeneratedRegex(@"(?<!\bno )\badverse (impact|effect)s? (has|have|is|are|was|were) (been )?identified", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex AdverseImpact();
}
