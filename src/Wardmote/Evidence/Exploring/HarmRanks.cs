using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Evidence.Exploring;

/// <summary>One type of crime with its place by number beside its place by harm.</summary>
/// <param name="CountRank">1 for the type with the most crimes.</param>
/// <param name="Rank">1 for the type that weighs most with the usual mix; none where the table has no weight for it.</param>
public sealed record HarmRank(CrimeType Type, HarmPart Part, int CountRank, int? Rank)
{
    public string RankText => Rank is { } rank ? $"{rank}" : "no weight";

    /// <summary>"1,200 to 3,400": from the lightest to the heaviest mix of offences.</summary>
    public string RangeText => Rank is null ? "" : $"{NumberWords.Count(Part.Low)} to {NumberWords.Count(Part.High)}";
}

/// <summary>The types of crime of the chosen area's latest twelve months, by number and by harm. Anti-social behaviour is not crime and has no weight.</summary>
/// <param name="MonthsText">Which months were summed, and how many of them are known.</param>
public sealed record HarmRanks(HarmTable Table, HarmScore Score, IReadOnlyList<HarmRank> Types, string MonthsText)
{
    /// <summary>The table by which pages rank: of the three it covers the most crime.</summary>
    public const string UsualTable = "crime-harm-index";

    /// <summary>"Harm scores depend on a few rare crimes", with what chance in counting does to the sum.</summary>
    public string DependsText => $"Harm scores depend on a few rare crimes: chance in counting alone moves the sum by about {NumberWords.Count(Score.ChanceError)} {Table.Unit} either way";

    public string CoveredText => $"{NumberWords.Share(Score.Covered)} of {NumberWords.Count(Score.Crimes, "crime", "crimes")} have a weight; of the rest the sum says nothing";

    public string SumText => $"{NumberWords.Count(Score.Low)} to {NumberWords.Count(Score.High)} {Table.Unit}, {NumberWords.Count(Score.Central)} with the usual mix of offences";

    /// <summary>The chosen area's latest twelve months; none where no crime is known in them.</summary>
    public static HarmRanks? Of(ExploredEvidence explored)
    {
        Course all = explored.CourseOf(TypeChoice.AllCrime);
        int first = Math.Max(0, all.Months.Count - Course.MonthsInYear);
        Course year = all.From(first);
        Dictionary<CrimeType, double> counts = CrimeTypeNames.Crimes.ToDictionary(type => type, type => explored.CourseOf(TypeChoice.Of(type)).From(first).Counts.Where(double.IsFinite).Sum());
        return counts.Values.Sum() == 0 ? null : Of(counts, HarmTable.All.Single(table => table.Id == UsualTable), ExploredEvidence.PeriodOf(year));
    }

    /// <summary>The types that were recorded, the heaviest first; those without a weight last.</summary>
    public static HarmRanks Of(IReadOnlyDictionary<CrimeType, double> counts, HarmTable table, string monthsText)
    {
        Dictionary<string, CrimeType> types = counts.Where(type => type.Key.IsCrime && type.Value > 0).ToDictionary(type => type.Key.Name, type => type.Key, StringComparer.Ordinal);
        HarmScore score = HarmScore.Of(types.ToDictionary(type => type.Key, type => counts[type.Value]), table.Weights);
        HarmPart[] weighed = [.. score.Parts.Where(part => part.Weight.Covered > 0)];
        return new(
            table,
            score,
            [.. weighed.Concat(score.Parts.Where(part => part.Weight.Covered == 0)).Select(part => new HarmRank(
                types[part.Type], part, 1 + score.Parts.Count(other => other.Count > part.Count), part.Weight.Covered > 0 ? 1 + weighed.Count(other => other.Central > part.Central) : null))],
            monthsText);
    }

    /// <summary>What is to be said of one type; none where it is no crime or was not recorded.</summary>
    public string? Says(TypeChoice type) =>
        type == TypeChoice.AntiSocialBehaviour ? "Anti-social behaviour is not crime and has no weight."
        : type.Types is [var only] && Types.FirstOrDefault(one => one.Type == only) is { } found
            ? $"{type.Name} is number {found.CountRank} of {Types.Count} types by number and {(found.Rank is { } rank ? $"number {rank} by harm: {NumberWords.Share(found.Part.ShareOfCrimes)} of all crimes and {NumberWords.Share(found.Part.ShareOfHarm)} of the harm" : "has no weight in this table")} ({Table.Title}, {MonthsText}){(found.Part.Weight.IsUnverified ? "; its weight is unverified" : "")}."
            : null;
}
