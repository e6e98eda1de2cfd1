using System.Globalization;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>What is told of one area: its latest year by type, held against the other areas of its set, and where it is going.</summary>
/// <param name="Lines">All crime first, then the types.</param>
public sealed record AreaProfile(ExploredEvidence Explored, Denominator? Denominator, IReadOnlyList<ProfileLine> Lines)
{
    private const int MostDots = 40;

    public CountedArea Area => Explored.Counts.Areas[Explored.Area.Indexes[0]];

    /// <summary>The months of the latest year that are known here.</summary>
    public int Months => Lines.Count == 0 ? 0 : Lines[0].Year.Months;

    public string YearText => $"{Explored.Counts.Months[ProfileYear.First(Explored.Counts)]} to {Explored.To}{(Months < Course.MonthsInYear ? $" ({Months} of 12 months)" : "")}";

    public static AreaProfile Of(ExploredEvidence explored, Denominator? denominator) =>
        new(explored, denominator, [.. TypeFindings.Of(explored).Select(found => ProfileLine.Of(explored, found, denominator))]);

    /// <summary>The profile as an answer: its sentence, pictures, table and figures.</summary>
    /// <param name="address">The page's address, by which a figure is followed back.</param>
    public Answer Answer(string address) => new(Explored.Area.Name, Says, Table)
    {
        Pictures = [.. Pictures()],
        Figures = [.. Figures(address)],
        Caveats = Caveats.For(Explored.Fitness, Explored.Shown(EvidenceUse.Rates, TypeChoice.AllCrime)),
        Workings =
        [
            $"Counts: published rows whose map point lies in {Explored.Area.Name}, over the months of the latest year that exist ({Months} of 12).",
            Denominator is { } people ? $"Rates: per 1,000 residents and year, with the 95 % interval of the Office for Health Improvement and Disparities (Byar, exact below ten). {people.Says}." : "Rates: none, because no population is known here.",
            "Smoothed: the rate drawn towards that of all areas, the more the fewer people live here (empirical Bayes, Marshall 1991). It is shown beside the rate and never in its place.",
            "Place among the others: fifths of the areas by rate, never a rank: ranks of neighbours change by chance. “More than chance” means that the 95 % interval leaves out the rate of all together; “stands out” that it lies beyond the 99.8 % limits of a funnel that allows for how much the areas differ anyway.",
            "Trend and change: as on the trend page; false alarms are held down over all types.",
        ],
        Source = Explored.Source,
        Licence = Explored.Publishers.Licence,
        CannotSay = "Where a crime is recorded is not where its victim lives, and recorded crime can rise because more is reported or recording improved.",
    };

    private string Says
    {
        get
        {
            ProfileLine? all = Lines.FirstOrDefault(line => line.Found.Type == TypeChoice.AllCrime);
            if (all is null || Months == 0)
            {
                return $"Nothing is known of {Explored.Area.Name} for {YearText}.";
            }

            string rate = all.Year.Rate is { } known && all.Year.Together is { } together
                ? $", {Number(known.Value)} per 1,000 residents (95 % interval {Number(known.Range.Low)} to {Number(known.Range.High)}) against {Number(together.Value)} in all {Explored.Counts.Areas.Count} {Explored.Set.Title.ToLowerInvariant()}: {all.Year.Against}"
                : "";
            return $"{Explored.Area.Name}, {YearText}: {all.CountText} crimes recorded{rate}. Against the year before: {all.Found.Year.Sentence.LowerFirst}.";
        }
    }

    private TableBlock Table => TableBlock.OfWords(
        $"{Explored.Area.Name} by type",
        [new("Type"), new("Recorded", true), new("Months", true), new("Per 1,000 a year", true), new("From", true), new("To", true), new("Smoothed", true), new("All areas", true), new("Place among them"), new("Before", true), new("Change"), new("Trend")],
        Lines.Select(line => new[]
        {
            line.Found.Type.Name, line.CountText, line.Year.Months.ToString(CultureInfo.InvariantCulture), line.IsHeld ? "" : Number(line.Year.Rate?.Value), line.IsHeld ? "" : Number(line.Year.Rate?.Range.Low), line.IsHeld ? "" : Number(line.Year.Rate?.Range.High),
            line.IsHeld ? "" : Number(line.Year.Smoothed), Number(line.Year.Together?.Value), line.Year.Band, line.BeforeText, line.ChangeText, line.Found.Verdict.Words,
        }));

