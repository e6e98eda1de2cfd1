using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>
/// Reads a plan back from a Word or Excel file that Wardmote wrote. It reads the tables and headings that a person sees and
/// may have edited; what it cannot place is left over word for word.
/// </summary>
public static class ExportedPlanReader
{
    /// <summary>Whether a file says of itself that it is an exported plan in a layout known here.</summary>
    public static bool Knows(SourceDocument document) =>
        document.Properties.TryGetValue(PlanLayout.Property, out string? version) && version == PlanLayout.Version;

    public static PlanContent Read(SourceDocument document)
    {
        var reading = new ReadingBack();
        ExportedParts parts = document.Blocks.Any(ExportedParts.IsSheet) ? ExportedParts.OfWorkbook(document, reading) : ExportedWordFile.Read(document, reading);
        PlanContent plan = PlanLayout.Plan.Read(parts.Tables.TakeTurned(PlanLayout.Plan.Name), reading) is [{ } facts, ..] ? facts : new() { Title = "" };
        reading.Year = ReadingBack.YearOf(plan.Period);
        plan = plan with
        {
            Title = parts.Title ?? plan.Title,
            Header = PlanLayout.Header.Read(parts.Tables.Take(PlanLayout.Header.Name), reading),
            Vocabulary = plan.Vocabulary with { Limits = PlanLayout.Limits.Read(parts.Tables.Take(PlanLayout.Limits.Name), reading) },
            Sections = parts.Sections,
            Responsibilities = PlanLayout.Responsibilities.Read(parts.Tables.Take(PlanLayout.Responsibilities.Name), reading),
            Priorities = PlanLayout.Priorities.Read(parts.Tables.Take(PlanLayout.Priorities.Name), reading),
            Actions = ActionTables.Read(parts.Tables, reading),
            Indicators = IndicatorTables.Read(parts.Tables, reading),
            Budgets = BudgetTables.Read(parts.Tables, reading),
            Staff = PlanLayout.Staff.Read(parts.Tables.Take(PlanLayout.Staff.Name), reading),
            Checklist = PlanLayout.Checklist.Read(parts.Tables.Take(PlanLayout.Checklist.Name), reading),
            Lists = parts.Lists,
            Figures = PlanLayout.Figures.Read(parts.Tables.Take(PlanLayout.Figures.Name), reading),
            Furniture = PlanLayout.Furniture.Read(parts.Tables.Take(PlanLayout.Furniture.Name), reading),
            Unplaced = PlanLayout.LeftOver.Read(parts.Tables.Take(PlanLayout.LeftOver.Name), reading),
        };
        parts.Tables.LeaveOverRest(reading);
        return plan with { Unplaced = [.. plan.Unplaced, .. reading.LeftOver] };
    }
}
