using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Comparing;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans;

/// <summary>What a partnership or one of its services will do in a period: read from a file, mended, kept, and published in editions.</summary>
public sealed class Plan
{
    private readonly List<PlanAction> _actions = [];
    private readonly List<PlanIndicator> _indicators = [];
    private readonly List<AcceptedFault> _acceptedFaults = [];

    private Plan()
    {
    }

    /// <summary>A plan as it was read, to be reviewed before it is kept.</summary>
    public Plan(Guid partnershipId, PlanContent content)
    {
        PartnershipId = partnershipId;
        Become(content);
        _actions.AddRange(content.Actions.Select((action, index) => new PlanAction(this, index, action)));
        _indicators.AddRange(content.Indicators.Select((indicator, index) => new PlanIndicator(this, index, indicator)));
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; } = Guid.CreateVersion7();

    public PlanState State { get; private set; } = PlanState.BeingReviewed;

    /// <summary>The number of the latest edition; 0 before the first.</summary>
    public int EditionNumber { get; private set; }

    /// <summary>Everything the plan says but its actions and indicators, which are things of their own.</summary>
    public PlanContent Content { get; private set; } = null!;

    /// <summary>Copied out of the content, as are the next five, so that lists can be searched and sorted by them.</summary>
    public string Title { get; private set; } = "";

    public PlanKind Kind { get; private set; }

    public string? Period { get; private set; }

    public DateOnly? PeriodFirst { get; private set; }

    public string? Service { get; private set; }

    /// <summary>Who answers for the plan, as the plan itself says.</summary>
    public string? Owner { get; private set; }

    /// <summary>How many faults stop publication; accepted ones are not counted, here and in the next two.</summary>
    public int BlockingFaults { get; private set; }

    public int Warnings { get; private set; }

