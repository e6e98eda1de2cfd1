using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>A source must cover the area that the indicator is about.</summary>
public sealed partial class GeographyMismatch : IRule
{
    public string Id => "geography-mismatch";

    public Severity Severity => Severity.Warning;

    public string Description => "The source covers another area than the indicator says, for instance a county survey under a borough indicator.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => from indicator in plan.Content.Indicators
           from text in new[] { (Text: indicator.Comment, Field: nameof(indicator.Comment)), (Text: indicator.DataSource, Field: nameof(indicator.DataSource)) }
           where text.Text is not null
           let covers = Covers().Match(text.Text)
           where covers.Success && !NotOnly().IsMatch(text.Text)
           let area = covers.Groups["area"].Value.ToLowerInvariant()
           where !Regex.IsMatch(indicator.Title, $@"\b{Regex.Escape(area)}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
               && !plan.Content.Title.Contains(area, StringComparison.OrdinalIgnoreCase)
           select this.Found($"{indicator.Name} area", indicator.Source(text.Field), covers.Value.Trim(), "The plan's own area",
               $"The figures of {indicator.Name} (“{indicator.Title}”) are for another area: “{covers.Value.Trim()}”.", "Use a source for the plan's own area, or name the wider area in the indicator's title.");

    [GeneratedRegex(@"\b((this|it|which|survey|data|figures?|results?) (is|are|was|were) (only )?(available )?(for|at) (the )?(whole )?(?<area>county|force|region|country|nation|city region)\b( area| level|[- ]wide)?|(covers?|covering|relates? to|reported at|reported for|collected at|available at) (the )?(whole |entire )?(?<area>county|force|region|country)\b( area| level|[- ]wide)?|\b(?<area>county|force|region|nation)[- ]?(wide|al|al level| level) (survey|data|figures?|results?|measure)\b|\b(?<area>county|force) (area|level) (survey|data|figures?|results?)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Covers();

    /// <summary>"a county survey, broken down by borough" fits the borough.</summary>
    [GeneratedRegex(@"\b((broken down|split|filtered|reported|results?|figures?|data|sample) (by|to|for) (the )?(each )?(borough|district|ward|local authority|partnership)|(borough|district)[- ]level)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotOnly();
}
