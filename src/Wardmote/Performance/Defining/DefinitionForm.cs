using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Defining;

/// <summary>An indicator's definition as it is typed: everything is text, so that nothing that was typed is lost when some of it is refused.</summary>
public sealed class DefinitionForm
{
    public const int SpareRows = 2;

    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public DataType Type { get; set; }

    public string? Unit { get; set; }

    public string? Decimals { get; set; }

    public Polarity Polarity { get; set; }

    public PeriodKind Frequency { get; set; } = PeriodKind.Quarter;

    public Accumulation Accumulation { get; set; }

    public string? NumeratorName { get; set; }

    public string? DenominatorName { get; set; }

    public string? Formula { get; set; }

    public string? PartOf { get; set; }

    public bool MayLeaveHundred { get; set; }

    public string? Source { get; set; }

    public string? Area { get; set; }

    public string? SourceArea { get; set; }

    public string? Tier { get; set; }

    public string? Priority { get; set; }

    public string? Theme { get; set; }

    public string? Directorate { get; set; }

    public bool IsStatutory { get; set; }

    public string? Owner { get; set; }

    public string? Deputy { get; set; }

    public string? Collector { get; set; }

    public string? Approver { get; set; }

    /// <summary>"5%" of the target, or "2" in the indicator's own unit; empty for the usual.</summary>
    public string? Thresholds { get; set; }

    public List<TargetForm> Targets { get; set; } = [];

    public List<BenchmarkForm> Benchmarks { get; set; } = [];

    public List<BreakForm> Breaks { get; set; } = [];

    public string? IntroducedOn { get; set; }

    public string? RetiredOn { get; set; }

    public string? Notes { get; set; }

    /// <summary>The version that the person saw when they began.</summary>
    public long Seen { get; set; }

    public static DefinitionForm Of(IndicatorDefinition definition, long seen) => new()
    {
        Code = definition.Code,
        Title = definition.Title,
        Description = definition.Description,
        Type = definition.Type,
        Unit = definition.Unit,
        Decimals = definition.Decimals.ToString(CultureInfo.InvariantCulture),
        Polarity = definition.Polarity,
        Frequency = definition.Frequency,
        Accumulation = definition.Accumulation,
        NumeratorName = definition.NumeratorName,
        DenominatorName = definition.DenominatorName,
        Formula = definition.Formula,
        PartOf = definition.PartOf,
        MayLeaveHundred = definition.MayLeaveHundred,
        Source = definition.Source,
        Area = definition.Area,
        SourceArea = definition.SourceArea,
        Tier = definition.Tier,
        Priority = definition.Priority,
        Theme = definition.Theme,
        Directorate = definition.Directorate,
        IsStatutory = definition.IsStatutory,
        Owner = definition.Owner?.Name,
        Deputy = definition.Deputy?.Name,
        Collector = definition.Collector?.Name,
        Approver = definition.Approver?.Name,
        Thresholds = definition.Thresholds is { } near ? TypedText.Show(near.Near) + (near.IsPercentOfTarget ? "%" : "") : null,
        Targets = [.. definition.Targets.Select(target => TargetForm.Of(definition, target))],
        Benchmarks = [.. definition.Benchmarks.Select(benchmark => BenchmarkForm.Of(definition, benchmark))],
        Breaks = [.. definition.Breaks.Select(BreakForm.Of)],
        IntroducedOn = TypedText.Show(definition.IntroducedOn),
        RetiredOn = TypedText.Show(definition.RetiredOn),
        Notes = definition.Notes,
        Seen = seen,
    };

    /// <summary>Adds empty rows, so that there is always room for more.</summary>
    public void AddSpareRows()
    {
        Targets.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new TargetForm()));
        Benchmarks.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new BenchmarkForm()));
        Breaks.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new BreakForm()));
    }

    /// <summary>The definition that was typed.</summary>
    /// <param name="people">The partnership's members and those named before; another name is somebody who does not sign in here.</param>
    /// <exception cref="RuleBrokenException">Something typed cannot be understood; it names the field.</exception>
    public IndicatorDefinition Read(IReadOnlyList<PersonName> people)
    {
        IndicatorDefinition kind = new() { Code = TypedText.OrNone(Code) ?? "", Title = TypedText.OrNone(Title) ?? "", Type = Type, Unit = TypedText.OrNone(Unit), MayLeaveHundred = true };
        return kind with
        {
            MayLeaveHundred = MayLeaveHundred,
            Description = TypedText.OrNone(Description),
            Decimals = TypedText.Count(Decimals, nameof(Decimals)),
            Polarity = Polarity,
            Frequency = Frequency,
            Accumulation = Accumulation,
            NumeratorName = TypedText.OrNone(NumeratorName),
            DenominatorName = TypedText.OrNone(DenominatorName),
            Formula = TypedText.OrNone(Formula),
            PartOf = TypedText.OrNone(PartOf),
            Source = TypedText.OrNone(Source),
            Area = TypedText.OrNone(Area),
            SourceArea = TypedText.OrNone(SourceArea),
            Tier = TypedText.OrNone(Tier),
            Priority = TypedText.OrNone(Priority),
            Theme = TypedText.OrNone(Theme),
            Directorate = TypedText.OrNone(Directorate),
            IsStatutory = IsStatutory,
            Owner = TypedText.Person(Owner, people),
            Deputy = TypedText.Person(Deputy, people),
            Collector = TypedText.Person(Collector, people),
            Approver = TypedText.Person(Approver, people),
            Thresholds = TypedText.Thresholds(Thresholds, nameof(Thresholds)),
            Targets = [.. Targets.Select((row, index) => row.Read(kind, $"Targets[{index}]")).OfType<Target>()],
            Benchmarks = [.. Benchmarks.Select((row, index) => row.Read(kind, $"Benchmarks[{index}]")).OfType<Benchmark>()],
            Breaks = [.. Breaks.Select((row, index) => row.Read($"Breaks[{index}]")).OfType<SeriesBreak>()],
            IntroducedOn = TypedText.Day(IntroducedOn, nameof(IntroducedOn)),
            RetiredOn = TypedText.Day(RetiredOn, nameof(RetiredOn)),
            Notes = TypedText.OrNone(Notes),
        };
    }
}
