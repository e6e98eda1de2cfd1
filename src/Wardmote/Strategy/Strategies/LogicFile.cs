using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Strategies;

/// <summary>A logic model as a table of a file, and what a file would make of it.</summary>
public static class LogicFile
{
    /// <summary>The present logic model, with an empty row for each kind.</summary>
    /// <param name="codes">The codes of indicators by their keys.</param>
    public static TableBlock Of(LogicModel? model, IReadOnlyDictionary<Guid, string> codes)
    {
        LogicForm form = LogicForm.Of(model, codes);
        form.AddSpareRows();
        return FlowFile.Table("Logic model", FlowFile.IndicatorsHeading, LinesOf(form).OrderBy(line => Kinds().ToList().IndexOf(line.Kind)));
    }

    /// <summary>The form as the file would have it. What cannot be taken is left out and told; nothing is saved.</summary>
    public static BroughtIn<LogicForm> Bring(IReadOnlyList<FlowLine> lines, LogicModel? model, Guid priorityId, IReadOnlyDictionary<Guid, string> codes)
    {
        IReadOnlyList<FlowLine> present = LinesOf(LogicForm.Of(model, codes));
        IReadOnlyList<FlowLine> named = FlowFile.Named([.. lines.Select(line => line with { Kind = KindOf(line.Kind)?.One ?? line.Kind })], present);
        FlowRows rows = new(named);
        Dictionary<string, Guid> indicators = codes.ToDictionary(pair => pair.Value.ToUpperInvariant(), pair => pair.Key, StringComparer.Ordinal);
        List<(FlowLine Line, LogicElement Element)> taken = [];
        foreach (FlowLine line in rows.Sound())
        {
            if (KindOf(line.Kind) is not { } kind)
            {
                rows.Refuse(line, $"“{line.Kind}” is no kind of element. Expected is one of {string.Join(", ", Kinds())}");
            }
            else if (taken.Count == LogicModel.MostElements)
            {
                rows.Refuse(line, $"a logic model has at most {LogicModel.MostElements} elements");
            }
            else
            {
                IReadOnlyList<Guid> measures = rows.Meant(line, line.Also, indicators, "the code of no indicator");
                if (measures.Count > 0 && !kind.IsMeasured)
                {
                    rows.Refuse(line, "only outputs, outcomes and the impact have indicators");
                }

                taken.Add((line, new(line.Id, kind, line.Words) { IndicatorIds = kind.IsMeasured ? measures : [] }));
            }
        }

        Dictionary<string, Guid> marks = taken.Where(one => one.Line.Mark.Length > 0).ToDictionary(one => one.Line.Mark, one => one.Line.Id, StringComparer.Ordinal);
        LogicElement[] elements = [.. taken.Select(one => one.Element)];
        LeadsTo[] links = [.. taken.SelectMany(one => rows.Meant(one.Line, one.Line.LeadsTo, marks, "the mark of no row that was taken").Select(to => new LeadsTo(one.Line.Id, to)))];
        LogicForm form = LogicForm.Of(new LogicModel(Guid.Empty, priorityId, elements, rows.Links(LogicModel.Nodes(elements), links)), codes);
        form.Seen = model?.Version;
        return new(form, FlowFile.Changes(present, LinesOf(form), FlowFile.IndicatorsHeading), rows.Refused);
    }

    private static IReadOnlyList<FlowLine> LinesOf(LogicForm form) =>
        [.. form.Rows.Select(row => new FlowLine(form.MarkOf(row), row.Kind.One, "", row.Words ?? "", row.LeadsTo ?? "", row.Indicators ?? "") { Id = row.Id })];

    private static IEnumerable<string> Kinds() => Enum.GetValues<LogicKind>().Select(kind => kind.One);

    private static LogicKind? KindOf(string typed) => Enum.GetValues<LogicKind>().Cast<LogicKind?>()
        .FirstOrDefault(kind => string.Equals(typed, kind!.Value.One, StringComparison.OrdinalIgnoreCase) || string.Equals(typed, kind.Value.Title, StringComparison.OrdinalIgnoreCase));
}
