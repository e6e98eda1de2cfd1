namespace Wardmote.Strategy.Horizon;

/// <summary>How well a duty is evidenced.</summary>
public enum CoverageState { Gap, Overdue, Shown, NotBinding }

/// <summary>One duty with what shows that it is met, as the map of evidence has it.</summary>
/// <param name="Why">The sentence that says how it stands.</param>
public sealed record DutyCoverage(Duty Duty, IReadOnlyList<DutyEvidence> Evidence, CoverageState State, string Why)
{
    /// <summary>A duty with its evidence, held against a day: the evidence of a yearly duty is overdue after twelve months.</summary>
    public static DutyCoverage Of(Duty duty, IEnumerable<DutyEvidence> evidence, DateOnly today)
    {
        DutyEvidence[] own = [.. evidence.Where(one => one.DutyId == duty.DutyId).OrderByDescending(one => one.On)];
        if (duty.Entry.Force != DutyForce.InForce)
        {
            return new(duty, own, CoverageState.NotBinding, duty.Entry.Force == DutyForce.NotYetInForce ? "Not in force yet" : "Repealed");
        }

        if (own.Length == 0)
        {
            return new(duty, own, CoverageState.Gap, "Nothing shows that it is met");
        }

        int months = duty.Entry.Rhythm switch { DutyRhythm.Quarterly => 3, DutyRhythm.Yearly => 12, DutyRhythm.EveryThreeYears => 36, _ => 0 };
        return months > 0 && own[0].On.AddMonths(months) < today
            ? new(duty, own, CoverageState.Overdue, FormattableString.Invariant($"The latest evidence is of {own[0].On:d MMMM yyyy}; it has to be met {duty.Entry.Rhythm.Title.ToLowerInvariant()}"))
            : new(duty, own, CoverageState.Shown, FormattableString.Invariant($"Shown, latest {own[0].On:d MMMM yyyy}"));
    }

    public IReadOnlyList<DutyEvidence> At(EvidencePlace place) => [.. Evidence.Where(one => one.Place == place)];
}

/// <summary>The words of duties and their evidence.</summary>
public static class DutyWords
{
    extension(DutyForce force)
    {
        public string Title => force switch { DutyForce.InForce => "In force", DutyForce.NotYetInForce => "Not in force yet", _ => "Repealed" };
    }

    extension(DutyRhythm rhythm)
    {
        public string Title => rhythm switch { DutyRhythm.Quarterly => "Every quarter", DutyRhythm.Yearly => "Every year", DutyRhythm.EveryThreeYears => "Every three years", DutyRhythm.WhenItHappens => "When the case arises", _ => "At all times" };
    }

    extension(DutyMark mark)
    {
        public string Title => mark == DutyMark.Verified ? "Verified" : "Unverified: check against the law";
    }

    extension(EvidencePlace place)
    {
        public string Title => place switch { EvidencePlace.PlanSection => "Plan section", EvidencePlace.Meeting => "Meeting", EvidencePlace.Indicator => "Indicator", _ => "Document" };
    }

    extension(CoverageState state)
    {
        public string Title => state switch { CoverageState.Gap => "Gap", CoverageState.Overdue => "Overdue", CoverageState.Shown => "Shown", _ => "Not binding" };
    }
}
