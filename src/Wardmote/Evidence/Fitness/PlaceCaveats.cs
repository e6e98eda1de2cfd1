using Wardmote.Areas;

namespace Wardmote.Evidence.Fitness;

/// <summary>Caveats about where incidents lie.</summary>
internal static class PlaceCaveats
{
    /// <summary>A share of rows without a place that is worth a word, and a difference between years that can turn a ward's trend.</summary>
    private const double WorthAWord = 0.005, TurnsATrend = 0.02;

    public static IEnumerable<Caveat> NotPlaced(DataFitness fitness, ShownEvidence shown)
    {
        if (!shown.NeedsPlaces)
        {
            yield break;
        }

        foreach (SourceKind file in shown.Files)
        {
            SourceMonth[] months = [.. fitness.Home(file, shown.From, shown.To).Select(cell => cell.Current).OfType<SourceMonth>()];
            double share = Share(months);
            if (share < WorthAWord)
            {
                continue;
            }

            (int Year, double Share)[] years = [.. months.GroupBy(month => month.Month.Year).Select(year => (year.Key, Share([.. year])))];
            (int Year, double Share) least = years.MinBy(year => year.Share), most = years.MaxBy(year => year.Share);
            string course = shown.IsOverTime && most.Share - least.Share > TurnsATrend ? $" The share differs by year ({NumberWords.Share(least.Share)} in {least.Year}, {NumberWords.Share(most.Share)} in {most.Year}), which alone can turn the trend of an area." : "";
            yield return new("not-placed", $"{NumberWords.Share(share)} of {Rows(file)} have no place and are in no area", $"{NumberWords.Count(months.Sum(month => (long)month.NotPlaced))} of {NumberWords.Count(months.Sum(month => (long)month.Rows))} rows were published without a coordinate. They count for the force and nowhere else.{course}", EvidenceLinks.Coverage);
        }
    }

    public static IEnumerable<Caveat> Approximate(DataFitness fitness, ShownEvidence shown)
    {
        if (shown.Use == EvidenceUse.Points)
        {
            yield return new("map-points", "Locations are approximate: this shows the density of map points", "The police move each incident to the nearest of a fixed list of points, and several streets’ crimes can stack up on one. No street or address can be ranked by them.", EvidenceLinks.Coverage);
        }
        else if (shown.IsFine)
        {
            yield return new("map-points", "Locations are approximate, which matters in areas this small", "The police move each incident to the nearest of a fixed list of points before they publish it. An incident near a border can count on the other side.", EvidenceLinks.Coverage);
        }
        else if (shown.Area is AreaKind.Ward && shown.Use is EvidenceUse.Counts or EvidenceUse.Rates or EvidenceUse.Compare)
        {
            yield return new("points-not-crimes", "An area’s count can differ from the police’s own", "The published point is placed in the area, not the crime.", EvidenceLinks.Coverage);
        }
    }

    public static IEnumerable<Caveat> CodesOfTwoYears(DataFitness fitness, ShownEvidence shown)
    {
        if (shown.Area is not AreaKind.Lsoa)
        {
            yield break;
        }

        IReadOnlyList<CoverageCell> cells = fitness.Home(SourceKind.Street, shown.From, shown.To);
        if (cells.FirstOrDefault(cell => cell.Current?.Facts.LsoaYear == 2021)?.Month is { } first && cells.Any(cell => cell.Current?.Facts.LsoaYear == 2011))
        {
            yield return new("lsoa-codes", $"The files name LSOAs of 2011 until {first.Previous} and LSOAs of 2021 from {first} on", "Incidents are therefore counted by the borders of one set, not by the codes in the files.", EvidenceLinks.Coverage);
        }
    }

    private static double Share(SourceMonth[] months) => months.Sum(month => (long)month.Rows) is > 0 and var rows ? months.Sum(month => (double)month.NotPlaced) / rows : 0;

    private static string Rows(SourceKind file) => file switch { SourceKind.Street => "incidents", SourceKind.Outcomes => "outcomes", _ => "searches" };
}
