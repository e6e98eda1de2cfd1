using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>One row of the form of a logic model, as it is typed.</summary>
public sealed class LogicRow
{
    public Guid Id { get; set; }

    public LogicKind Kind { get; set; }

    public string? Words { get; set; }

    /// <summary>The marks of the elements that it leads to: "O1, O2".</summary>
    public string? LeadsTo { get; set; }

    /// <summary>The codes of its indicators.</summary>
    public string? Indicators { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(LeadsTo) && string.IsNullOrWhiteSpace(Indicators);
}

/// <summary>A logic model as it is typed: everything is text, so that nothing is lost when some of it is refused.</summary>
public sealed class LogicForm
{
    public List<LogicRow> Rows { get; set; } = [];

    /// <summary>The version that the person saw when they began; none where there was no logic model.</summary>
    public long? Seen { get; set; }

    /// <summary>The form for a logic model that is there, or an empty one.</summary>
    /// <param name="codes">The codes of indicators by their keys.</param>
    public static LogicForm Of(LogicModel? model, IReadOnlyDictionary<Guid, string> codes)
    {
        LogicForm form = new() { Seen = model?.Version };
        foreach (LogicElement element in model?.Elements ?? [])
        {
            form.Rows.Add(new LogicRow { Id = element.ElementId, Kind = element.Kind, Words = element.Words, Indicators = FlowMarks.Show(element.IndicatorIds.Select(id => codes.GetValueOrDefault(id)).OfType<string>()) });
        }

        Dictionary<Guid, string> marks = form.Rows.ToDictionary(row => row.Id, form.MarkOf);
        foreach (LogicRow row in form.Rows)
        {
            row.LeadsTo = FlowMarks.Show((model?.Links ?? []).Where(link => link.From == row.Id && marks.ContainsKey(link.To)).Select(link => marks[link.To]));
        }

        return form;
    }

    /// <summary>The mark of a row: its kind's letter and its number among those of the kind.</summary>
    public string MarkOf(LogicRow row) => row.Kind == LogicKind.Assumption ? "" : string.Create(CultureInfo.InvariantCulture, $"{row.Kind.Mark}{Rows.Where(one => one.Kind == row.Kind).ToList().IndexOf(row) + 1}");

    public void Add(LogicKind kind, int rows)
    {
        Rows.AddRange(Enumerable.Range(0, rows).Select(_ => new LogicRow { Id = Guid.CreateVersion7(), Kind = kind }));
    }

    /// <summary>Sees to it that each kind has room for one more.</summary>
    public void AddSpareRows()
    {
        foreach (LogicKind kind in Enum.GetValues<LogicKind>().Where(kind => !Rows.Any(row => row.Kind == kind && row.IsEmpty)))
        {
            Add(kind, 1);
        }
    }

    /// <summary>Takes a row away. Marks of the rows below it move up, wherever they were typed.</summary>
    public void Remove(int at)
    {
        if (at < 0 || at >= Rows.Count)
        {
            return;
        }

        Dictionary<LogicRow, string> before = Rows.ToDictionary(row => row, MarkOf);
        LogicRow gone = Rows[at];
        Rows.RemoveAt(at);
        Dictionary<string, string?> now = Rows.Where(row => row.Kind != LogicKind.Assumption).ToDictionary(row => before[row], row => (string?)MarkOf(row), StringComparer.Ordinal);
        now[before[gone]] = null;
        foreach (LogicRow row in Rows)
        {
            row.LeadsTo = FlowMarks.Moved(row.LeadsTo, now);
        }
    }

    /// <summary>The elements and links that were typed; a row that was emptied is gone.</summary>
    /// <param name="indicators">The indicators' keys by their codes, in capitals.</param>
    /// <exception cref="RuleBrokenException">A mark or a code stands for nothing, or a row that others lead to has no words.</exception>
    public (IReadOnlyList<LogicElement> Elements, IReadOnlyList<LeadsTo> Links) Read(IReadOnlyDictionary<string, Guid> indicators)
    {
        Dictionary<string, LogicRow> marks = Rows.Where(row => row.Kind != LogicKind.Assumption).ToDictionary(MarkOf, StringComparer.Ordinal);
        List<LogicElement> elements = [];
        List<LeadsTo> links = [];
        for (int at = 0; at < Rows.Count; at++)
        {
            LogicRow row = Rows[at];
            if (row.IsEmpty)
            {
                continue;
            }

            string field = string.Create(CultureInfo.InvariantCulture, $"Rows[{at}].");
            string words = (row.Words ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (words.Length is 0 or > LogicElement.LongestWords)
            {
                throw new RuleBrokenException($"Say this {row.Kind.One.ToLowerInvariant()} in 1 to {LogicElement.LongestWords} characters, or empty the whole row", field + nameof(row.Words));
            }

            elements.Add(new LogicElement(row.Id, row.Kind, words) { IndicatorIds = FlowMarks.Meant(row.Indicators, indicators, field + nameof(row.Indicators), "the codes of indicators") });
            foreach (LogicRow to in FlowMarks.Meant(row.LeadsTo, marks, field + nameof(row.LeadsTo), "O1 or S2"))
            {
                links.Add(string.IsNullOrWhiteSpace(to.Words) ? throw new RuleBrokenException($"“{words}” leads to {MarkOf(to)}, which has no words", field + nameof(row.LeadsTo)) : new LeadsTo(row.Id, to.Id));
            }
        }

        return (elements, links);
    }
}
