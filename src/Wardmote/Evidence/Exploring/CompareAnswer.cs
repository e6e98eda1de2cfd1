using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>One area beside the others.</summary>
/// <param name="People">Residents or households; none where no table has them.</param>
/// <param name="Rate">Per 1,000 and year over the months that exist.</param>
/// <param name="Chance">The chance of lying so far from what all share, adjusted for the number of areas; NaN where it is not in the funnel.</param>
public sealed record ComparedArea(CountedArea Area, int Months, int Count, double? People, Rate? Rate, FunnelPoint? Point, double Chance)
{
    public bool IsOutside => Point?.IsOutside == true && Chance < PeriodChange.Limit;

    public string Words => Rate is null ? "No rate: no population is known"
        : Rate.IsTooFewToRank ? "Too few to rank: fewer than 10"
        : !IsOutside ? "Like the others, as far as chance allows to say"
        : Point!.Count > Point.Expected ? "Higher than the others" : "Lower than the others";
}

/// <summary>Areas against one another: who differs by more than chance and the usual spread between areas explain.</summary>
/// <param name="Funnel">None where it could not be made.</param>
/// <param name="WhyNone">Why not; empty where it was.</param>
public sealed record ComparedAreas(IReadOnlyList<ComparedArea> Areas, Funnel? Funnel, string WhyNone)
{
    private const double Per = 1_000;

    public static ComparedAreas Of(ExploredEvidence explored, Denominator? people)
    {
        ComparedArea[] areas = [.. explored.Area.Indexes.Select(index => Plain(explored, explored.Counts.Areas[index], people))];
        ComparedArea[] known = [.. areas.Where(area => area.Rate is not null)];
        if (known.Length == 0)
        {
            return new(areas, null, "No population is known for these areas. Bring in a table of residents, and rates can be compared");
        }

        try
        {
            var funnel = Funnel.Of([.. known.Select(area => (long)area.Count)], [.. known.Select(area => area.Rate!.Population)]);
            double[] chances = ManyTests.BenjaminiHochberg([.. funnel.Points.Select(point => Normal.TwoSided(point.Adjusted))]);
            Dictionary<string, (FunnelPoint Point, double Chance)> placed = known.Select((area, at) => (area.Area.Code, (funnel.Points[at], chances[at]))).ToDictionary(pair => pair.Code, pair => pair.Item2, StringComparer.Ordinal);
            return new([.. areas.Select(area => placed.TryGetValue(area.Area.Code, out (FunnelPoint Point, double Chance) place) ? area with { Point = place.Point, Chance = place.Chance } : area)], funnel, "");
        }
        catch (NoAnswerException refusal)
        {
            return new(areas, null, refusal.Message);
        }
    }

    private static ComparedArea Plain(ExploredEvidence explored, CountedArea area, Denominator? people)
    {
        int months = Enumerable.Range(0, explored.Counts.Months.Count).Count(month => explored.Counts.IsPresent(area.Index, month));
        int count = explored.Counts.Total(area.Index, explored.Type.Types);
        double? residents = people?.Of(area.Code);
        return new(area, months, count, residents, months > 0 && residents > 0 ? Rate.Of(count, residents.Value * months / Course.MonthsInYear, Per) : null, null, double.NaN);
    }
}

/// <summary>The comparison of areas as a page answers it.</summary>
public static class CompareAnswer
{
    private const int CurvePoints = 40;

