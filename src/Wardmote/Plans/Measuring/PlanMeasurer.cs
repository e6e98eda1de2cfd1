using Wardmote.Checks.Content;

namespace Wardmote.Plans.Measuring;

/// <summary>Makes indicators of a plan's rows. The same code in several tiers is one indicator with one value.</summary>
public sealed class PlanMeasurer
{
    private readonly Dictionary<string, MeasuredIndicator> _indicators = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RowNote> _notes = [];

    private PlanMeasurer()
    {
    }

    /// <summary>The indicators in the plan's order, each once, and what was not taken.</summary>
    public static (IReadOnlyList<MeasuredIndicator> Indicators, IReadOnlyList<RowNote> Notes) Measure(Plan plan, CodeBook codes)
    {
        var measurer = new PlanMeasurer();
        List<PlanIndicator> rows = [.. plan.Indicators.OrderBy(row => row.Position)];
        Dictionary<string, string> codeByRef = [];
        foreach (PlanIndicator row in rows)
        {
            IndicatorContent? parent = row.Content.Parent is { } parentRef ? rows.Find(other => other.Content.Ref == parentRef)?.Content : null;
            RowMeasurer read = new RowMeasurer(plan.Title, row, parent, parent is null ? null : codeByRef.GetValueOrDefault(parent.Ref), codes).Read();
            measurer._notes.AddRange(read.Notes);
            foreach (MeasuredIndicator indicator in read.Indicators)
            {
                measurer.Add(indicator);
            }

            if (row.Content.Ref.Length > 0 && read.Indicators.Count > 0)
            {
                codeByRef.TryAdd(row.Content.Ref, read.Indicators[0].Definition.Code);
            }
        }

        foreach (MeasuredIndicator share in FigureMeasurer.Measure(plan, codes))
        {
            measurer._indicators.TryAdd(share.Definition.Code, share);
        }

        return ([.. measurer._indicators.Values], measurer._notes);
    }

    private void Add(MeasuredIndicator indicator)
    {
        string code = indicator.Definition.Code;
        if (!_indicators.TryGetValue(code, out MeasuredIndicator? known))
        {
            _indicators.Add(code, indicator);
            return;
        }

        DefinitionUnion union = new(known.Definition, indicator.Definition);
        Guid rowId = indicator.Uses[0].RowId;
        _notes.AddRange(union.DifferentTargets.Select(pair => new RowNote(rowId, $"Target for {pair.Here.For}", pair.There.AsWritten ?? "",
            $"Another row of this plan gives {code} the target {pair.Here.AsWritten}: one measure has one target")));
        List<MeasuredValue> added = [];
        foreach (MeasuredValue value in indicator.Values)
        {
            MeasuredValue? other = known.Values.FirstOrDefault(one => one.Period == value.Period && one.Kind == value.Kind);
            if (other is null)
            {
                added.Add(value);
            }
            else if (other.Entered != value.Entered)
            {
                _notes.Add(new(rowId, value.Place, value.Text, $"Another row of this plan ({other.Place}) gives {code} the value {other.Text} for {value.Period}: one measure has one value"));
            }
        }

        _indicators[code] = known with
        {
            Definition = union.Definition with { Tier = Higher(known.Definition.Tier, indicator.Definition.Tier) },
            Values = [.. known.Values, .. added],
            Uses = [.. known.Uses, .. indicator.Uses],
        };
    }

    private static string? Higher(string? one, string? other) => Rank(other) < Rank(one) ? other : one ?? other;

    private static int Rank(string? tier)
    {
        int rank = tier is null ? -1 : MeasuringWords.Known.Tiers.ToList().FindIndex(known => known.Equals(tier, StringComparison.OrdinalIgnoreCase));
        return rank < 0 ? int.MaxValue : rank;
    }
}
