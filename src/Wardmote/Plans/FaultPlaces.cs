using Wardmote.Checks;
using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>Finds the action or indicator that a fault is about, by the place where the fault was seen.</summary>
public sealed class FaultPlaces
{
    private readonly Dictionary<(string Part, int? Row), PlanAction> _actions = [];
    private readonly Dictionary<(string Part, int? Row), PlanIndicator> _indicators = [];
    private readonly Plan _plan;

    public FaultPlaces(Plan plan)
    {
        _plan = plan;
        foreach (PlanAction action in plan.Actions)
        {
            Note(_actions, action, [action.Content.Origin, .. action.Content.Sources.Values, .. action.Content.Milestones.Select(step => step.Origin), .. action.Content.Funding.Select(money => money.Origin)]);
        }

        foreach (PlanIndicator indicator in plan.Indicators)
        {
            Note(_indicators, indicator, [indicator.Content.Origin, .. indicator.Content.Sources.Values, .. indicator.Content.Values.Select(value => value.Origin)]);
        }
    }

    /// <summary>The action that the fault is about; none where it is about another thing.</summary>
    public PlanAction? Action(Fault fault) => _actions.GetValueOrDefault(Place(fault.Where)) ?? _plan.Actions.FirstOrDefault(action => Names(fault, action.Content.Name));

    /// <summary>The indicator that the fault is about; none where it is about another thing.</summary>
    public PlanIndicator? Indicator(Fault fault) => _indicators.GetValueOrDefault(Place(fault.Where)) ?? _plan.Indicators.FirstOrDefault(indicator => Names(fault, indicator.Content.Name));

    private static void Note<T>(Dictionary<(string Part, int? Row), T> places, T thing, IEnumerable<Origin> origins)
    {
        foreach (Origin origin in origins.Where(origin => origin.Part != Origin.Typed.Part))
        {
            places.TryAdd(Place(origin), thing);
        }
    }

    private static (string Part, int? Row) Place(Origin origin) => (origin.Part, origin.Row);

    private static bool Names(Fault fault, string name) => name.Length > 0 && fault.Subject.StartsWith(name, StringComparison.Ordinal);
}
