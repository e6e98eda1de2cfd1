using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using PlanSeries = Wardmote.Checks.Series;
using ValueKind = Wardmote.Checks.Content.ValueKind;

namespace Wardmote.Plans.Measuring;

/// <summary>Makes the indicators of one row: one, or one for each part of a compound row and, where the parts say so, the share that one is of the other.</summary>
internal sealed class RowMeasurer(string planTitle, PlanIndicator row, IndicatorContent? parent, string? parentCode, CodeBook codes)
{
    private const string Share = "share";
    private readonly IndicatorContent _content = row.Content;

    public List<MeasuredIndicator> Indicators { get; } = [];

    public List<RowNote> Notes { get; } = [];

    private string RowTitle => Tidy(_content.Title) is { Length: > 0 } own ? own : string.Join(", ", new[] { Tidy(parent?.Title ?? ""), _content.Ref }.Where(text => text.Length > 0));

    private string MadeCode => _content.Ref.Length > 0 ? _content.Ref
        : $"{_content.Parent ?? _content.Tier ?? "Indicator"} {FormattableString.Invariant($"{row.Position + 1}")}";

    public RowMeasurer Read()
    {
        if (Tidy(_content.Title).Length == 0 && _content.Values.All(value => value.State == ValueState.Blank))
        {
            Notes.Add(new(row.IndicatorId, _content.Origin.Place, _content.Name, "The row holds neither a title nor a value: it is a heading"));
            return this;
        }

        if (_content.Measures.Count == 0)
        {
            Whole([.. _content.Values.Where(value => value.Measure is null || value.Measure == _content.Code)]);
            NoteStray([.. _content.Values.Where(value => value.Measure is not null && value.Measure != _content.Code)]);
        }
        else
        {
            Compound();
        }

        return this;
    }

    private void Whole(IReadOnlyList<ValueContent> values) => Define(new PlanSeries(_content, null, values), new MeasureUse(row.IndicatorId, ""), _content.Code, MadeCode, RowTitle, parentCode);

    /// <summary>Words that stand for the row as a whole hold for each part; a number that does is a series of its own.</summary>
    private void Compound()
    {
        ILookup<bool, ValueContent> whole = _content.Values.Where(value => value.Measure is null).ToLookup(value => value is { State: ValueState.Number, Kind: not ValueKind.Benchmark });
        string? partOf = parentCode;
        if (whole[true].Any())
        {
            Whole([.. whole[true]]);
            partOf = Indicators[^1].Definition.Code;
        }

        List<(MeasuredIndicator Indicator, PartName Name)> parts = [];
        foreach (MeasureContent measure in _content.Measures)
        {
            string key = measure.Code ?? measure.Title;
            var name = PartName.Of(measure, _content.Title, parts.Count);
            var series = new PlanSeries(_content, key, [.. _content.Values.Where(value => value.Measure == key), .. whole[false]]);
            string? first = parts.Count > 0 && series.IsPercent && _content.Measures[0].Code is not null ? parts[0].Indicator.Definition.Code : null;
            parts.Add((Define(series, new MeasureUse(row.IndicatorId, key), measure.Code, $"{MadeCode} {measure.Title}", $"{RowTitle}: {name.Words}", first ?? partOf), name));
        }

        Relate(parts, partOf);
        HashSet<string> known = [.. _content.Measures.Select(measure => measure.Code ?? measure.Title)];
        NoteStray([.. _content.Values.Where(value => value.Measure is { } measure && !known.Contains(measure))]);
    }

