using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Documents.Writing;

/// <summary>A made-up report with one of everything that a document can hold.</summary>
internal static class SampleReport
{
    public static readonly Figure Attendance = new("62.8 %", "Attendance at the training", "Q2 2025/26 (Jul to Sep)")
    {
        Number = 62.790697,
        Interval = "47.9 to 75.6 (95 % interval)",
        Source = "Northmere training records",
        Method = "27 of 43",
        DataVersion = "version 2 of 14 October 2025, frozen",
        ApprovedBy = "Priya Shah",
        Href = "/performance/indicators/attendance",
    };

    public static readonly Figure Reports = new("1,204", "Antisocial behaviour <reported>", "Q2 2025/26 (Jul to Sep)")
    {
        Number = 1204,
        Source = "Northmere Police recorded incidents",
        Caveat = "Includes reports made twice",
    };

    public static readonly Figure Change = new("+3.4 %", "Change since last year", "Q2 2025/26 (Jul to Sep)") { Number = 3.4 };

    public static readonly Chart Line = new(
        "Antisocial behaviour reported",
        "Reports rose to 1,204; there is no clear change since the break.",
        ["Q1 2023/24", "Q2 2023/24", "Q3 2023/24", "Q4 2023/24", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"],
        [
            new("Reported", [900, 950, null, 980, 1100, 1150, 1010.5, 1204])
            {
                Intervals = [(850, 960), null, null, (900, 1000), null, null, null, (1100, 1300)],
            },
            new("Target", [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], ChartRole.Target),
            new("Upper limit", [1250, 1250, 1250, 1250, 1300, 1300, 1300, 1300], ChartRole.UpperLimit),
        ])
    {
        Breaks = [new(4, "Independent Living included from 2024/25")],
        Signals = [7],
        Source = "Northmere Police, quarterly, counts of reports.",
    };

    public static readonly Chart Bars = new("Closed by team", "The north team closed the most.", ["North", "South & East", "West"],
        [new("Closed", [62.8, 48.5, null]), new("Target", [60, 60, 60], ChartRole.Target)])
    { Kind = ChartKind.Bar, Unit = "%", Decimals = 1 };

    public static readonly Chart Stacked = new("Actions by state", "Two priorities have overdue actions.", ["Violence", "Theft", "Fire safety"],
        [new("Done", [4, 2, 3]), new("On track", [3, 5, 1]), new("Overdue", [1, 0, 2])])
    { Kind = ChartKind.StackedBar, Unit = "actions" };

    public static readonly TableBlock Scores = new(
        "Scorecard",
        [new("Measure"), new("Value", IsNumber: true), new("Target", IsNumber: true), new("State")],
        [
            ["Attendance at the training", Attendance, "60", DocumentText.State("Achieved", Tone.Good)],
            ["Antisocial behaviour reported", Reports, "1000", DocumentText.State("Missed", Tone.Bad)],
            ["=Change since last year", Change, "", DocumentText.State("Close to target", Tone.Warning)],
            ["Victims satisfied", "", "", DocumentText.State("No value yet", Tone.Neutral)],
        ]);

    public static Document Whole => new("Quarterly performance report", "Northmere Community Safety Partnership, Q2 2025/26", Blocks()) { Period = "Q2 2025/26 (Jul to Sep)" };

    private static IReadOnlyList<DocumentBlock> Blocks() =>
    [
        new HeadingBlock(1, "What stands out"),
        new KeyFiguresBlock("The quarter in three numbers",
        [
            new(Reports, DocumentText.State("Missed", Tone.Bad)),
            new(Attendance, $"{DocumentText.State("Achieved", Tone.Good)}, target 60 %") { Label = "Training attendance" },
            new(Change, "No clear change"),
        ]),
        new ParagraphBlock($"Attendance was {Attendance} and reports came to {Reports}."),
        new ParagraphBlock($"{Reports} again, which is the same figure", IsListItem: true),
        new NoteBlock("Figures in brackets lead to the notes."),
        Scores,
        new HeadingBlock(1, "By priority") { StartsPage = true },
        new HeadingBlock(2, "Antisocial behaviour & nuisance"),
        Line,
        Bars,
        Stacked,
    ];
}
