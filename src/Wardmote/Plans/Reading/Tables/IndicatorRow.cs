using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>One indicator while its cells are put into their fields.</summary>
internal sealed class IndicatorRow(TableRow row, PlanDraft draft, int shift, int firstShifted)
{
    private readonly Dictionary<string, Origin> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _other = new(StringComparer.Ordinal);
    private readonly List<(Column Column, string Text, Origin Origin, ValueKind Kind)> _values = [];
    private IndicatorContent _indicator = new() { Title = "", Origin = row.Origin };

    public void Put(Column column, bool isTitle)
    {
        // From the title on, the cells of a row that slipped stand one place further on.
        int at = shift > 0 && column.Index >= firstShifted ? column.Index + shift : column.Index;
        string text = row.Cell(at);
        Origin origin = row.OriginOf(at) with { Column = column.Name, Certainty = shift > 0 ? 0.6 : row.Certainty };
        if (isTitle)
        {
            PutTitle(text, origin, column.NamesCode);
        }
        else if (ValueKindOf(column) is { } kind)
        {
            _values.Add((column, text, origin, kind));
        }
        else if (Wording.HasWords(text) && !PutMeaning(column, text, origin))
        {
            _other[column.Name] = text;
        }
    }

    /// <summary>Keeps a cell that stands under no heading.</summary>
    public void Keep(int at)
    {
        if (Wording.HasWords(row.Cell(at)))
        {
            _other[Column.Letter(at)] = row.Cell(at);
        }
    }

    /// <summary>The indicator with its values: a compound cell is read by the parts that the description or the row names.</summary>
    public IndicatorContent Finish()
    {
        ValueContent[] values = Values(_indicator.Measures);
        if (_indicator.Measures.Count == 0 && PartsOfTitle(values) is { Count: > 1 } parts)
        {
            _indicator = _indicator with { Measures = parts };
            values = Values(parts);
        }

        IReadOnlyList<MeasureContent> measures = _indicator.Measures.Count > 0 ? _indicator.Measures : MeasuresOf(values);
        string? unit = _indicator.Unit ?? MeasureReader.UnitOf(_indicator.Title) ?? UnitOf(values);
        return _indicator with { Values = values, Measures = measures, Unit = measures.Count > 1 ? _indicator.Unit : unit, Sources = _sources, Other = _other };
    }

    private ValueContent[] Values(IReadOnlyList<MeasureContent> measures) =>
        [.. _values.SelectMany(value => ValueReader.Read(value.Text, value.Column.Period, value.Kind, value.Origin, measures))];

    // "14 R (2)" names its parts by letters at most; the title "Scheme referrals / Users" says what they are.
    private IReadOnlyList<MeasureContent> PartsOfTitle(ValueContent[] values)
    {
        ValueContent[][] compound = [.. values.GroupBy(value => value.Origin).Where(cell => cell.Count() > 1).Select(cell => cell.ToArray())];
        bool areShort = compound.Length > 0 && compound.All(cell => cell.Length == compound[0].Length && cell.All(value => value.Unit is not { Length: > 1 }));
        return areShort ? MeasureReader.PartsOf(_indicator.Title, compound[0].Length) : [];
    }

    private void PutTitle(string text, Origin origin, bool namesCode)
    {
        ReadMeasures read = MeasureReader.Read(text, namesCode);
        _indicator = _indicator with { Title = read.Title, Code = _indicator.Code ?? read.Code, IsNew = read.IsNew, Measures = read.Measures, DataSource = read.DataSource };
        _sources[nameof(IndicatorContent.Title)] = origin;
        if (read.Code is not null)
        {
            _sources[nameof(IndicatorContent.Code)] = origin;
        }
    }

