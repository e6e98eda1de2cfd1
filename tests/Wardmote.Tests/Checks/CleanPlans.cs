using System.Text;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Checks;

/// <summary>Consistent documents of the invented borough of Northmere: no check may find anything in them.</summary>
public static class CleanPlans
{
    public static readonly Document ServicePlan = new("Community Safety Service Plan 2025-26", "",
    [
        Table(["Directorate", "Neighbourhoods", "Ada Fenwick, Corporate Director of Neighbourhoods"], ["Division", "Safer Places", "Bram Ostler, Director of Safer Places"], ["Service", "Community Safety", "Cleo Marsh, Head of Community Safety"], ["No. Employees", "18", ""]),
        Table(["Last updated:", "14/04/2025"]),
        new HeadingBlock(1, "Section A: About the Service"),
        new ParagraphBlock("The service is currently responsible for the following areas:"),
        Item("Hate crime"), Item("Domestic abuse"), Item("Anti-social behaviour"),
        new HeadingBlock(1, "Section B: Strategic Plan Alignment"),
        new ParagraphBlock("Which of the Strategic Plan priorities is supported by your service? Tick those that apply."),
        Table(["1.", "Homes that people can afford", "☐"], ["2.", "Safe and welcoming streets", "☒"], ["3.", "A council that listens", "☒"]),
        new HeadingBlock(1, "Section C: Service Objectives"),
        new ParagraphBlock("List all key service objectives for 2025-26. Use the following options for Status (Not started, In progress, Complete, Overdue, No longer required, Business as usual)."),
        new TableBlock("Objectives", Columns("No.", "Service Objective", "Strategic Priority (1-3)", "Expected Outcome for Service Users", "Start Date", "Due Date", "Status", "Lead", "Notes"),
        [
            ["1.", "Review the response to hate crime\nMilestone 1 – Consult residents Q1\nMilestone 2 – Agree the new pathway (Sept 25) Q2\nMilestone 3 – Open the reporting centres Q4", "2", "Every resident can report hate crime within a mile of home.", "April 2025", "March 2026", "In progress", "Cleo Marsh", "Report of the scrutiny panel received."],
            ["2.", "Retender the domestic abuse advocacy service\nMilestone 1 – Publish the specification Q1\nMilestone 2 – Award the contract Q3", "2, 3", "Victims are offered an advocate on the day of referral.", "April 2025", "December 2025", "Not started", "Dina Pell", "Contract documents are ready."],
            ["3.", "Publish the anti-social behaviour policy\nMilestone 1: Draft the policy Q2\nMilestone 2: Adopt the policy Q4", "2", "Residents know what they can expect and by when.", "April 2025", "March 2026", "Not started", "Cleo Marsh", "Follows the review of powers."],
        ]),
    ]);

    public static readonly Document BusinessPlan = new("Community Safety Business Plan 2025–2028", "",
    [
        new HeadingBlock(1, "Introduction"),
        new ParagraphBlock("The Business Plan covers a three-year period and is revised annually. Progress is reported to Cabinet every quarter."),
        new HeadingBlock(1, "Critical Success Indicators (CSI)"),
        new ParagraphBlock("There will be a maximum of two CSI for each corporate priority."),
        new HeadingBlock(2, "Reduce anti-social behaviour in Northmere (CS1)"),
        Indicators(
            ["Anti-social behaviour cases reported to the Council (NcS_011)", "2,185", "2,139", "2,075", "2,010", "1,960", "1,900", "1,850", "Head of Community Safety"],
            ["Residents satisfied with how their case was handled (%) (NcS_012)", "61.0%", "63.5%", "64.0%", "65.2%", "66%", "67%", "68%", "Head of Community Safety\nAnnual survey of residents of the borough"]),
        new HeadingBlock(1, "Key Performance Indicators (KPI)"),
        Indicators(
            ["Anti-social behaviour cases closed in less than three months\nNo. received (NcS_013)\nClosed in 3mths % (NcS_013d)", "433 79%", "438 75%", "412 79%", "405 80%", "400 82%", "395 83%", "390 84%", "Environmental Health Manager"]),
        new HeadingBlock(1, "Key Tasks and Priorities for Improvement 2025/26 – 2027/28"),
        new TableBlock("Key tasks", Columns("Action (Code)", "Targeted Outcome", "Partnership / Procurement Arrangement", "Officers Responsible / Target Date", "Budget Implications / Efficiencies / Other comments"),
        [
            ["Review the anti-social behaviour policy\nNCS2526_01", "Residents know how cases are handled", "Police", "Head of Community Safety\nMarch 2026", "Within existing resources and budgets"],
            ["Renew the hate crime pledge\nNCS2627_02", "Victims trust the Council to act on reports", "Police, Voice of Northmere", "Head of Community Safety\nCommunities Officer\nMarch 2027", "Within existing resources and budgets"],
            ["Refresh the night-time economy plan\nNCS2628_03", "Visitors get home safely after an evening out", "Police, Town Centre Partnership", "Licensing Manager\nMarch 2028", "Within existing resources and budgets"],
        ]),
    ]);