    public int Notes { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<PlanAction> Actions => _actions;

    public IReadOnlyList<PlanIndicator> Indicators => _indicators;

    public IReadOnlyList<AcceptedFault> AcceptedFaults => _acceptedFaults;

    /// <summary>The whole plan as neutral content: what is checked, compared and written to a file.</summary>
    public PlanContent ToContent() => Content with
    {
        Actions = [.. _actions.OrderBy(action => action.Position).Select(action => action.Content)],
        Indicators = [.. _indicators.OrderBy(indicator => indicator.Position).Select(indicator => indicator.Content)],
    };

    public PlanAction Action(Guid actionId) => _actions.Find(action => action.ActionId == actionId) ?? throw new NotFoundException($"The {Content.Vocabulary.ActionWord}");

    public PlanIndicator Indicator(Guid indicatorId) => _indicators.Find(indicator => indicator.IndicatorId == indicatorId) ?? throw new NotFoundException("The indicator");

    /// <summary>Nobody may find a published plan other than it was published: it is changed by a new edition.</summary>
    public void MustBeOpen()
    {
        if (!State.IsOpen)
        {
            throw new RuleBrokenException($"This plan is {State.Title.ToLowerInvariant()}. Open it for a new edition before you change it");
        }
    }

    /// <summary>Corrects what stands at the head of the plan.</summary>
    public void Correct(IReadOnlyDictionary<string, string> typed)
    {
        MustBeOpen();
        Become(PlanFields.Table.Put(Content, typed));
        _actions.ForEach(action => action.Look(Content.Period));
    }

    public void CorrectAction(Guid actionId, IReadOnlyDictionary<string, string> typed)
    {
        MustBeOpen();
        Action(actionId).Correct(typed, Content.Period);
    }

    public void CorrectIndicator(Guid indicatorId, IReadOnlyDictionary<string, string> typed)
    {
        MustBeOpen();
        Indicator(indicatorId).Correct(typed);
    }

    public void CorrectLine(LinePart part, int index, IReadOnlyDictionary<string, string> typed)
    {
        MustBeOpen();
        Become(part.Correct(Content, index, typed));
    }

    public void AddLine(LinePart part, IReadOnlyDictionary<string, string> typed)
    {
        MustBeOpen();
        Become(part.Add(Content, typed));
    }

    public void RemoveLine(LinePart part, int index)
    {
        MustBeOpen();
        Become(part.Remove(Content, index));
    }

    public PlanAction AddAction(IReadOnlyDictionary<string, string> typed) => AddAction(ActionFields.Table.New(PlanParts.Actions.Blank, typed));

    public PlanAction AddAction(ActionContent content)
    {
        MustBeOpen();
        var action = new PlanAction(this, _actions.Count == 0 ? 0 : _actions.Max(other => other.Position) + 1, content);
        _actions.Add(action);
        return action;
    }

    public void RemoveAction(Guid actionId)
    {
        MustBeOpen();
        _actions.Remove(Action(actionId));
    }

    public PlanIndicator AddIndicator(IReadOnlyDictionary<string, string> typed)
    {
        MustBeOpen();
        IndicatorContent content = IndicatorFields.Table.New(PlanParts.Indicators.Blank, typed);
        var indicator = new PlanIndicator(this, _indicators.Count == 0 ? 0 : _indicators.Max(other => other.Position) + 1, content);
        _indicators.Add(indicator);
        return indicator;
    }

    public void RemoveIndicator(Guid indicatorId)
    {
        MustBeOpen();
        _indicators.Remove(Indicator(indicatorId));
    }

    /// <summary>The text that was left over at that place, if it is still the one that the person saw.</summary>
    public UnplacedContent Leftover(int index, string text) =>
        index >= 0 && index < Content.Unplaced.Count && FieldText.Tidy(Content.Unplaced[index].Text) == FieldText.Tidy(text)
            ? Content.Unplaced[index]
            : throw new ChangedMeanwhileException("The list of what was left over");

    /// <summary>Puts a text that the reader left over where a person says it belongs.</summary>
    public void PlaceLeftover(UnplacedContent leftover, LeftoverPlace place)
    {
        MustBeOpen();
        int index = Content.Unplaced.ToList().IndexOf(leftover);
        if (index < 0)
        {
            throw new ChangedMeanwhileException("The list of what was left over");
        }

        place.Put(this, leftover);
        Become(Content with { Unplaced = [.. Content.Unplaced.Take(index), .. Content.Unplaced.Skip(index + 1)] });
    }

    /// <summary>Takes over what was chosen from reading the plan again. Things that stay keep their identity, their history and their address.</summary>
    public void TakeOver(MergedPlan merged)
    {
        MustBeOpen();
        Become(merged.Content);
        TakeOver(_actions, merged.Actions, action => action.Position, (position, content) => new PlanAction(this, position, content), (action, position, content) => action.Become(position, content, Content.Period));
        TakeOver(_indicators, merged.Indicators, indicator => indicator.Position, (position, content) => new PlanIndicator(this, position, content), (indicator, position, content) => indicator.Become(position, content));
    }

    /// <summary>What is wrong with the plan, gravest first, with what was accepted of it.</summary>
    public IReadOnlyList<PlanFault> Check(DateOnly today)
    {
        Dictionary<string, AcceptedFault> accepted = _acceptedFaults.ToDictionary(fault => fault.FaultKey, StringComparer.Ordinal);
        return [.. PlanChecker.Check(ToContent(), today).Select(fault => new PlanFault(fault, accepted.GetValueOrDefault(fault.Key)))];
    }

    /// <summary>Counts the faults again, so that the list of plans need not check them all.</summary>
    public void Recount(DateOnly today)
    {
        ILookup<Severity, PlanFault> open = Check(today).Where(fault => !fault.IsAccepted).ToLookup(fault => fault.Fault.Severity);
        BlockingFaults = open[Severity.Blocking].Count();
        Warnings = open[Severity.Warning].Count();
        Notes = open[Severity.Note].Count();
    }

    public void AcceptFault(string faultKey, string reason, string who, DateTime at)
    {
        if (_acceptedFaults.Exists(accepted => accepted.FaultKey == faultKey))
        {
            throw new RuleBrokenException("This fault is accepted already");
        }

        if (!Check(DateOnly.FromDateTime(at)).Any(fault => fault.Fault.Key == faultKey))
        {
            throw new RuleBrokenException("The plan no longer has this fault: there is nothing to accept");
        }

        _acceptedFaults.Add(new AcceptedFault(this, faultKey, reason, who, at));
    }

    public void WithdrawAcceptance(Guid acceptedFaultId) =>
        _acceptedFaults.Remove(_acceptedFaults.Find(accepted => accepted.AcceptedFaultId == acceptedFaultId) ?? throw new NotFoundException("The acceptance"));

    public void Keep() => Move(PlanMove.Keep);

    public void Retire() => Move(PlanMove.Retire);

    public void Reopen() => Move(PlanMove.Reopen);

    /// <summary>Freezes the plan as an edition. Nothing with an open blocking fault is published: others will act on what it says.</summary>
    public PlanEdition Publish(string who, DateTime at)
    {
        PlanState? published = State.After(PlanMove.Publish);
        int blocking = Check(DateOnly.FromDateTime(at)).Count(fault => fault.Blocks);
        if (blocking > 0)
        {
            throw new RuleBrokenException(blocking == 1
                ? "A fault stops publication: mend it, or accept it with a reason"
                : $"{blocking} faults stop publication: mend them, or accept each with a reason");
        }

        State = published!.Value;
        EditionNumber++;
        return new PlanEdition(this, EditionNumber, who, at);
    }

    /// <summary>Replaces what the plan says beside its actions and indicators.</summary>
    internal void Become(PlanContent content)
    {
        Content = content with { Actions = [], Indicators = [] };
        Title = content.Title;
        Kind = content.Kind;
        Period = content.Period?.Text;
        PeriodFirst = content.Period?.First;
        Service = HeaderFacts.Service(content);
        Owner = HeaderFacts.Owner(content);
    }

    private static void TakeOver<TThing, TContent>(
        List<TThing> things, IReadOnlyList<Merged<TContent>> merged, Func<TThing, int> position, Func<int, TContent, TThing> add, Action<TThing, int, TContent> become)
    {
        List<TThing> kept = [.. things.OrderBy(position)];
        things.Clear();
        for (int place = 0; place < merged.Count; place++)
        {
            Merged<TContent> one = merged[place];
            TThing thing = one.KeptIndex is { } index ? kept[index] : add(place, one.Thing);
            become(thing, place, one.Thing);
            things.Add(thing);
        }
    }

    private void Move(PlanMove move) => State = State.After(move)!.Value;
}