    private IEnumerable<DocumentBlock> Pictures()
    {
        if (Lines.FirstOrDefault(line => line.Found.Type == TypeChoice.AllCrime) is not { } all)
        {
            yield break;
        }

        Course course = all.Found.Course;
        yield return new Chart($"All crime in {Explored.Area.Name}, by month", $"{TrendFindings.SentenceOf(all.Found.Verdict).UpperFirst}.", [.. course.Months.Select(month => month.ShortName)], [new ChartSeries("Recorded", course.Values)])
        {
            Breaks = [.. all.Found.Breaks.Lines.Select(line => new ChartBreak(line.Month, line.Reason))],
            Source = Explored.Source,
        };
        yield return new SmallMultiples($"Types in {Explored.Area.Name}, by month", "Every type on one scale: what is large and what moves.", [.. course.Months.Select(month => month.ShortName)],
            [.. Lines.Where(line => line.Found.Type != TypeChoice.AllCrime).Select(line => new SmallPanel(line.Found.Type.Name, line.Found.Course.Values) { Says = line.Found.Verdict.Words, Href = Explored.Choices.Address(EvidenceLinks.Trend, ("type", line.Found.Type.Slug), ("area", Area.Code)) })])
        { PanelsAre = "Type", Source = Explored.Source };
        if (ProfileYear.Rates(Explored, TypeChoice.AllCrime.Types, Denominator) is { Count: > 2 and <= MostDots } rates && all.Year.Together is { } together)
        {
            (CountedArea Of, Rate Rate)[] sorted = [.. rates.OrderByDescending(one => one.Rate.Value)];
            yield return new Chart($"All crime per 1,000 residents, {Explored.Set.Title}", $"{Explored.Area.Name} is {all.Year.Band}; its rate is {all.Year.Against}. The line is the rate of all together.", [.. sorted.Select(one => one.Of.Name)],
            [
                Dots(Explored.Area.Name, sorted, isThis: true, ChartRole.Actual),
                Dots("The others", sorted, isThis: false, ChartRole.Comparison),
                new ChartSeries("All together", [.. sorted.Select(_ => (double?)together.Value)], ChartRole.Centre),
            ])
            { Kind = ChartKind.Dots, Decimals = 1, Unit = "per 1,000 a year", Source = Explored.Source };
        }
    }

    private ChartSeries Dots(string name, (CountedArea Of, Rate Rate)[] sorted, bool isThis, ChartRole role) =>
        new(name, [.. sorted.Select(one => one.Of.Code == Area.Code == isThis ? one.Rate.Value : (double?)null)], role)
        {
            Intervals = [.. sorted.Select(one => one.Of.Code == Area.Code == isThis ? (one.Rate.Range.Low, one.Rate.Range.High) : ((double, double)?)null)],
        };

    private IEnumerable<Figure> Figures(string address)
    {
        foreach (ProfileLine line in Lines.Where(line => line.Year.Months > 0))
        {
            yield return Explored.Figure(line.CountText, $"{line.Found.Type.Name}, recorded", YearText, address) with { Number = line.IsHeld ? null : line.Year.Count, Method = "Count of published rows placed in the area" };
            if (line is { IsHeld: false, Year.Rate: { } rate })
            {
                yield return Explored.Figure($"{Number(rate.Value)} per 1,000 residents", $"{line.Found.Type.Name}, rate", YearText, address) with
                {
                    Number = rate.Value, Low = rate.Range.Low, High = rate.Range.High, Interval = $"{Number(rate.Range.Low)} to {Number(rate.Range.High)} (95 % interval)", Method = $"{line.Year.Count} over {rate.Population.ToString("N0", CultureInfo.InvariantCulture)} person-years. {Denominator!.Says}",
                    Caveat = rate.IsTooFewToRank ? "Fewer than ten: do not rank on it" : null,
                };
            }
        }
    }

    private static string Number(double? rate) => rate is { } number && double.IsFinite(number) ? number.ToString("N1", CultureInfo.InvariantCulture) : "";
}
