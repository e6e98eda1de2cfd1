using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table of actions: objectives, tasks, projects, commitments.</summary>
internal sealed partial class ActionTableReader(PlanDraft draft, PlanTable table)
{
    private readonly Column? _title = TitleColumn(table);
    private readonly IReadOnlyList<string> _themes = [.. table.Rows
        .SelectMany(row => row.Cells.SelectMany(ObjectiveReader.ThemesIn))
        .Distinct(StringComparer.OrdinalIgnoreCase)];

    private readonly Column? _status = table.Columns.Where(column => column.Main is Meaning.Status).MaxBy(column => Words.Mentions(column.Heading, ["rag", "brag", "colour"]) ? 0 : 1);

    private string? _group;
    private readonly Dictionary<int, string> _merged = [];

    public void Read()
    {
        draft.ActionWord ??= ActionWord();
        foreach (TableRow row in Joined())
        {
            if (IsGroupHeading(row))
            {
                _group = Wording.OneLine(row.Cells.First(cell => cell.Length > 0));
                PriorityContent priority = new("", _group, row.Origin);
                draft.Add(priority);
                draft.Ledger.Settle(row.Places, priority);
                continue;
            }

            ActionContent action = Read(row);
            draft.Actions.Add(action);
            draft.Ledger.Settle(row.Places, action);
        }
    }

    private ActionContent Read(TableRow row)
    {
        ActionContent action = new() { Title = "", Origin = row.Origin };
        ActionRow read = new(action, row, draft, _themes);
        foreach (Column column in table.Columns)
        {
            string text = row.Cell(column.Index);
            if (column.Index == 0 && (column.Main is Meaning.Priority or Meaning.Theme || IsOtherObjective(column)))
            {
                text = Merged(column, text);
            }

            // A colour beside a status is kept, but it is not the status.
            bool isColour = column.Main is Meaning.Status && column != _status;
            read.Put(isColour ? column with { Meanings = [] } : column, text, column == _title, IsOtherObjective(column));
        }

        for (int at = table.Columns.Count; at < row.Cells.Count; at++)
        {
            read.Put(new Column(at, "", []), row.Cell(at), false, false);
        }

        string? above = _group ?? PriorityAbove();
        ActionContent finished = read.Finish();
        return above is null || finished.Priorities.Count > 0 ? finished : finished with { Priorities = [above] };
    }

    // "Priority 2: Safer homes" above a table is what its actions serve.
    private string? PriorityAbove()
    {
        string heading = draft.Headings.Nearest;
        Match match = PriorityHeading().Match(heading);
        if (!match.Success)
        {
            return null;
        }

        draft.Add(new PriorityContent(match.Groups["number"].Value, heading, draft.Headings.NearestOrigin ?? new Platform.Common.Origin(table.Part, Text: heading)));
        return heading;
    }

    // A cell merged over several rows stands in the first of them.
    private string Merged(Column column, string text)
    {
        if (Wording.HasWords(text))
        {
            _merged[column.Index] = text;
            return text;
        }

        return _merged.GetValueOrDefault(column.Index, "");
    }

    private List<TableRow> Joined()
    {
        List<TableRow> rows = [];
        Column? reference = table.Find(Meaning.Ref);
        foreach (TableRow row in table.Rows)
        {
            bool hasOwn = table.Columns.Any(column => column.Main is Meaning.Lead or Meaning.Due or Meaning.Status or Meaning.Start && Wording.HasWords(row.Cell(column.Index)));
            bool lacksName = reference is not null && _title is not null && reference != _title
                ? row.Cell(reference.Index).Length == 0
                : row.StartsPage && (_title is null || row.Cell(_title.Index).Length == 0 || Wording.StartsSmall(row.Cell(_title.Index)));
            if (rows.Count > 0 && lacksName && !hasOwn && !IsGroupHeading(row))
            {
                rows[^1].Continue(row);
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private bool IsGroupHeading(TableRow row) =>
        row.FilledCount == 1 && table.Columns.Count >= 3 && row.Cell(0).Length > 0 && Wording.CountWords(row.Cell(0)) is >= 2 and <= 25 && !Wording.StartsSmall(row.Cell(0));

    private bool IsOtherObjective(Column column) => column.Main is Meaning.Title && column != _title && Rank(column) == 0;

    private static Column? TitleColumn(PlanTable table) =>
        table.Columns.Where(column => column.Main is Meaning.Title).MaxBy(Rank)
        ?? table.Find(Meaning.IndicatorTitle)
        ?? table.Columns.Where(column => column.Main is null).MaxBy(column => table.Rows.Sum(row => row.Cell(column.Index).Length))
        ?? table.Find(Meaning.Outcome);

    // "Objective | Action" names an aim and then what is done about it.
    private static int Rank(Column column) =>
        Words.Mentions(column.Heading, ["action", "actions", "task", "tasks", "commitment", "commitments"]) ? 2
        : Words.Mentions(column.Heading, ["objective", "objectives", "aim", "project", "improvement", "recommendation"]) ? 0 : 1;

    private string? ActionWord()
    {
        string heading = draft.Headings.Nearest;
        return (_title is { Heading.Length: > 0 } title ? Words.Named(Wording.Plain(title.Heading), Words.Known.ActionWords) : null) switch
        {
            "action" when Words.Mentions(heading, ["key tasks", "key task"]) => "key task",
            { } word => word,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?:strategic\s+)?(?:priority|objective|theme|outcome|aim|strand|pillar)\b(?:\s+(?<number>\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight)\b(?=\s*[:.–-]))?", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PriorityHeading();
}
