using System.Globalization;
using Wardmote.Performance;

namespace Wardmote.Plans.Measuring;

/// <summary>
/// A plan's rows beside the indicators that the partnership follows: what is new, what is missing there, and where the two
/// disagree. What the indicators say is never overwritten; a person decides.
/// </summary>
public sealed class MeasuredPlan
{
    private readonly Plan _plan;
    private readonly IReadOnlyList<MeasuredIndicator> _measured;
    private readonly Dictionary<string, Indicator> _existing;
    private readonly ILookup<Guid, IndicatorValue> _values;
    private readonly Dictionary<MeasureUse, PlanMeasure> _linked;

    /// <summary>Compares them; nothing is changed yet.</summary>
    /// <param name="existing">The partnership's indicators that the rows mean.</param>
    /// <param name="values">The current values of those.</param>
    /// <param name="links">Which rows are linked already.</param>
    public MeasuredPlan(Plan plan, IReadOnlyList<MeasuredIndicator> measured, IReadOnlyList<RowNote> notes, IEnumerable<Indicator> existing, IEnumerable<IndicatorValue> values, IEnumerable<PlanMeasure> links)
    {
        _plan = plan;
        _measured = measured;
        _existing = existing.ToDictionary(indicator => indicator.Code, StringComparer.OrdinalIgnoreCase);
        _values = values.ToLookup(value => value.IndicatorId);
        _linked = links.ToDictionary(link => link.Use);
        Notes = notes;
        Conflicts = [.. measured.SelectMany(ConflictsOf)];
    }

    /// <summary>What was not taken from the plan, and why.</summary>
    public IReadOnlyList<RowNote> Notes { get; }

    /// <summary>Where an indicator says something else than the plan.</summary>
    public IReadOnlyList<RowNote> Conflicts { get; }

    /// <summary>Links of parts that the plan no longer has: a row that was corrected is not what it was.</summary>
    public IReadOnlyList<PlanMeasure> Stale => [.. _linked.Values.Where(link => !_measured.Any(measured => measured.Uses.Contains(link.Use)))];

    /// <summary>Whether there is anything that taking the indicators again would change.</summary>
    public bool AddsSomething => Stale.Count > 0 || _measured.Any(measured => Find(measured) is not { } here || Missing(measured, here).Count > 0
        || new DefinitionUnion(here.Definition, measured.Definition).AddsSomething || measured.Uses.Any(use => !_linked.ContainsKey(use)));

    /// <summary>The plan's rows, each with its indicators.</summary>
    public IReadOnlyList<MeasuredRow> Rows => [.. _plan.Indicators.OrderBy(row => row.Position).Select(row => new MeasuredRow(
        row,
        [.. _measured.Where(measured => measured.Uses.Any(use => use.RowId == row.IndicatorId)).Select(measured => InRow(measured, row.IndicatorId))],
        [.. Notes.Where(note => note.RowId == row.IndicatorId)],
        [.. Conflicts.Where(note => note.RowId == row.IndicatorId)]))];

    /// <summary>The shares that the plan's running text states with both their numbers.</summary>
    public IReadOnlyList<MeasuredRowIndicator> InText => [.. _measured.Where(measured => measured.Uses.Count == 0).Select(measured => InRow(measured, Guid.Empty))];

    /// <summary>Makes the indicators, values and links that are missing, and adds to definitions what they do not say. Returns what is new.</summary>
    /// <param name="entry">Who takes the values, with their place in the plan.</param>
    /// <param name="known">The people who sign in here, by name: an owner whom nobody knows stays a name.</param>
    public IReadOnlyList<object> Apply(Func<string, ValueEntry> entry, IReadOnlyDictionary<string, Guid> known)
    {
        List<object> added = [];
        foreach (MeasuredIndicator measured in _measured)
        {
            IndicatorDefinition definition = measured.Definition.Owner is { } owner && known.TryGetValue(owner.Name, out Guid userId)
                ? measured.Definition with { Owner = owner with { UserId = userId } }
                : measured.Definition;
            Indicator? here = Find(measured);
            if (here is null)
            {
                here = new Indicator(_plan.PartnershipId, definition);
                added.Add(here);
            }
            else if (new DefinitionUnion(here.Definition, definition) is { AddsSomething: true } union)
            {
                here.Define(union.Definition);
            }

            added.AddRange(measured.Uses.Where(use => !_linked.ContainsKey(use)).Select(use => new PlanMeasure(_plan, use, here.IndicatorId)));
            added.AddRange(Missing(measured, here).Select(value => new IndicatorValue(here, value.Period, value.Kind, value.Entered, entry($"{_plan.Title}, {value.Place}"))));
        }

        return added;
    }

