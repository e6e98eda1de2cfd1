using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>The periods that a document names for itself must agree.</summary>
public sealed partial class PlanPeriodVsTitle : IRule
{
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "our", "its", "new", "proposed", "set", "of", "draft", "final", "agreed", "key", "main", "all", "list", "following", "current", "year", "service", "strategic", "for", "and", "to", "tasks",
    };

    public string Id => "plan-period-vs-title";

    public Severity Severity => Severity.Blocking;

    public string Description => "The periods named in one document for one thing do not agree: its title, its headings, its own text.";

    private sealed record Mention(YearSpan Span, Origin Origin, string Text, bool MustAgree);

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<Mention> mentions = [.. Title(plan.Content), .. Headings(plan.Content), .. plan.Content.Passages().SelectMany(passage => InText(passage, plan.Content)), .. plan.Content.Sections.SelectMany(section => section.Paragraphs).SelectMany(OfItself)];
        if (mentions is not [var first, ..])
        {
            return [];
        }

        return mentions.Skip(1)
            .Where(mention => !first.Span.Covers(mention.Span) && !mention.Span.Covers(first.Span) && (mention.MustAgree || first.Span.Overlaps(mention.Span)))
            .DistinctBy(mention => (mention.Span.StartYear, mention.Span.EndYear))
            .Select(mention => this.Found($"period {mention.Span.Text}", mention.Origin, mention.Span.Text, first.Span.Text,
                $"The document names its period as {first.Span.Text} (“{Shorten(first.Text)}”) and as {mention.Span.Text} (“{Shorten(mention.Text)}”).", "Decide which period is meant and write the same one everywhere."))
            .Concat(Lengths(plan.Content, first));
    }

    private static IEnumerable<Mention> Title(PlanContent plan)
    {
        var title = new Origin("Title", Text: plan.Title);
        YearSpan? own = YearSpan.Find(plan.Title).FirstOrDefault(IsPeriod);
        if (own is not null)
        {
            yield return new(own, title, plan.Title, true);
        }

        if (YearSpan.Of(plan.Period) is { } period && IsPeriod(period))
        {
            yield return new(period, title with { Text = plan.Period!.Text }, plan.Period.Text, true);
        }

        foreach (HeaderFact fact in plan.Header.Where(fact => PeriodFact().IsMatch(fact.Name)))
        {
            foreach (YearSpan span in YearSpan.Find(fact.Value).Where(IsPeriod).Concat(YearSpan.FindInMonths(fact.Value)))
            {
                yield return new(span, fact.Origin, $"{fact.Name} {fact.Value}", true);
            }
        }
    }

    /// <summary>A heading that repeats the document's own name must repeat its years as well.</summary>
    private static IEnumerable<Mention> Headings(PlanContent plan)
        => from heading in plan.Sections.Select(section => (Text: section.Heading, section.Origin)).Concat(plan.Furniture.Select(origin => (origin.Text, Origin: origin)))
           where Spelling.Bare(Nameless(heading.Text)) is { Length: > 8 } name && name == Spelling.Bare(Nameless(plan.Title))
           from span in YearSpan.Find(heading.Text)
           where IsPeriod(span)
           select new Mention(span, heading.Origin, heading.Text, true);

    private static IEnumerable<Mention> InText(Passage passage, PlanContent plan)
    {
        HashSet<string> own = [.. Word().Matches(plan.Title).Select(match => match.Value.ToLowerInvariant())];
        foreach (YearSpan span in YearSpan.Find(passage.Text).Where(IsPeriod))
        {
            string before = passage.Text[Math.Max(0, span.Position - 90)..span.Position];
            string after = passage.Text[Math.Min(passage.Text.Length, span.Position + span.Text.Length)..];
            Match named = NameBefore().Match(before) is { Success: true } match ? match : NameAfter().Match(after[..Math.Min(after.Length, 90)]);
            if (!named.Success || !Word().Matches(named.Groups["words"].Value).All(word => Common.Contains(word.Value) || own.Contains(word.Value.ToLowerInvariant())))
            {
                continue;
            }

            bool isOfThisPlan = !named.Groups["thing"].Value.EndsWith("plan", StringComparison.OrdinalIgnoreCase) && !named.Groups["thing"].Value.EndsWith("strategy", StringComparison.OrdinalIgnoreCase)
                && !LooksElsewhere().IsMatch(passage.Text);
            yield return new(span, passage.Origin, Sentences.Of(passage.Text).FirstOrDefault(sentence => sentence.Contains(span.Text, StringComparison.Ordinal)) ?? passage.Text, isOfThisPlan);
        }
    }

    /// <summary>"This plan sets out what we will do between April 2025 and March 2026", "This report says what was done in 2023-24"</summary>
    private static IEnumerable<Mention> OfItself(ParagraphContent paragraph)
        => from sentence in Sentences.Of(paragraph.Text)
           let own = Itself().Match(sentence)
           where own.Success
           let span = YearSpan.FindInMonths(sentence).Concat(YearSpan.Find(sentence).Where(IsPeriod)).OrderBy(found => found.Position).FirstOrDefault()
           where span is not null && span.Position >= own.Index + own.Length && InThatTime().IsMatch(sentence[own.Length..span.Position]) && !LooksElsewhere().IsMatch(sentence[own.Length..span.Position])
           select new Mention(span, paragraph.Origin, sentence, true);

    /// <summary>"The plan covers a three-year period" must be true of the years in its title.</summary>
    private IEnumerable<Fault> Lengths(PlanContent plan, Mention title)
        => from passage in plan.Passages()
           from Match match in CoversYears().Matches(passage.Text)
           let years = Years(match.Groups["count"].Value)
           let length = title.Span.EndYear - title.Span.StartYear
           where years > 0 && years != length && years != length + 1
           select this.Found("length of the period", passage.Origin, match.Value, title.Span.Text,
               $"The text says “{match.Value}”, but the document names its period as {title.Span.Text}.", "Correct the text or the title.");

    private static int Years(string word) => Array.IndexOf(["", "one", "two", "three", "four", "five"], word.ToLowerInvariant()) is > 0 and var index ? index : word[0] - '0';

    private static bool IsPeriod(YearSpan span) => span.Basis is not YearBasis.Calendar;

    private static string Nameless(string text) => YearSpan.Find(text).Aggregate(text, (rest, span) => rest.Replace(span.Text, "", StringComparison.Ordinal)).Replace("draft", "", StringComparison.OrdinalIgnoreCase);

    private static string Shorten(string text) => text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 99), "…");

    [GeneratedRegex(@"^(plan|service|business)?\s?(period|year|years|plan year|financial year)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PeriodFact();

    [GeneratedRegex(@"[\p{L}’'-]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<words>([\p{L}&’'-]+\s){0,5})(?<thing>strategy|plan|priorities|objectives)\s(for\s(the\s)?((improvement|action|period|years?)\s(of\s)?)?)?\(?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"^\W{0,3}(?<words>([\p{L}&’'-]+\s){0,4}?)(?<thing>strategy|plan|priorities|objectives)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameAfter();

    [GeneratedRegex(@"\b(last|previous|former|earlier|next|progress|review(ed)?|against|achieved|carried|delivered|were|was|since|succeed|replace[sd]?|following on)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LooksElsewhere();

    [GeneratedRegex(@"^\W*(this (annual |delivery |service |action |business |partnership )?|our (annual |delivery |service |action |business )?)(plan|strategy|report|review)( (also|now))? (sets? out|says?|describes?|covers?|explains?|shows?|tells?|reports? on|summari[sz]es|lists?|runs?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Itself();

    [GeneratedRegex(@"^( the( financial)? (year|period))? ?$|\b(did|do|deliver(ed)?|achieved?|done|work(ed)? on|activity|performance|actions|commitments|happened|carried out)\b[^.,;]{0,60}\b(in|during|between|over|for|from)( the( financial)? (year|period))? $|^ (the (period|year|financial year) )?(from|for|between) $", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InThatTime();

    [GeneratedRegex(@"\b(plan|strategy) covers an? (?<count>one|two|three|four|five|\d)[- ]year period", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CoversYears();
}