    public static readonly Document AnnualReview = new("Annual Review of the Community Safety Plan 2023-26", "",
    [
        new HeadingBlock(1, "1. Background"),
        new ParagraphBlock("The Crime and Disorder Act 1998 requires partnerships to have a plan. Cabinet approved the plan in March 2023."),
        new HeadingBlock(1, "2. 2024-25 progress against agreed objectives"),
        new HeadingBlock(2, "2.1 Tackling violence against women and girls"),
        new HeadingBlock(3, "2.1.1 Delivery of the weekly risk assessment conference"),
        new ParagraphBlock("480 cases were referred to the conference in 2024-25 and a total of 120 were repeat cases. This equates to 25.0%."),
        new HeadingBlock(3, "2.1.2 Provision of awareness training"),
        new ParagraphBlock("During 2024-25, 12 sessions were delivered and 240 delegates attended, an average of 20 per session."),
        new HeadingBlock(2, "2.2 Reducing reoffending"),
        new HeadingBlock(3, "2.2.1 Continued provision of the council funded police team"),
        new ParagraphBlock("Funding has been secured to March 2026. The team arrested 76 suspects during 2024-25. A breakdown of the offences is given below:"),
        Item("Vehicle theft = 34"), Item("Burglary = 18"), Item("Drug supply = 24"),
        new HeadingBlock(3, "2.2.2 Provision of the offender management scheme"),
        new ParagraphBlock("The scheme opened with 53 people, 30 people joined and 23 people left. It closed with 60. 13 were removed due to completion of the programme. A further 10 were transferred out of the borough."),
        new HeadingBlock(1, "3. Priorities for 2025-26"),
        new HeadingBlock(2, "Tackling violence against women and girls"),
        Item("Delivery of the weekly risk assessment conference"), Item("Provision of awareness training"),
        new HeadingBlock(2, "Reducing reoffending"),
        Item("Continued provision of the council funded police team to March 2026"), Item("Provision of the offender management scheme"),
    ]);

    public static TheoryData<string> Names => ["service-plan", "business-plan", "annual-review"];

    public static Document Of(string name) => name switch { "service-plan" => ServicePlan, "business-plan" => BusinessPlan, _ => AnnualReview };

    /// <summary>The document as plain text with tab-separated tables, as an office program saves it.</summary>
    public static string AsText(Document document)
    {
        var text = new StringBuilder().Append(document.Title).Append("\n\n");
        foreach (DocumentBlock block in document.Blocks)
        {
            text.Append(block switch
            {
                HeadingBlock heading => $"{new string('#', heading.Level)} {heading.Text}\n\n",
                ParagraphBlock { IsListItem: true } item => $"- {item.Text}\n",
                ParagraphBlock paragraph => $"{paragraph.Text}\n\n",
                TableBlock table => $"\n{string.Join('\n', table.Rows.Select(row => Row([.. row.Select(cell => cell.Text)])).Prepend(Row([.. table.Columns.Select(column => column.Heading)])))}\n\n",
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Row(IReadOnlyList<string> cells) => string.Join('\t', cells.Select(cell => cell.Replace('\n', ' ')));

    private static TableBlock Indicators(params IReadOnlyList<string>[] rows)
        => TableBlock.OfWords("Indicators", Columns("Indicator Description (Code)", "Achieved 2021/22", "Achieved 2022/23", "Achieved 2023/24", "Achieved 2024/25", "Target 2025/26", "Target 2026/27", "Target 2027/28", "Indicator Owner/Comments"), rows);

    private static TableBlock Table(IReadOnlyList<string> first, params IReadOnlyList<string>[] rows) => TableBlock.OfWords("Facts", Columns([.. first]), rows);

    private static DocumentColumn[] Columns(params string[] headings) => [.. headings.Select(heading => new DocumentColumn(heading))];

    private static ParagraphBlock Item(string text) => new(text, IsListItem: true);
}
