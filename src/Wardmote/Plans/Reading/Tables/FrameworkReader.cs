using Wardmote.Checks.Content;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads the priorities of a framework, of which the plan ticks those that it serves.</summary>
internal static class FrameworkReader
{
    public static void Read(PlanDraft draft, PlanTable table)
    {
        foreach (TableRow row in table.Rows)
        {
            int tick = LastTick(row);
            int title = Enumerable.Range(0, row.Cells.Count).Where(at => at != tick).MaxBy(at => row.Cell(at).Length);
            int reference = Enumerable.Range(0, row.Cells.Count).FirstOrDefault(at => at != tick && at != title && Wording.CountWords(row.Cell(at)) is 1 or 2, -1);
            PriorityContent priority = new(row.Cell(reference).TrimEnd('.', ')', ':'), Wording.OneLine(row.Cell(title)), row.OriginOf(title))
            {
                IsTicked = Words.Known.Ticks.Contains(row.Cell(tick).ToLowerInvariant()),
            };
            draft.Priorities.Add(priority);
            draft.Ledger.Settle(row.Places, priority);
        }
    }

    private static int LastTick(TableRow row)
    {
        for (int at = row.Cells.Count - 1; at > 0; at--)
        {
            string cell = row.Cell(at).ToLowerInvariant();
            if (Words.Known.Ticks.Contains(cell) || Words.Known.NoTicks.Contains(cell))
            {
                return at;
            }
        }

        return -1;
    }
}
