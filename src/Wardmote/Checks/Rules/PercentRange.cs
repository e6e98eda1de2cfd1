using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>A share must lie between nothing and all.</summary>
public sealed partial class PercentRange : IRule
{
    private sealed record PercentWords(string AsOf, string Source, string[] MayExceed);

    private static readonly Regex MayExceed = new(
        $@"\b({string.Join('|', RuleWords.Read<PercentWords>("percent.words.json").MayExceed.Select(Regex.Escape))})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public string Id => "percent-range";

    public Severity Severity => Severity.Blocking;

    public string Description => "A share lies outside 0 to 100 %. Changes, and achievement against a target or budget, may rightly do so.";

    /// <summary>Whether a percentage of that name may rightly lie outside 0 to 100: a change, or what was reached of a target.</summary>
    public static bool MayLeaveHundred(string title, string? unit) => MayExceed.IsMatch($"{title} {unit}");

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. Series.Of(plan.Content).Where(series => !MayLeaveHundred(series.Title, series.Unit)).SelectMany(OfSeries), .. plan.Content.Passages().SelectMany(InText)];

    private IEnumerable<Fault> OfSeries(Series series)
        => series.Numbers.Where(value => series.IsPercentage(value) && value.Number is < 0 or > 100)
            .Select(value => this.Found($"{series.Name} {value.Period}", value.Origin, value.Text, "Between 0% and 100%",
                string.Create(CultureInfo.InvariantCulture, $"The {value.Kind.ToString().ToLowerInvariant()} of {series.Name} for {value.Period} is {value.Number}%, and a share cannot lie outside 0 to 100%."),
                "Look up the right figure; a count may have been copied into the percentage."));

    private IEnumerable<Fault> InText(Passage passage)
        => from sentence in Sentences.Of(passage.Text)
           where !MayExceed.IsMatch(sentence)
           from number in NumbersInText.Find(sentence)
           where number.IsPercent && number.Value > 100 && OfAll().IsMatch(sentence[number.End..])
           select this.Found($"{number.Text} in {passage.About}", passage.Origin, number.Text, "Between 0% and 100%",
               $"The text gives a share of {number.Text} (“{sentence}”), and a share cannot be more than 100%.", "Look up the right figure.");

    [GeneratedRegex(@"^\s(of|were|was|are|have|had)\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfAll();
}
