using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Writing;

/// <summary>A made-up plan in which every field of the content stands at least once.</summary>
internal static class InventedPlan
{
    public static readonly WrittenDate April2025 = new("April 2025", DatePrecision.Month, new(2025, 4, 1), new(2025, 4, 30));

    public static PlanContent Full => new()
    {
        Title = "Northmere Safer Communities Plan 2025-26",
        Kind = PlanKind.ServicePlan,
        Period = new("2025-26", DatePrecision.FinancialYear, new(2025, 4, 1), new(2026, 3, 31)),
        Header = [new("Directorate", "Communities", At(1)), new("Last updated", "12/03/2025", At(2))],
        Vocabulary = new()
        {
            ActionWord = "objective",
            Statuses = ["Not started", "In progress", "Complete"],
            Limits = [new(2, "CSI", "each corporate priority", At(3))],
        },
        Sections =
        [
            new("About the service", 1, [new("We work with eleven partners.\nTogether.", false, At(5)), new("Patrols", true, At(6)), new("Mediation", true, At(7))], At(4)),
            new("What has changed", 2, [new("Reports rose by 12% to 1,240 in 2024/25.", false, At(9))], At(8)) { Number = "1.1" },
            new("Next steps", 1, [], At(10)) { Number = "2" },
        ],
        Priorities =
        [
            new("1", "Fewer people are hurt", At(11)) { IsTicked = true, Period = "2025-26" },
            new("2", "Streets feel safe after dark", At(12)) { IsTicked = false },
            new("n/a", "Other work", At(13)),
        ],
        Actions = [HateCrime, Bridge],
        Indicators = [Burglary, Cases],
        Budgets =
        [
            new("Camera replacement", At(40))
            {
                Group = "Capital", ActionCode = "NOR_02", Note = "Bid submitted",
                Amounts = [Amount("2025/26", "£12,500", 12500m), Amount("2026/27", "£7,250.50", 7250.50m, 2)],
            },
            new("Total", At(41)) { Group = "Capital", IsTotal = true },
        ],
        Staff = [new("Wardens", At(42)) { Period = "2025/26", Number = 6.5m, Unit = "FTE", Note = "One post vacant" }, new("Analyst", At(43))],
        Checklist = [new("Does the plan meet the equality duty?", At(44)) { Group = "People", Answer = "Yes", Improvements = "Better data", Reference = "KPI 2" }],
        Responsibilities = [new("Hate crime", At(45)), new("Emergency planning", At(46))],
        Figures = [new("12%", 12m, "%", "Reports rose by 12% to 1,240 in 2024/25.", At(9)) { Subject = "Reports rose", Period = "2024/25" }],
        Lists =
        [
            new("Timeline", At(47))
            {
                Kind = "timeline", Columns = ["Month", "What happens"],
                Items = [new(["May", "Board meets"], At(48)), new(["June", ""], At(49)) { Ref = "b" }],
            },
            new("Drivers", At(50)) { Kind = "drivers", Items = [new(["A new duty on venues"], At(51)), new(["Fewer officers"], At(52)) { Ref = "2" }] },
        ],
        Furniture = [new("Table 1", 1, Text: "No.\tObjective"), new("Paragraph 60", Text: "Northmere Council 2025")],
        Unplaced = [new("See overleaf", At(61)), new("(ii)", At(62))],
    };

    private static ActionContent HateCrime => new()
    {
        Ref = "1",
        Code = "NOR_01",
        Title = "Support people who report hate crime",
        Activity = "Open three reporting centres.",
        Outcome = "More people report; fewer suffer twice",
        Priorities = ["1", "n/a"],
        Themes = ["Better Town (Safer)"],
        Partners = ["Police", "Northmere Homes"],
        Leads = ["Head of Communities", "A. Example"],
        Start = April2025,
        Due = new("March 2026", DatePrecision.Month, new(2026, 3, 1), new(2026, 3, 31)),
        Status = "In progress",
        Milestones =
        [
            new("Agree the sites", At(20)) { Number = "1", Quarter = "Q1", Date = new("Jun 25", DatePrecision.Month, new(2025, 6, 1), new(2025, 6, 30)) },
            new("Train the hosts", At(21)) { Number = "2", Quarter = "Q2/3" },
        ],
        Dependency = "Awaiting the Mayor’s decision",
        Budget = "Within existing budgets",
        Funding =
        [
            new("Post funded to 30 September 2025", At(22))
            {
                Source = "Violence fund", Extension = "option of 2 x 12 months",
                Ends = new("30 September 2025", DatePrecision.Day, new(2025, 9, 30), new(2025, 9, 30)),
            },
        ],
        Risk = "L – M",
        Links = "Equality strategy",
        Progress = "Two centres are open.",
        Notes = "Carried over from 24/25",
        Period = "2025-26",
        IsNew = true,
        Other = new Dictionary<string, string>(StringComparer.Ordinal) { ["Ward"] = "Quayside", ["Cost code"] = "=C12" },
        Origin = new("Table 4", 2),
        Sources = new Dictionary<string, Origin>(StringComparer.Ordinal) { [nameof(ActionContent.Due)] = new("Table 4", 2, "Due Date", "March 2026") },
    };

    private static ActionContent Bridge => new()
    {
        Title = "Light the bridge",
        Code = "NOR_02",
        Due = new("TBC", DatePrecision.ToBeConfirmed, Reason: "Awaiting planning consent"),
        Start = new("Spring / Summer 25", DatePrecision.Season, new(2025, 3, 1), new(2025, 8, 31)),
        MilestonesPending = "TBC. Awaiting planning consent",
        Origin = new("Table 4", 3),
    };

    private static IndicatorContent Burglary => new()
    {
        Ref = "KPI 2 A",
        Parent = "KPI 2",
        Code = "Nor_12",
        Title = "Burglary per 1,000 households",
        Tier = "KPI",
        Group = "Homes",
        Unit = "number",
        Polarity = Polarity.LowerIsBetter,
        Values =
        [
            new("2023/24", ValueKind.Outturn, "9.52", At(30)) { Number = 9.52m, Decimals = 2 },
            new("2024/25", ValueKind.Outturn, "-", At(30)) { State = ValueState.Dash },
            new("2025/26", ValueKind.Target, "2% reduction", At(30)) { State = ValueState.Relative, Number = -2m, Unit = "%" },
        ],
        Owner = "Police",
        Comment = "Below the average",
        DataSource = "Police data",
        Links = "Crime strategy",
        IsNew = true,
        Other = new Dictionary<string, string>(StringComparer.Ordinal) { ["Rank"] = "3rd" },
        Origin = new("Table 6", 2),
    };

    private static IndicatorContent Cases => new()
    {
        Code = "Nor_13",
        Title = "Cases",
        Tier = "CSI",
        Measures = [new("Received", "Nor_13"), new("Closed in three months", "Nor_13d", "%")],
        Values =
        [
            new("2024/25", ValueKind.Outturn, "433 79%", At(31)) { Measure = "Nor_13", Number = 433m },
            new("2024/25", ValueKind.Outturn, "433 79%", At(31)) { Measure = "Nor_13d", Number = 79m, Unit = "%" },
            new("2025/26", ValueKind.Target, "", At(31)) { Measure = "Nor_13d", State = ValueState.Blank },
        ],
        Origin = new("Table 6", 3),
    };

    private static ValueContent Amount(string period, string text, decimal number, int decimals = 0) =>
        new(period, ValueKind.Amount, text, At(40)) { Number = number, Unit = "£", Decimals = decimals };

    private static Origin At(int paragraph) => new($"Paragraph {paragraph}");
}
