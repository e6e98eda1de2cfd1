using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table of indicators with their outturns, targets and projections.</summary>
internal sealed partial class IndicatorTableReader(PlanDraft draft, PlanTable table)
{
    private readonly IReadOnlyList<Column> _columns = [.. table.Columns.Select(column => IndicatorPeriod.Of(column, table, draft))];
    private readonly Column? _title = table.Columns.Where(column => column.Main is Meaning.IndicatorTitle).MaxBy(column => table.Rows.Sum(row => row.Cell(column.Index).Length)) ?? table.Find(Meaning.Title) ?? table.Find(Meaning.Outcome)
        ?? table.Columns.Where(column => column.Main is null && column.Period.Length == 0).MaxBy(column => table.Rows.Sum(row => row.Cell(column.Index).Length));

    private string? _group;
    private string? _tier;
    private string _parent = "";

    public void Read()
    {
        int first = draft.Indicators.Count;
        ReadRows();
        IReadOnlyList<IndicatorContent> read = TierGuess.For(draft.Indicators[first..]);
        draft.Indicators.RemoveRange(first, draft.Indicators.Count - first);
        draft.Indicators.AddRange(read);
    }

    private void ReadRows()
    {
        foreach (TableRow row in table.Rows)
        {
            if (IsGroupHeading(row))
            {
                string heading = Wording.OneLine(row.Cells.First(cell => cell.Length > 0));
                PriorityContent priority = new("", heading, row.Origin);
                Enter(heading);
                if (_group is not null)
                {
                    draft.Add(priority);
                }

                draft.Ledger.Settle(row.Places, priority);
                continue;
            }

            IndicatorContent indicator = Read(row);
            draft.Indicators.Add(indicator);
            draft.Ledger.Settle(row.Places, indicator);
        }
    }

    private IndicatorContent Read(TableRow row)
    {
        int shift = Shift(row);
        IndicatorRow read = new(row, draft, shift, _title?.Index ?? 0);
        foreach (Column column in _columns)
        {
            read.Put(column, column.Index == _title?.Index);
        }

        for (int at = table.Columns.Count + shift; at < row.Cells.Count; at++)
        {
            read.Keep(at);
        }

        IndicatorContent indicator = WithRef(read.Finish());
        if (indicator.Group is { } group)
        {
            Enter(group);
            indicator = _group is null ? WithHeading(indicator, group) : indicator;
        }

        return indicator with
        {
            Group = _group ?? (_tier is null ? GroupAbove() : null),
            Tier = indicator.Tier ?? _tier ?? draft.Headings.Tier ?? (TierInRef().Match(indicator.Parent ?? indicator.Ref) is { Success: true } mark ? mark.Groups["tier"].Value : null),
        };
    }

    // A group that names a tier is no group, but its words stay.
    private IndicatorContent WithHeading(IndicatorContent indicator, string heading) => indicator with
    {
        Other = new Dictionary<string, string>(indicator.Other, StringComparer.Ordinal) { [table.Find(Meaning.Group)?.Name ?? "Group"] = heading },
    };

    private void Enter(string heading)
    {
        if (Headings.TierOf(heading) is { } tier)
        {
            _tier = tier;
            _group = null;
            return;
        }

        _group = heading;
        _tier = null;
        Above(heading, null);
    }

    private string? GroupAbove()
    {
        if (draft.Headings.Group is not { Length: > 0 } group || Wording.CountWords(group) > 20 || draft.Headings.NearestOrigin is not { } origin || GeneralHeading().IsMatch(group))
        {
            return null;
        }

        Above(group, origin);
        return group;
    }

    // "Reduce burglary (CS4)" above a table is an objective with its code.
    private void Above(string heading, Origin? origin)
    {
        if (Headings.CodeOf(heading) is { } coded)
        {
            draft.Add(new PriorityContent(coded.Code, coded.Title, origin ?? new Origin(table.Part, Text: heading)));
        }
    }

    // A single letter under "KPI 2" is its sub-measure, and a row without a reference belongs to the one above.
    private IndicatorContent WithRef(IndicatorContent indicator)
    {
        string reference = indicator.Ref;
        if (SubReference().IsMatch(reference) && _parent.Length > 0)
        {
            return indicator with { Ref = $"{_parent} {reference}", Parent = _parent };
        }

        if (reference.Length == 0 && table.Has(Meaning.Ref) && _parent.Length > 0)
        {
            return indicator with { Parent = _parent };
        }

        _parent = reference.Length > 0 ? reference : _parent;
        return indicator;
    }

    // Words where the first number should be, no title, and a value beyond the last heading: the row slipped one place to the right.
    private int Shift(TableRow row)
    {
        if (_title is null || Wording.HasWords(row.Cell(_title.Index)))
        {
            return 0;
        }

        string next = row.Cell(_title.Index + 1);
        int last = table.Columns.Where(column => column.Heading.Length > 0).Select(column => column.Index).DefaultIfEmpty(0).Max();
        bool readsLikeATitle = Wording.CountWords(next) >= 3 && ValueReader.Read(next, "", ValueKind.Outturn, row.Origin, []) is [{ State: ValueState.Words }];
        return readsLikeATitle && row.Cell(last + 1).Length > 0 ? 1 : 0;
    }

    private bool IsGroupHeading(TableRow row) =>
        row.FilledCount == 1 && table.Columns.Count >= 3 && row.Cell(0).Length > 0 && table.Find(Meaning.Ref)?.Index != 0
        && Wording.CountWords(row.Cell(0)) is >= 1 and <= 25;

    [GeneratedRegex(@"^[A-Za-z]$|^\(?[a-z0-9]{1,2}[.)]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubReference();

    [GeneratedRegex(@"^(?<tier>CSI|KPI|MPI|LPI|PI|NI)[\s-]*\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TierInRef();

    [GeneratedRegex(@"\b(?:plan|performance|measures of|indicators?|scorecard|dashboard|report)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeneralHeading();
}
