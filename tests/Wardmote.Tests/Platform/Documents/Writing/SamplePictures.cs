using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Documents.Writing;

/// <summary>A made-up assessment with one of each kind of picture.</summary>
internal static class SamplePictures
{
    public static readonly FlowPicture Flow = new("Logic model: violence at night", "Money and staff lead to patrols, and these to fewer people hurt.",
        [
            new("Inputs", [new("money", "A grant of two years"), new("staff", "Four officers and a coordinator for the city centre")]),
            new("Activities", [new("patrols", "Patrols where most people are hurt"), new("training", "Training of door staff")]),
            new("Outcomes", [new("calm", "Fights end before anybody is hurt")]),
            new("Impact", [new("safe", "Fewer people in hospital")]),
        ],
        [new("money", "patrols"), new("staff", "patrols"), new("staff", "training"), new("patrols", "calm"), new("training", "safe"), new("calm", "safe"), new("safe", "money"), new("safe", "nowhere")])
    { Source = "Northmere, made up." };

    public static readonly MatrixPicture Matrix = new("Risks by likelihood and impact", "One risk is high.",
        new("Likelihood", ["Rare", "Possible", "Likely"]), new("Impact", ["Low", "Middling", "Severe"]),
        [new("R1", "The grant ends", 2, 2), new("R2", "Staff leave", 1, 1), new("R3", "A <partner> leaves", 1, 1), new("R4", "Nobody scored it", -1, 0)])
    { ItemsAre = "Risk", Cells = [new(2, 2, "High", 4), new(1, 1, "Medium", 2), new(0, 0, "Low", 0)] };

    public static readonly HeatTable Heat = new("Offences by ward and type", "Centre has the most of both.", ["Burglary", "Theft"],
        [new("Centre", [new(40, "40"), new(95, "95")]), new("Hill", [new(3, "3"), new(null, "fewer than 5")])]) { RowsAre = "Ward" };

    public static readonly SmallMultiples Multiples = new("Burglary by ward", "Only Centre rises.", ["2019", "2020", "2021"],
        [new("Centre", [10, 14, 21]) { Says = "rise" }, new("Hill", [8, null, 7]), new("Never counted & never known", [null, null, null])]) { PanelsAre = "Ward" };

    public static readonly XyChart Funnel = new("Burglary against population", "One ward lies above the limits.", new("Residents"), new("Per 1,000", Decimals: 1),
        [new("Centre", 4000, 21.5) { IsOutside = true }, new("Hill", 9000, 8.25), new("Dale", 12000, 7)],
        [
            new("Partnership", [(4000, 9), (12000, 9)], XyRole.Centre),
            new("95 % limit", [(4000, 12), (12000, 10.5)], XyRole.Limit),
            new("99.8 % limit", [(4000, 14), (12000, 11.5)], XyRole.WideLimit),
        ]) { PointsAre = "Ward" };

    public static readonly Map Map = new("Burglary by ward, 2021", "Centre is far above the rest; Moor is not shown.",
        [
            Ward("E1", "Centre", MapTone.Highest, 0, 0) with { Mark = MapMark.MoreThanChance, Cells = ["21.5"] },
            Ward("E2", "Hill", MapTone.Low, 1000, 0) with { Cells = ["8.3"] },
            Ward("E3", "Moor", MapTone.Suppressed, 0, 1000) with { Cells = ["suppressed"] },
            Ward("E4", "Dale", MapTone.Missing, 1000, 1000) with { Cells = ["no population"] },
        ],
        [new(MapTone.Low, "5 to 10"), new(MapTone.Highest, "20 and more"), new(MapTone.Highest, "More than chance") { Mark = MapMark.MoreThanChance }, new(MapTone.Suppressed, "Fewer than 5, not shown"), new(MapTone.Missing, "No number")])
    {
        Columns = [new("Ward"), new("Per 1,000", IsNumber: true)],
        Outlines = [new("Northmere", [[new(0, 0), new(2000, 0), new(2000, 2000), new(0, 2000)]])],
        Pins = [new("1", "1", "High Street", new(500, 500))],
        Source = "Police data, 2021.",
    };

    public static readonly TableBlock Wards = TableBlock.OfWords("Wards in order", [new("Ward"), new("Burglaries", IsNumber: true)], [["Centre", "86"], ["Hill", "74"]]);

    public static Document Whole => new("Strategic assessment", "Northmere, 2021",
    [
        new ContentsBlock(),
        new HeadingBlock(1, "Where it happens"),
        Map,
        new HeadingBlock(2, "By ward & type"),
        Wards,
        Heat,
        Multiples with { TableStands = "table burglary-by-ward of the data pack" },
        new HeadingBlock(3, "Too deep to list"),
        Funnel,
        new HeadingBlock(1, "What is done"),
        Flow,
        Matrix,
        SampleReport.Line,
    ])
    { IsNumbered = true };

    private static MapShape Ward(string key, string name, MapTone tone, double x, double y) =>
        new(key, name, tone, [[new(x, y), new(x + 1000, y), new(x + 1000, y + 1000), new(x, y + 1000)]]) { LabelAt = new(x + 500, y + 500), Says = name };
}