    private bool PutMeaning(Column column, string text, Origin origin)
    {
        string line = Wording.OneLine(text);
        if (column.Means(Meaning.Owner, Meaning.Notes) || column.Means(Meaning.Lead, Meaning.Notes))
        {
            (string? owner, string? comment) = OwnerReader.Read(text, draft.Roles);
            _sources[nameof(IndicatorContent.Comment)] = origin with { Certainty = origin.Certainty * 0.9 };
            return Set(nameof(IndicatorContent.Owner), origin with { Certainty = origin.Certainty * 0.9 }, _indicator with { Owner = owner, Comment = comment });
        }

        return column.Main switch
        {
            Meaning.Ref when _indicator.Ref.Length == 0 => Set(nameof(IndicatorContent.Ref), origin, _indicator with { Ref = line.TrimEnd('.', ':') }),
            Meaning.IndicatorTitle when _indicator.Ref.Length == 0 && Wording.CountWords(line) <= 3 => Set(nameof(IndicatorContent.Ref), origin, _indicator with { Ref = line.TrimEnd('.', ':') }),
            Meaning.Code when _indicator.Code is null => Set(nameof(IndicatorContent.Code), origin, _indicator with { Code = line }),
            Meaning.Tier => Set(nameof(IndicatorContent.Tier), origin, _indicator with { Tier = Headings.TierOf(line) ?? line }),
            Meaning.Group or Meaning.Title or Meaning.Priority or Meaning.Theme or Meaning.Outcome when _indicator.Group is null => PutGroup(column, text, origin),
            Meaning.Unit => Set(nameof(IndicatorContent.Unit), origin, _indicator with { Unit = line }),
            Meaning.Polarity => PutPolarity(column, line, origin),
            Meaning.Owner or Meaning.Lead when _indicator.Owner is null => Set(nameof(IndicatorContent.Owner), origin, _indicator with { Owner = line }),
            Meaning.Notes or Meaning.Progress when _indicator.Comment is null => Set(nameof(IndicatorContent.Comment), origin, _indicator with { Comment = text }),
            Meaning.DataSource => Set(nameof(IndicatorContent.DataSource), origin, _indicator with { DataSource = line }),
            Meaning.Links => Set(nameof(IndicatorContent.Links), origin, _indicator with { Links = text }),
            _ => false,
        };
    }

    // A merged cell may hold the name of the activity and, on lines of their own, remarks about it.
    private bool PutGroup(Column column, string text, Origin origin)
    {
        IReadOnlyList<string> lines = Wording.Lines(text);
        if (lines.Count > 1)
        {
            _other[column.Name] = string.Join('\n', lines.Skip(1));
        }

        return Set(nameof(IndicatorContent.Group), origin, _indicator with { Group = lines[0] });
    }

    private bool PutPolarity(Column column, string text, Origin origin)
    {
        string plain = $"{Wording.Plain(text)} ";
        Polarity polarity = Words.Known.NeitherIsBetter.Any(words => plain.StartsWith($"{Wording.Plain(words)} ", StringComparison.Ordinal)) ? Polarity.Neither
            : Words.Mentions(text, Words.Known.InRange) ? Polarity.InRange
            : Words.Mentions(text, Words.Known.LowerIsBetter) || text.Contains('↓', StringComparison.Ordinal) ? Polarity.LowerIsBetter
            : Words.Mentions(text, Words.Known.HigherIsBetter) || text.Contains('↑', StringComparison.Ordinal) ? Polarity.HigherIsBetter
            : Polarity.NotStated;
        _other[column.Name] = text;
        return Set(nameof(IndicatorContent.Polarity), origin, _indicator with { Polarity = polarity });
    }

    private bool Set(string field, Origin origin, IndicatorContent indicator)
    {
        _indicator = indicator;
        _sources[field] = origin;
        return true;
    }

    private static ValueKind? ValueKindOf(Column column) => column.Main switch
    {
        Meaning.Outturn => ValueKind.Outturn,
        Meaning.Target => ValueKind.Target,
        Meaning.Projection => ValueKind.Projection,
        Meaning.Baseline => ValueKind.Baseline,
        Meaning.Benchmark => ValueKind.Benchmark,
        null when column.Period.Length > 0 => ValueKind.Outturn,
        _ => null,
    };

    // Parts that two cells of the row name alike, or that the title names, are the indicator's parts.
    private MeasureContent[] MeasuresOf(ValueContent[] values)
    {
        string[][] compound = [.. values.GroupBy(value => value.Origin).Where(cell => cell.Count() > 1).Select(cell => cell.Select(value => value.Measure ?? "").ToArray())];
        if (compound.Length == 0)
        {
            return [];
        }

        string[] labels = compound[0];
        bool areShared = compound.Count(other => other.SequenceEqual(labels)) >= 2 || labels.All(label => _indicator.Title.Contains(label, StringComparison.OrdinalIgnoreCase));
        return areShared ? [.. labels.Select((label, at) => new MeasureContent(label, Unit: values.First(value => (value.Measure ?? "") == label).Unit))] : [];
    }

    private static string? UnitOf(ValueContent[] values)
    {
        string?[] units = [.. values.Where(value => value.State is ValueState.Number).Select(value => value.Unit).Distinct()];
        return units is [var only] ? only ?? "number" : null;
    }
}
