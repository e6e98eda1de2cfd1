using System.Globalization;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Families;

/// <summary>The partnership against its family as the page answers it.</summary>
public static class FamilyAnswer
{
    /// <summary>Shares below this are told to two decimals.</summary>
    private const double Rare = 0.1;

    /// <summary>What the page says of a family, in words, numbers and a picture.</summary>
    /// <param name="given">The family that the partnership named; none where it was worked out.</param>
    /// <param name="similar">What distances are told by; none where no likeness could be worked out.</param>
    /// <param name="fileName">The file that the table came in.</param>
    public static Answer Of(AreaTable table, FamilyComparison comparison, PartnershipFamily? given, SimilarPartnerships? similar, string fileName)
    {
        (string name, string group, string source) = (comparison.Own.Row.Name, comparison.Group.Name, SourceOf(table, fileName));
        return new($"{group}: {name} and {(given is null ? "the partnerships most like it" : "its family")}", Says(comparison, given), TableOf(comparison))
        {
            Pictures = [DotsOf(comparison, source)],
            Caveats = Caveats(table, comparison, given, fileName),
            Workings =
            [
                given is null ? "" : $"The family is the list given by {given.Who}: {given.Source}. It is used in the place of one worked out.",
                similar is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Likeness: {similar.Variables} variables, the logarithm of all recorded crime and, for each of {similar.Variables - 1} groups of offences that do not overlap, the logarithm of its count (and a half) over the geometric mean of the groups. Each is standardised over all partnerships and weighs alike. The distance is the root of the mean squared difference: 0 is the same crime, and two partnerships taken at random lie about 1.4 apart. A match further off than {similar.Far:F2} is called poor: nine in ten partnerships find all {SimilarPartnerships.UsualSize} of their family nearer."),
                "Shares are of all recorded crime without fraud. The intervals drawn are exact (Clopper and Pearson 1934), at 95 %. Two shares are called similar where the 95 % interval of their difference (Newcombe 1998, method 10) holds none: whether intervals overlap decides nothing.",
                "The quarter is that among the family and the partnership itself. A family is small, so that one partnership more or less can move it.",
            ],
            Source = source,
            CannotSay = "A share that is higher than the family’s can come from less of other crime as well as from more of this. It is no rate, and no measure of how well anybody works.",
        };
    }

    private static string Says(FamilyComparison comparison, PartnershipFamily? given)
    {
        string family = given is null ? $"the {comparison.Peers.Count} partnerships whose recorded crime is most like it" : $"the {comparison.Peers.Count} partnerships of its family ({given.Source})";
        string where = $"{comparison.Group.Name} is {Percent(comparison.Own.Share)} of all recorded crime in {comparison.Own.Row.Name} ({NumberWords.Count(comparison.Own.Count)} of {NumberWords.Count(comparison.Own.Total)}), against a middle of {Percent(comparison.Median)} among {family}.";
        return $"{where} {(comparison.Quarter is { } quarter ? $"That is in the {quarter} quarter." : "So few have no quarters.")} It is statistically similar to {comparison.Similar} of {comparison.Peers.Count}; {comparison.Higher} {(comparison.Higher == 1 ? "has" : "have")} a higher share and {comparison.Lower} a lower one.";
    }

    private static TableBlock TableOf(FamilyComparison comparison) => TableBlock.OfWords(
        "Family",
        [new("Code"), new("Partnership"), new("Force"), new("Distance", true), new("Match"), new("Recorded", true), new("All recorded crime", true), new("Share %", true), new("95 % from", true), new("95 % to", true), new("Against this partnership")],
        comparison.All.Select(share => new[]
        {
            share.Row.Code, share.Row.Name, share.Row.WithinName, TrendAnswer.Number(share.Peer?.Distance, 2), Match(share), TrendAnswer.Number(share.Count), TrendAnswer.Number(share.Total),
            TrendAnswer.Number(100 * share.Share, 2), TrendAnswer.Number(100 * share.Range.Low, 2), TrendAnswer.Number(100 * share.Range.High, 2), Words(share, comparison),
        }));

    /// <summary>How good a match is, in a word or two.</summary>
    public static string Match(FamilyShare share) => share.Peer switch { null => "this partnership", { Distance: null } => "not known", { IsPoor: true } => "poor", _ => "good" };

    /// <summary>How a share stands against the partnership's own.</summary>
    public static string Words(FamilyShare share, FamilyComparison comparison) => share.IsOwn ? "This partnership" : share.IsSimilar ? "Similar, as far as chance allows to say" : share.Share > comparison.Own.Share ? "Higher share" : "Lower share";

