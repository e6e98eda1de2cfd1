namespace Wardmote.Strategy.Programmes;

/// <summary>Which responsible authority a member of a board stands for (Crime and Disorder Act 1998, section 5). Nobody is taken for one because of a name alone where that is doubtful.</summary>
public enum StandsFor { NotSaid, Police, LocalAuthority, FireAndRescue, IntegratedCareBoard, Probation, None }

/// <summary>One seat on the programme board.</summary>
/// <param name="MemberId">Its own key, by which attendance is kept.</param>
/// <param name="Body">The body, service or group: "Public Health".</param>
/// <param name="Name">Who sits there; none where nobody is named yet.</param>
public sealed record BoardMember(Guid MemberId, string Body, string? Name, StandsFor StandsFor)
{
    public static BoardMember Blank => new(Guid.Empty, "", null, StandsFor.NotSaid);
}

/// <summary>A meeting of the programme board, with those who were there.</summary>
public sealed record BoardMeeting(DateOnly HeldOn, IReadOnlyList<Guid> Present);

/// <summary>What the five authorities are called.</summary>
public static class StandsForWords
{
    /// <summary>Those whom the law makes take part.</summary>
    public static IReadOnlyList<StandsFor> Authorities { get; } = [StandsFor.Police, StandsFor.LocalAuthority, StandsFor.FireAndRescue, StandsFor.IntegratedCareBoard, StandsFor.Probation];

    extension(StandsFor authority)
    {
        public string Title => authority switch
        {
            StandsFor.Police => "The police",
            StandsFor.LocalAuthority => "The local authority",
            StandsFor.FireAndRescue => "The fire and rescue authority",
            StandsFor.IntegratedCareBoard => "The integrated care board",
            StandsFor.Probation => "The Probation Service",
            StandsFor.None => "None of the five",
            _ => "Not said",
        };
    }
}
