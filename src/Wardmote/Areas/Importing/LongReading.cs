namespace Wardmote.Areas.Importing;

/// <summary>Turns a table with a row for each area and group into one with a row for each area.</summary>
internal sealed class LongReading(CodedTable table, int group, int count, int total)
{
    private const string DoesNotApply = "Does not apply";

    private readonly List<string> _groups = [];
    private readonly Dictionary<string, Held> _areas = new(StringComparer.Ordinal);

    public FigureRows Rows(string whole)
    {
        var reasons = new ReasonCount();
        long refused = 0;
        foreach ((int line, string[] cells) in table.Rows)
        {
            string code = table.Smallest.Code(cells);
            double? number = count < cells.Length ? CodedTable.Number(cells[count]) : null;
            if (code.Length == 0 || group >= cells.Length || number is null)
            {
                reasons.Add("It has no code, no group or no number", $"line {line}");
                refused++;
                continue;
            }

            if (!_areas.TryGetValue(code, out Held? held))
            {
                _areas.Add(code, held = new Held(line, cells, total >= 0 && total < cells.Length ? CodedTable.Number(cells[total]) : null));
            }

            held.Rows++;
            held.Add(PlaceOf(cells[group]), number.Value);
        }

        var rows = new FigureRows([whole, .. _groups]);
        rows.Skip(refused, reasons);
        foreach (Held held in _areas.Values)
        {
            rows.Add(table, held.Line, held.Cells, [held.Whole ?? held.Sum, .. Enumerable.Range(0, _groups.Count).Select(held.Of)], held.Rows);
        }

        return rows;
    }

    /// <summary>The group's column; the census's group of those to whom the question does not apply is none.</summary>
    private int PlaceOf(string name)
    {
        if (name == DoesNotApply)
        {
            return -1;
        }

        int at = _groups.IndexOf(name);
        if (at < 0)
        {
            _groups.Add(name);
            at = _groups.Count - 1;
        }

        return at;
    }

    private sealed class Held(int line, string[] cells, double? whole)
    {
        private readonly List<double?> _values = [];

        public int Line { get; } = line;

        public string[] Cells { get; } = cells;

        public double? Whole { get; } = whole;

        public long Rows { get; set; }

        public double Sum => _values.Sum() ?? 0;

        public double? Of(int at) => at < _values.Count ? _values[at] : null;

        public void Add(int at, double number)
        {
            if (at < 0)
            {
                return;
            }

            while (_values.Count <= at)
            {
                _values.Add(null);
            }

            _values[at] = (_values[at] ?? 0) + number;
        }
    }
}
