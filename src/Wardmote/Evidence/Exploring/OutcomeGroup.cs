namespace Wardmote.Evidence.Exploring;

/// <summary>What became of crimes, in the few groups that a page can show. None of them is a conviction: courts’ results are not published.</summary>
public enum OutcomeGroup
{
    Charged,
    OutOfCourt,
    CouldNotProsecute,
    NotInPublicInterest,
    OtherOrganisation,
    NoSuspect,
    NotConcluded,
    NonePublished,
}

/// <summary>Brings the police's words to the groups.</summary>
public static class OutcomeGroups
{
    private static readonly (string Part, OutcomeGroup Group)[] Parts =
    [
        ("no suspect identified", OutcomeGroup.NoSuspect),
        ("under investigation", OutcomeGroup.NotConcluded),
        ("status update unavailable", OutcomeGroup.NotConcluded),
        ("unable to prosecute", OutcomeGroup.CouldNotProsecute),
        ("public interest", OutcomeGroup.NotInPublicInterest),
        ("another organisation", OutcomeGroup.OtherOrganisation),
        ("caution", OutcomeGroup.OutOfCourt),
        ("possession warning", OutcomeGroup.OutOfCourt),
        ("penalty notice", OutcomeGroup.OutOfCourt),
        ("local resolution", OutcomeGroup.OutOfCourt),
        ("suspect charged", OutcomeGroup.Charged),
        ("court", OutcomeGroup.Charged),
        ("offender", OutcomeGroup.Charged),
        ("defendant", OutcomeGroup.Charged),
    ];

    /// <summary>The group of an outcome as the police write it; one that nobody knows is not concluded.</summary>
    public static OutcomeGroup Of(string outcome) => outcome.Length == 0 ? OutcomeGroup.NonePublished
        : Parts.FirstOrDefault(part => outcome.Contains(part.Part, StringComparison.OrdinalIgnoreCase)) is { Part: not null } found ? found.Group : OutcomeGroup.NotConcluded;

    extension(OutcomeGroup group)
    {
        public string Title => group switch
        {
            OutcomeGroup.Charged => "Charged or before a court",
            OutcomeGroup.OutOfCourt => "Caution, warning, penalty notice or local resolution",
            OutcomeGroup.CouldNotProsecute => "Suspect could not be prosecuted",
            OutcomeGroup.NotInPublicInterest => "Not in the public interest to go on",
            OutcomeGroup.OtherOrganisation => "Left to another organisation",
            OutcomeGroup.NoSuspect => "Closed without a suspect",
            OutcomeGroup.NotConcluded => "Not concluded yet, or no news",
            _ => "No outcome published",
        };
    }
}
