using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that a change or an effect is claimed and no figure shows it.</summary>
public sealed partial class UnsupportedClaim : IRule
{
    public string Id => "unsupported-claim";

    public Severity Severity => Severity.Warning;

    public string Description => "A change is claimed and no figure is given";

    public IEnumerable<Fault> Check(CheckedPlan plan) => Texts(plan.Content).SelectMany(OfText);

    private static IEnumerable<(string About, string Text, Origin Where)> Texts(PlanContent plan)
        => plan.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => (section.Heading, paragraph.Text, paragraph.Origin)))
            .Concat(plan.Actions.SelectMany(action => new[] { (action.Name, action.Progress ?? "", action.Source(nameof(action.Progress))), (action.Name, action.Notes ?? "", action.Source(nameof(action.Notes))) }))
            .Concat(plan.Indicators.SelectMany(indicator => indicator.Values.Where(value => value is { State: ValueState.Words, Kind: ValueKind.Outturn or ValueKind.Projection }).Select(value => (indicator.Name, value.Text, value.Origin))))
            .Concat(plan.Unplaced.Select(left => (left.Origin.Place, left.Text, left.Origin)));

    private IEnumerable<Fault> OfText((string About, string Text, Origin Where) text)
    {
        IReadOnlyList<string> sentences = Sentences.Of(text.Text);
        for (int index = 0; index < sentences.Count; index++)
        {
            string claim = Claim().Match(sentences[index]).Value;
            if (claim.Length > 0 && Countable().IsMatch(sentences[index]) && !Conditional().IsMatch(sentences[index]) && !HasFigure(sentences[index]) && (index + 1 == sentences.Count || !HasFigure(sentences[index + 1])))
            {
                yield return this.Found(text.About, text.Where, sentences[index], "the figures before and after, with their source",
                    $"The text claims a change (“{claim.Trim()}”) and gives no figure; add the numbers before and after, or soften the claim.");
            }
        }
    }

    private static bool HasFigure(string sentence) => Number().IsMatch(NotAFigure().Replace(sentence, " "));

    [GeneratedRegex(@"\b((has|have) (led to|resulted in|brought about|seen|achieved|delivered|contributed to|shown|produced)|led to|resulted in|shows?|saw)( an?| the)?( \w+){0,2} (reduction|increase|decrease|improvement|fall|rise|decline|drop)s?\b( in)?( [\w/-]+){0,6}|\b(has|have) (also |now |significantly |greatly |continued to )*(reduced|fallen|decreased|increased|risen|dropped|declined)\b( \w+){0,5}|\bthe number of [^.;]{3,120} (has |have |was |were )?(significantly )?(reduced|fell|decreased|increased|rose|dropped)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Claim();

    // What could be counted; "has increased its patrols" claims no effect.
    [GeneratedRegex(@"\b(crimes?|asb|anti-?\s?social|nuisance|offen\w+|reoffen\w+|violen\w+|incidents?|reports?|confidence|burglar\w+|thefts?|robber\w+|victims?|cases|referrals|demand|harm|abuse|satisfaction|safer?|safety|complaints|figures|number of)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Countable();

    [GeneratedRegex(@"\b(if|whether|may|might|could|would|should|unless|where)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\d|\b(half|halved|doubled|twice|third|quarter of)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    // Years, dates and spans of months measure nothing.
    [GeneratedRegex(@"\b(19|20)\d\d(\s?[/–-]\s?(20)?\d\d)?\b|\b\d{1,2}(st|nd|rd|th)?( of)? (january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2} (months?|years?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotAFigure();
}
