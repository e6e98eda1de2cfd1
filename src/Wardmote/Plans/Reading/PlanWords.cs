namespace Wardmote.Plans.Reading;

/// <summary>The words by which a plan is understood: synonyms and signs, kept as data so that another council's words are an entry and not a program.</summary>
internal sealed record PlanWords
{
    public required IReadOnlyDictionary<Meaning, IReadOnlyList<string>> Columns { get; init; }

    public required HashSet<string> Connecting { get; init; }

    public required HashSet<string> Projected { get; init; }

    public required HashSet<string> Statuses { get; init; }

    public required IReadOnlyList<string> ToBeConfirmed { get; init; }

    public required IReadOnlyList<string> Ongoing { get; init; }

    public required IReadOnlyList<string> PendingDate { get; init; }

    public required IReadOnlyList<string> ToBeSet { get; init; }

    public required HashSet<string> NotApplicable { get; init; }

    public required HashSet<string> Ticks { get; init; }

    public required HashSet<string> NoTicks { get; init; }

    public required HashSet<string> RoleStarts { get; init; }

    /// <summary>Words that begin a role only after one that ended.</summary>
    public required HashSet<string> DoubtfulRoleStarts { get; init; }

    public required HashSet<string> RoleEnds { get; init; }

    public required IReadOnlyList<string> OpenRoles { get; init; }

    public required HashSet<string> SentenceStarts { get; init; }

    public required HashSet<string> MeasureStarts { get; init; }

    public required IReadOnlyDictionary<string, string> Tiers { get; init; }

    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    public required IReadOnlyDictionary<string, string> ActionWords { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; }

    /// <summary>Headings whose list is the plan's priorities.</summary>
    public required HashSet<string> PriorityLists { get; init; }

    /// <summary>Words by which the title of a document names it as a plan.</summary>
    public required IReadOnlyList<string> PlanNames { get; init; }

    public required IReadOnlyList<string> Responsibilities { get; init; }

    public required IReadOnlyList<string> ProgressSections { get; init; }

    public required IReadOnlyList<string> CommitmentSections { get; init; }

    public required IReadOnlyList<string> TickIntroductions { get; init; }

    public required HashSet<string> Labels { get; init; }

    public required IReadOnlyList<string> FundingWords { get; init; }

    public required IReadOnlyList<string> BudgetWords { get; init; }

    public required IReadOnlyList<string> StaffWords { get; init; }

    public required IReadOnlyList<string> Totals { get; init; }

    public required IReadOnlyList<string> Improvements { get; init; }

    public required IReadOnlyList<string> References { get; init; }

    public required HashSet<string> TitleFacts { get; init; }

    public required IReadOnlyList<string> HigherIsBetter { get; init; }

    public required IReadOnlyList<string> LowerIsBetter { get; init; }

    /// <summary>What stands under a heading of polarity where neither more nor less is better.</summary>
    public required IReadOnlyList<string> NeitherIsBetter { get; init; }

    /// <summary>How a statement begins that says what an action waits for.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>Headings of names that indicators and budget lines have alike.</summary>
    public required HashSet<string> Descriptions { get; init; }

    public required IReadOnlyList<string> InRange { get; init; }

    public required HashSet<string> ReferenceWords { get; init; }

    public required IReadOnlyList<string> About { get; init; }
}
