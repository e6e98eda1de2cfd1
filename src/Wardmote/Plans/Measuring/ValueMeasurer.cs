using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using PlanSeries = Wardmote.Checks.Series;
using ValueKind = Wardmote.Checks.Content.ValueKind;

namespace Wardmote.Plans.Measuring;

/// <summary>Takes the values of one measure of a row: what was achieved or expected, what is aimed at, what it is compared with. What it cannot take it says, with the reason.</summary>
internal sealed class ValueMeasurer(string planTitle, Guid rowId, PlanSeries series, bool isShare)
{
    private static readonly Regex Baseline = Pattern.Of(MeasuringWords.Known.Baseline);
    private static readonly Regex Quartile = Pattern.Of(MeasuringWords.Known.Quartile);
    private readonly string? _baselineWords = series.Values.FirstOrDefault(value => value.State == ValueState.Words && Baseline.IsMatch(value.Text))?.Text.Trim();

    public List<MeasuredValue> Values { get; } = [];

    public List<Target> Targets { get; } = [];

    public List<Benchmark> Benchmarks { get; } = [];

    public List<RowNote> Notes { get; } = [];

    public ValueMeasurer Read()
    {
        foreach (ValueContent value in series.Values.Where(value => value.State != ValueState.Blank))
        {
            Read(value);
        }

        return this;
    }

    private void Read(ValueContent value)
    {
        if (Impossible(value) is { } reason)
        {
            Refuse(value, reason);
        }
        else if (value.Kind == ValueKind.Target)
        {
            Aim(value);
        }
        else if (value.Kind == ValueKind.Benchmark)
        {
            Compare(value);
        }
        else
        {
            Achieved(value);
        }
    }

    private string? Impossible(ValueContent value) => value is not { State: ValueState.Number, Number: { } number } ? null
        : isShare && number is < 0 or > 100 ? string.Create(CultureInfo.InvariantCulture, $"A share lies between 0 and 100 %, and {number} % does not. Look up the right figure, correct the row, and take the plan’s indicators again")
        : value.Unit is "%" && !series.IsPercent && series.Numbers.Any(other => other.Unit is not "%") && series.Unit is not "%" ? "A percentage stands in a row of counts"
        : null;

    private void Achieved(ValueContent value)
    {
        bool isProjection = value.Kind == ValueKind.Projection;
        if (value.State == ValueState.Words && value.Text.Trim() == _baselineWords)
        {
            Refuse(value, "It says what the baseline is and gives no number. It stands beside the targets that are measured from it");
        }
        else if (Entered(value) is not { } entered)
        {
            Refuse(value, value.State switch
            {
                ValueState.Dash => "A dash does not say why there is no value",
                ValueState.Relative => "It is a change and no level. It becomes a number once the value that it is measured from is known",
                _ => "It holds no number",
            });
        }
        else if (PeriodReader.Read(value.Period) is not { } period)
        {
            Refuse(value, $"“{value.Period}” names no period that a value could belong to");
        }
        else if (Values.Exists(other => other.Period == period && (other.Kind == Performance.ValueKind.Projection) == isProjection))
        {
            Refuse(value, $"The row holds another value for {period}");
        }
        else
        {
            Values.Add(new(period, isProjection ? Performance.ValueKind.Projection : Performance.ValueKind.Outturn, entered, rowId, value.Origin.Place, value.Text.Trim()));
        }
    }

    private static EnteredNumber? Entered(ValueContent value) => value.State switch
    {
        ValueState.Number when value.Number is { } number => EnteredNumber.Of((double)number, MeasuringWords.Known.Approximate.Any(word => value.Text.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase))),
        ValueState.NotApplicable => EnteredNumber.Of(SpecialValue.NotApplicable),
        ValueState.NewIndicator => EnteredNumber.Of(SpecialValue.NewIndicator),
        ValueState.ToBeSet => EnteredNumber.Of(SpecialValue.ToBeSet),
        _ => null,
    };

    private void Aim(ValueContent value)
    {
        string period = PeriodReader.Read(value.Period)?.Code ?? value.Period.Trim();
        var written = new Target { For = period, AsWritten = value.Text.Trim(), Source = planTitle };
        Target? target = value.State switch
        {
            ValueState.Number when value.Number is { } number => written with { Kind = TargetKind.Value, Number = (double)number },
            ValueState.Relative when value.Number is { } change => written with { Kind = TargetKind.Change, ChangePercent = (double)change, BaselineWords = _baselineWords },
            ValueState.ToBeSet => written with { Kind = TargetKind.ToBeSet },
            ValueState.Words when Baseline.IsMatch(value.Text) => written with { Kind = TargetKind.EstablishBaseline },
            _ => null,
        };
        if (target is null)
        {
            Refuse(value, value.State switch
            {
                ValueState.NewIndicator => "The indicator was new: no target was set",
                ValueState.NotApplicable => "The plan says that no target applies",
                ValueState.Dash => "A dash does not say whether a target was set",
                _ => "It holds no number to aim at",
            });
        }
        else if (period.Length == 0 || Targets.Exists(other => other.For == period))
        {
            Refuse(value, period.Length == 0 ? "It does not say for when it is" : $"The row holds another target for {period}: say which of the two is meant");
        }
        else
        {
            Targets.Add(target);
        }
    }

    private void Compare(ValueContent value)
    {
        string heading = value.Origin.Column ?? "Benchmark";
        bool isQuartile = Quartile.IsMatch($"{heading} {value.Text}");
        DateOnly? asOf = PeriodReader.Read(value.Period)?.Last;
        bool isTop = isQuartile && MeasuringWords.Known.Yes.Contains(value.Text.Trim().TrimEnd('.').ToLowerInvariant());
        if (asOf is { } day && (isTop || value is { State: ValueState.Number, Number: not null }))
        {
            Benchmarks.Add(new Benchmark(heading, planTitle, day)
            {
                Low = isQuartile ? null : (double?)value.Number,
                Quartile = isTop ? 1 : isQuartile && value.Number is { } number and >= 1 and <= 4 ? (int)number : null,
            });
        }
        else if (value.State is ValueState.Number or ValueState.Words or ValueState.Relative)
        {
            Refuse(value, asOf is null ? $"“{value.Period}” does not say when the comparison held" : "It gives nothing to compare with");
        }
    }

    private void Refuse(ValueContent value, string reason) => Notes.Add(new(rowId, value.Origin.Place, value.Text.Trim(), reason));
}