    private Indicator? Find(MeasuredIndicator measured) => _existing.GetValueOrDefault(measured.Definition.Code);

    private IndicatorValue? Held(Indicator here, MeasuredValue value) => _values[here.IndicatorId].FirstOrDefault(held => held.Period == value.Period && held.Kind == value.Kind);

    /// <summary>An indicator that is computed here takes no values, whatever a plan says.</summary>
    private IReadOnlyList<MeasuredValue> Missing(MeasuredIndicator measured, Indicator here) =>
        here.Definition.IsComputed ? [] : [.. measured.Values.Where(value => Held(here, value) is null)];

    private MeasuredRowIndicator InRow(MeasuredIndicator measured, Guid rowId)
    {
        Indicator? here = Find(measured);
        List<MeasuredValue> values = [.. measured.Values.Where(value => value.RowId == rowId)];
        int missing = here is null ? values.Count : Missing(measured, here).Count(value => value.RowId == rowId);
        return new(measured.Definition.Code, here?.Title ?? measured.Definition.Title, here?.IndicatorId, measured.Definition.IsComputed, values.Count - missing, missing, measured.Definition.Targets.Count)
        {
            HasValuesInAnotherRow = values.Count == 0 && measured.Values.Count > 0,
            Breaks = [.. measured.Definition.Breaks.Select(change => change.From)],
        };
    }

    private IEnumerable<RowNote> ConflictsOf(MeasuredIndicator measured)
    {
        if (Find(measured) is not { } here)
        {
            yield break;
        }

        foreach (MeasuredValue value in measured.Values)
        {
            if (Held(here, value) is { } held && !held.Says(value.Entered))
            {
                yield return new(value.RowId, value.Place, value.Text, $"{here.Code} has {Words(held)} for {value.Period} already: correct the plan, or the value on the indicator’s page");
            }
        }

        foreach ((Target ours, Target theirs) in new DefinitionUnion(here.Definition, measured.Definition).DifferentTargets)
        {
            yield return new(measured.Uses[0].RowId, $"Target for {theirs.For}", theirs.AsWritten ?? "", $"{here.Code} has the target {ours.AsWritten ?? ours.Number?.ToString(CultureInfo.InvariantCulture)} for that time already");
        }
    }

    private static string Words(IndicatorValue value) => value.Number is { } number
        ? number.ToString("#,0.##", CultureInfo.InvariantCulture)
        : value.Special is { } special ? $"“{Platform.Common.Words.Sentence(special.ToString())}”" : "no number";
}

/// <summary>A row of a plan with the indicators that it uses.</summary>
public sealed record MeasuredRow(PlanIndicator Row, IReadOnlyList<MeasuredRowIndicator> Indicators, IReadOnlyList<RowNote> Notes, IReadOnlyList<RowNote> Conflicts);

/// <summary>An indicator in a row.</summary>
/// <param name="IndicatorId">None where it is not followed yet.</param>
/// <param name="Held">How many of the row's values it has.</param>
/// <param name="Missing">How many it does not have yet.</param>
public sealed record MeasuredRowIndicator(string Code, string Title, Guid? IndicatorId, bool IsComputed, int Held, int Missing, int Targets)
{
    /// <summary>Whether the row only repeats what another row of the plan gives.</summary>
    public bool HasValuesInAnotherRow { get; init; }

    /// <summary>From when on its values mean something else.</summary>
    public IReadOnlyList<DateOnly> Breaks { get; init; } = [];

    /// <summary>What it holds, in words.</summary>
    public string Words => string.Join(", ",
    [
        IsComputed ? "computed from the others" : HasValuesInAnotherRow ? "the same values as in another row" : Counted(Held, "value"),
        Counted(Targets, "target"),
        .. Breaks.Select(day => FormattableString.Invariant($"not compared across {day:d MMMM yyyy}")),
    ]);

    private static string Counted(int number, string one) => number == 1 ? $"1 {one}" : FormattableString.Invariant($"{number} {one}s");
}