    public static Answer Of(ExploredEvidence explored, ComparedAreas compared, Denominator? people, string address)
    {
        ComparedArea[] outside = [.. compared.Areas.Where(area => area.IsOutside)];
        return new($"{explored.Type.Name} by area in {explored.Area.Name}", Says(explored, compared, outside), TableOf(compared))
        {
            Pictures = compared.Funnel is null ? [] : [FunnelOf(explored, compared, people), DotsOf(explored, compared)],
            Figures = [.. compared.Areas.Where(area => area.Rate is not null).OrderByDescending(area => area.IsOutside).Select(area => Figure(explored, area, people, address))],
            Caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Compare, isByArea: true)),
            Workings =
            [
                people is null ? "No table of residents was brought in, so that counts cannot be compared fairly." : $"Rates are per 1,000 a year over the months that exist. {people.Says}.",
                "The funnel’s limits are those of chance around the rate of all areas together: exact Poisson limits at 95 % and 99.8 %. Where areas differ as a whole by more than chance, which is usual, the variance among them is added (Spiegelhalter 2005), and only those that stand out from that are named.",
                compared.Funnel is { } funnel ? string.Create(CultureInfo.InvariantCulture, $"Here the dispersion is {funnel.Dispersion:F1} against a threshold of {funnel.Threshold:F2}: the variance among areas was {(funnel.IsSpread ? "" : "not ")}added. Chances are adjusted for the number of areas (Benjamini and Hochberg).") : "",
            ],
            Source = explored.Source,
            Licence = explored.Publishers.Licence,
            CannotSay = "Rates of areas with a town centre are inflated: many who are harmed there do not live there. A rank among areas that are like each other is chance.",
        };
    }

    private static string Says(ExploredEvidence explored, ComparedAreas compared, ComparedArea[] outside)
    {
        if (compared.Funnel is not { } funnel)
        {
            return $"{explored.Type.Name}, {explored.PeriodText}: {compared.WhyNone}.";
        }

        string Named(IEnumerable<ComparedArea> areas) => string.Join(", ", areas.OrderByDescending(area => Math.Abs(area.Point!.Adjusted)).Take(6).Select(area => string.Create(CultureInfo.InvariantCulture, $"{area.Area.Name} ({area.Rate!.Value:F1})")));
        ComparedArea[] high = [.. outside.Where(area => area.Point!.Count > area.Point.Expected)], low = [.. outside.Except(high)];
        string all = string.Create(CultureInfo.InvariantCulture, $"{explored.Type.Name}, {explored.PeriodText}: {funnel.Target * 1000:F1} per 1,000 a year in all areas together");
        return outside.Length == 0 ? $"{all}. No area differs by more than chance and the usual spread between areas explain."
            : $"{all}. {(high.Length > 0 ? $"Higher than the others: {Named(high)}. " : "")}{(low.Length > 0 ? $"Lower: {Named(low)}. " : "")}The other {compared.Areas.Count - outside.Length} do not differ by more than chance and the usual spread explain.";
    }

    private static TableBlock TableOf(ComparedAreas compared) => TableBlock.OfWords(
        "Areas",
        [new("Code"), new("Area"), new("Months", true), new("Recorded", true), new("Population", true), new("Rate per 1,000 a year", true), new("95 % from", true), new("95 % to", true), new("Expected", true), new("Lower 99.8 %", true), new("Upper 99.8 %", true), new("Chance, adjusted", true), new("What it says")],
        compared.Areas.Select(area => new[]
        {
            area.Area.Code, area.Area.Name, TrendAnswer.Number(area.Months), TrendAnswer.Number(area.Count), TrendAnswer.Number(area.People), TrendAnswer.Number(area.Rate?.Value, 2), TrendAnswer.Number(area.Rate?.Range.Low, 2), TrendAnswer.Number(area.Rate?.Range.High, 2),
            TrendAnswer.Number(area.Point?.Expected, 1), TrendAnswer.Number(area.Point?.At998.Low, 1), TrendAnswer.Number(area.Point?.At998.High, 1), TrendAnswer.Number(area.Chance, 4), area.Words,
        }));

    private static XyChart FunnelOf(ExploredEvidence explored, ComparedAreas compared, Denominator? people)
    {
        Funnel funnel = compared.Funnel!;
        ComparedArea[] placed = [.. compared.Areas.Where(area => area.Point is not null)];
        double years = placed.Max(area => area.Months) / (double)Course.MonthsInYear;
        (double least, double most) = (placed.Min(area => area.People!.Value) * 0.9, placed.Max(area => area.People!.Value) * 1.05);
        double[] across = [.. Enumerable.Range(0, CurvePoints + 1).Select(step => least + (step * (most - least) / CurvePoints))];
        XyCurve Limit(double level, bool upper, XyRole role) => new($"{(upper ? "Upper" : "Lower")} {level * 100:0.#} % limit", [.. across.Select(at => (at, 1000 * Side(funnel.Limits(at * years, level), upper) / (at * years)))], role);
        return new XyChart(
            $"{explored.Type.Name} against the number of people who live there",
            $"{NumberWords.Count(placed.Count(area => area.IsOutside), "area lies", "areas lie")} outside the limits.{(funnel.IsSpread ? " The limits allow for the usual spread between areas." : "")} Small areas can lie further from the middle by chance alone: that is what the funnel shows.",
            new(people?.Subject == Areas.AreaSubject.Households ? "Households" : "Residents"), new("Per 1,000 a year", Decimals: 1),
            [.. placed.Select(area => new XyPoint(area.Area.Name, area.People!.Value, area.Rate!.Value) { IsOutside = area.IsOutside })],
            [
                new("All areas together", [.. across.Select(at => (at, 1000 * funnel.Target))], XyRole.Centre),
                Limit(0.95, false, XyRole.Limit), Limit(0.95, true, XyRole.Limit), Limit(0.998, false, XyRole.WideLimit), Limit(0.998, true, XyRole.WideLimit),
            ])
        {
            PointsAre = "Area",
            Source = explored.Source,
        };
    }

    private static Chart DotsOf(ExploredEvidence explored, ComparedAreas compared)
    {
        ComparedArea[] sorted = [.. compared.Areas.Where(area => area.Rate is not null).OrderByDescending(area => area.Rate!.Value)];
        return new Chart($"{explored.Type.Name}: rate of each area with its range", "Lines that overlap much belong to areas that cannot be told apart; the order among them is chance.", [.. sorted.Select(area => area.Area.Name)],
        [
            new ChartSeries("Per 1,000 a year", [.. sorted.Select(area => (double?)area.Rate!.Value)]) { Intervals = [.. sorted.Select(area => ((double, double)?)(area.Rate!.Range.Low, area.Rate.Range.High))] },
            new ChartSeries("All areas together", [.. sorted.Select(_ => (double?)(1000 * compared.Funnel!.Target))], ChartRole.Centre),
        ])
        {
            Kind = ChartKind.Dots,
            Decimals = 1,
            Signals = [.. Enumerable.Range(0, sorted.Length).Where(at => sorted[at].IsOutside)],
            Source = explored.Source,
        };
    }

    private static Figure Figure(ExploredEvidence explored, ComparedArea area, Denominator? people, string address) =>
        explored.Figure(string.Create(CultureInfo.InvariantCulture, $"{area.Rate!.Value:F1} per 1,000 a year"), $"{explored.Type.Name}, rate", explored.PeriodText, address) with
        {
            Number = area.Rate.Value,
            Area = $"{area.Area.Name} ({explored.Set.Title})",
            Interval = string.Create(CultureInfo.InvariantCulture, $"{area.Rate.Range.Low:F1} to {area.Rate.Range.High:F1} (95 % interval)"),
            Low = area.Rate.Range.Low,
            High = area.Rate.Range.High,
            Method = $"{NumberWords.Count(area.Count)} over {NumberWords.Count(area.Months, "month", "months")}; {people!.Says}",
            Caveat = area.Words,
        };

    private static double Side(Interval range, bool upper) => upper ? range.High : range.Low;
}
