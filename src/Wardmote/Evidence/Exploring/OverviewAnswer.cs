using System.Globalization;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>How the borough stands: the latest year against the one before, what changed, what is unusual this month, every type at a glance.</summary>
public static class OverviewAnswer
{
    public static Answer Of(ExploredEvidence explored, IReadOnlyList<TypeFindings> types, string address) => new($"{explored.Area.Name} at a glance", Says(explored, types), TableOf(types))
    {
        Pictures = [Multiples(explored, types)],
        Figures = [.. types.Where(type => type.Year.Compared.Count > 0).SelectMany(type => Figures(explored, type, address))],
        Caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Time)),
        Workings =
        [
            "The latest twelve months are held against the twelve before, month by month, and only months that both years have. The range is the exact conditional interval, widened by the dispersion of the type’s own months; chances are adjusted for the number of types.",
            "This month is unusual only where it lies outside the limits of the months of the three years before it, those left out in which something else was recorded (a u′ chart; days of the month and the season allowed for). About one month in 370 does so by chance, so that among a dozen types one false alarm comes every two or three years.",
            "Trends: a “clear” one is found by the months and by the yearly totals, a “possible” one by the months alone; chances are adjusted for the number of types.",
        ],
        Source = explored.Source,
        Licence = explored.Publishers.Licence,
    };

    /// <summary>All crime, then anti-social behaviour, each where it was recorded.</summary>
    public static IEnumerable<TypeFindings> Headlines(IReadOnlyList<TypeFindings> types) => new[] { TypeChoice.AllCrime.Slug, TypeChoice.AntiSocialBehaviour.Slug }.SelectMany(slug => types.Where(type => type.Type.Slug == slug));

    private static string Says(ExploredEvidence explored, IReadOnlyList<TypeFindings> types)
    {
        TypeFindings? crime = types.FirstOrDefault(type => type.Type == TypeChoice.AllCrime);
        if (crime is null)
        {
            return $"No crime is recorded in {explored.Area.Name} in the months that are here.";
        }

        string year = crime.Year.Compared.Count == 0 ? "no month is known in both of the last two years" : $"{crime.Year.Sentence.LowerFirst}, over {crime.Year.MonthsText}{(crime.Year.Remark.Length > 0 ? $" (to know: {crime.Year.Remark})" : "")}";
        TypeFindings[] unusual = [.. types.Where(type => type.Latest.IsUnusual)];
        string month = unusual.Length == 0 ? $"In {crime.Latest.Month} nothing lies outside normal month-to-month variation." : $"Unusual in {crime.Latest.Month}: {string.Join(", ", unusual.Select(type => $"{type.Type.Name.LowerFirst} ({type.Latest.Verdict switch { MonthVerdict.UnusuallyHigh => "high", _ => "low" }})"))}.";
        return $"Crime in {explored.Area.Name}, without anti-social behaviour: {year}. {month}";
    }

    private static TableBlock TableOf(IReadOnlyList<TypeFindings> types) => TableBlock.OfWords(
        "Types",
        [new("Type"), new("Months compared", true), new("12 months before", true), new("Latest 12 months", true), new("Change %", true), new("95 % from", true), new("95 % to", true), new("Change"), new("Trend"), new("Trend % a year", true), new("Latest month"), new("Recorded in it", true), new("Usual", true), new("This month")],
        types.Select(type =>
        {
            bool isTold = type.Year.HasPercent;
            return new[]
            {
                type.Type.Name, TrendAnswer.Number(type.Year.Compared.Count), TrendAnswer.Number(type.Year.Change.Before), TrendAnswer.Number(type.Year.Change.After),
                isTold ? TrendAnswer.Number(type.Year.Change.Percent, 1) : "", isTold ? TrendAnswer.Number(type.Year.Change.Range.Low, 1) : "", isTold ? TrendAnswer.Number(type.Year.Change.Range.High, 1) : "",
                type.Year.VerdictText, type.Verdict.Words, TrendAnswer.Number(type.Verdict.PercentAYear, 1), type.Latest.Month?.Code ?? "", TrendAnswer.Number(type.Latest.Seen), TrendAnswer.Number(type.Latest.Usual, 1), type.Latest.Words,
            };
        }));

    private static SmallMultiples Multiples(ExploredEvidence explored, IReadOnlyList<TypeFindings> types) => new(
        "Every type by month",
        $"Each small line is one type from {explored.PeriodText}, all on one scale; the words below a name say what may be said of its trend.",
        [.. explored.Counts.Months.Select(month => month.ShortName)],
        [.. types.Where(type => type.Type != TypeChoice.AllCrime).Select(type => new SmallPanel(type.Type.Name, type.Course.Values) { Href = explored.Choices.Address(EvidenceLinks.Trend, ("type", type.Type.Slug)), Says = type.Verdict.Words })])
    {
        PanelsAre = "Type",
        Source = explored.Source,
        Notes = [.. explored.Course.Missing is { Count: > 0 } missing ? [$"{MonthWords.Of(missing)} {(missing.Count == 1 ? "is" : "are")} missing and drawn as a gap."] : Array.Empty<string>()],
    };

    private static IEnumerable<Figure> Figures(ExploredEvidence explored, TypeFindings type, string address)
    {
        string period = $"{type.Year.Compared[0]} to {type.Year.Compared[^1]} ({type.Year.MonthsText})";
        yield return explored.Figure(NumberWords.Count(type.Year.Change.After), $"{type.Type.Name}, recorded", period, address) with { Number = type.Year.Change.After, Method = "Count of published rows placed in the area" };
        if (type.Year.HasPercent)
        {
            yield return explored.Figure(type.Year.PercentText, $"{type.Type.Name}, change on the same months a year before", period, address) with
            {
                Number = type.Year.Change.Percent,
                Interval = $"{type.Year.RangeText} (95 % interval)",
                Low = type.Year.Change.Range.Low,
                High = type.Year.Change.Range.High,
                Method = string.Create(CultureInfo.InvariantCulture, $"From {type.Year.Change.Before:N0} to {type.Year.Change.After:N0}; exact conditional interval, dispersion {type.Year.Dispersion:F1}"),
                Caveat = type.Year.Verdict == ChangeVerdict.NoEvidence ? "Not evidence of a change" : null,
            };
        }
    }
}