    /// <summary>A share in percent: "12.3 %", "0.83 %".</summary>
    public static string Percent(double share) => NumberWords.Share(share, Decimals(share));

    /// <summary>A range of shares in percent, as exact as the share itself: "0.70 to 0.98".</summary>
    public static string Range(FamilyShare share) => $"{TrendAnswer.Number(100 * share.Range.Low, Decimals(share.Share))} to {TrendAnswer.Number(100 * share.Range.High, Decimals(share.Share))}";

    private static int Decimals(double share) => share < Rare ? 2 : 1;

    private static Chart DotsOf(FamilyComparison comparison, string source) => new(
        $"{comparison.Group.Name} as a share of all recorded crime",
        $"The line is the middle of the family, {Percent(comparison.Median)}; the range of each dot is what chance leaves open.",
        [.. comparison.All.Select(share => share.IsOwn ? $"{share.Row.Name} (this partnership)" : share.Row.Name)],
        [
            new ChartSeries("Share of all recorded crime, %", [.. comparison.All.Select(share => (double?)(100 * share.Share))]) { Intervals = [.. comparison.All.Select(share => ((double, double)?)(100 * share.Range.Low, 100 * share.Range.High))] },
            new ChartSeries("Middle of the family", [.. comparison.All.Select(_ => (double?)(100 * comparison.Median))], ChartRole.Centre),
        ])
    {
        Kind = ChartKind.Dots,
        Unit = "%",
        Decimals = Decimals(comparison.Own.Share),
        Source = source,
    };

    private static Caveat[] Caveats(AreaTable table, FamilyComparison comparison, PartnershipFamily? given, string fileName)
    {
        string[] poor = [.. comparison.Peers.Where(peer => peer.Peer!.IsPoor).Select(peer => peer.Row.Name)];
        List<Caveat> caveats =
        [
            given is null
                ? new("family-computed", "This is likeness of crime, worked out here, and not the published family of the Home Office", "It is partly circular: partnerships are chosen for a like mix of crime and then compared by that mix, so that they differ less than a family chosen by people and places would. Give the published list below, and it is used instead.", EvidenceLinks.Family)
                : new("family-given", $"The family is a list that the partnership gave ({given.Source})", "Wardmote did not check how it was made. The distances tell how like the recorded crime is, not how the list was chosen.", EvidenceLinks.Family),
            new("family-share", "Shares of the mix are compared, not rates", "The population of the other partnerships is not here: tables of residents are kept only for the partnership’s own areas. A rate for one side alone would compare nothing.", EvidenceLinks.Import),
            new("family-year", $"One year, {YearOf(table, fileName)}, of crime as the police recorded it", "Forces differ in how they record and in how often they search, so that drugs and weapons follow police work. One year tells no direction.", EvidenceLinks.Batches),
            new("family-other-source", "These are not the points of the map", "The Office for National Statistics counts offences by partnership from the Home Office’s figures; the map counts the police’s published points. The two do not add up to each other.", EvidenceLinks.Coverage),
            new("family-chance", "The intervals hold chance in counting and nothing else", "With thousands of crimes they are narrow, so that a difference can be beyond chance and still be too small to matter: look at its size.", EvidenceLinks.Family),
        ];
        if (poor.Length > 0)
        {
            caveats.Insert(1, new("family-poor", $"{NumberWords.Count(poor.Length, "match is", "matches are")} poor: {string.Join(", ", poor)}", "They lie further off than nine in ten partnerships have to look for the last of their family.", EvidenceLinks.Family));
        }

        if (comparison.Missing.Count > 0)
        {
            caveats.Add(new("family-missing", $"No figure of this group for {string.Join(", ", comparison.Missing.Select(peer => peer.Row.Name))}", "They are left out; a figure that is missing is not none.", EvidenceLinks.Batches));
        }

        return [.. caveats];
    }

    private static string SourceOf(AreaTable table, string fileName) => $"Office for National Statistics, police recorded crime by Community Safety Partnership (table C2), {YearOf(table, fileName)}";

    /// <summary>The table keeps the year; the month in which it ends stands in the name of the file as it is published.</summary>
    private static string YearOf(AreaTable table, string fileName)
    {
        string? month = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.FirstOrDefault(name => name.Length > 0 && fileName.Contains($"_{name}_", StringComparison.OrdinalIgnoreCase));
        return month is null ? string.Create(CultureInfo.InvariantCulture, $"the year to {table.Year}") : string.Create(CultureInfo.InvariantCulture, $"the year to {month} {table.Year}");
    }
}