    private MeasuredIndicator Define(PlanSeries series, MeasureUse use, string? ownCode, string madeCode, string title, string? partOf)
    {
        string code = codes.CodeOf(use, ownCode, madeCode, title);
        bool isPercentage = series.IsPercent || (!series.Numbers.Any() && series.Unit is "%");
        bool mayLeave = PercentRange.MayLeaveHundred(series.Title, series.Unit);
        ValueMeasurer values = new ValueMeasurer(planTitle, row.IndicatorId, series, isPercentage && !mayLeave).Read();
        Notes.AddRange(values.Notes);
        var definition = new IndicatorDefinition
        {
            Code = code,
            Title = title,
            Type = isPercentage ? DataType.Percentage : Units(series).Contains("£") ? DataType.Money : DataType.Number,
            Unit = isPercentage ? null : Units(series).FirstOrDefault(unit => unit is not ("£" or "number" or "%") && unit.Length > 1),
            Decimals = series.Numbers.Select(value => value.Decimals).DefaultIfEmpty(0).Max(),
            Polarity = Polarities.Of(series),
            Frequency = Frequency(series),
            Tier = _content.Tier,
            Priority = _content.Group,
            PartOf = partOf == code ? null : partOf,
            Source = _content.DataSource,
            SourceArea = SourceAreaReader.Find(_content.Comment, _content.DataSource),
            Owner = string.IsNullOrWhiteSpace(_content.Owner) ? null : new PersonName(_content.Owner.Trim()),
            Targets = values.Targets,
            Benchmarks = values.Benchmarks,
            Breaks = BreakReader.Find($"{_content.Comment}\n{_content.Title}"),
            MayLeaveHundred = isPercentage && mayLeave,
            Notes = _content.Comment,
        };
        var indicator = new MeasuredIndicator(definition, values.Values, [use]);
        Indicators.Add(indicator);
        return indicator;
    }

    /// <summary>The share that one count is of the other, computed from both so that it cannot contradict them.</summary>
    private void Relate(IReadOnlyList<(MeasuredIndicator Indicator, PartName Name)> parts, string? partOf)
    {
        if (parts is not [var one, var other] || parts.Any(part => part.Indicator.Definition.Type == DataType.Percentage) || PartName.Relation(one.Name, other.Name) is not { } relation)
        {
            return;
        }

        (IndicatorDefinition whole, IndicatorDefinition part) = relation.FirstIsWhole ? (one.Indicator.Definition, other.Indicator.Definition) : (other.Indicator.Definition, one.Indicator.Definition);
        (PartName wholeName, PartName partName) = relation.FirstIsWhole ? (one.Name, other.Name) : (other.Name, one.Name);
        var use = new MeasureUse(row.IndicatorId, Share);
        string title = $"{RowTitle}: {relation.Title}";
        Indicators.Add(new MeasuredIndicator(
            whole with
            {
                Code = codes.CodeOf(use, null, $"{MadeCode} {Share}", title),
                Title = title,
                Type = DataType.Percentage,
                Unit = null,
                Decimals = 1,
                Polarity = Polarity.HigherIsBetter,
                NumeratorName = partName.Words,
                DenominatorName = wholeName.Words,
                Formula = $"[{part.Code}] / [{whole.Code}] * 100",
                PartOf = partOf,
                Targets = [.. part.Targets.Join(whole.Targets, target => target.For, target => target.For, (above, below) => TargetOf(above, below)).OfType<Target>()],
                Notes = partName.IsGuess || wholeName.IsGuess ? $"The plan does not say what its letters stand for; they are read as {wholeName.Words} and {partName.Words}." : null,
            },
            [],
            [use]));
    }

    private static Target? TargetOf(Target above, Target below) => above.Number is { } part && below.Number is { } whole and > 0 && part <= whole
        ? above with { Number = part / whole * 100, AsWritten = FormattableString.Invariant($"{part} of {whole}, from “{above.AsWritten}”") }
        : null;

    private void NoteStray(IReadOnlyList<ValueContent> values) => Notes.AddRange(values.Where(value => value.State == ValueState.Number)
        .Select(value => new RowNote(row.IndicatorId, value.Origin.Place, value.Text.Trim(), FormattableString.Invariant($"The cell holds several numbers, and it does not say which measure {value.Number} belongs to"))));

    private static IReadOnlyList<string> Units(PlanSeries series) =>
        [.. series.Values.Select(value => value.Unit).Append(series.Unit).OfType<string>().Where(unit => unit.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The shortest of the periods in which values stand: a row with quarters and a year is collected each quarter.</summary>
    private static PeriodKind Frequency(PlanSeries series)
    {
        IEnumerable<Period> Periods(Func<ValueContent, bool> which) => series.Values.Where(which).Select(value => PeriodReader.Read(value.Period)).OfType<Period>();
        return Periods(value => value.Kind is ValueKind.Outturn or ValueKind.Projection or ValueKind.Baseline).Concat(Periods(_ => true))
            .OrderByDescending(period => period.InAYear).Select(period => period.Kind).FirstOrDefault(PeriodKind.FinancialYear);
    }

    private static string Tidy(string text) => text.Trim().TrimEnd('.', ':', '-', ' ');
}
