using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>Whether the partnership still works on a priority.</summary>
public enum PriorityState { Adopted, Closed }

/// <summary>What the partnership has adopted to work on, why, and on which findings it rests.</summary>
public sealed class Priority
{
    public const int LongestTitle = 160;

    private Priority()
    {
    }

    /// <summary>A priority from the day on which it was adopted.</summary>
    /// <param name="adoptedBy">The board that adopted it.</param>
    public Priority(Guid partnershipId, string title, string why, IReadOnlyList<Guid> findingIds, string adoptedBy, DateOnly adoptedOn)
    {
        if (string.IsNullOrWhiteSpace(adoptedBy))
        {
            throw new RuleBrokenException("Say who adopted the priority: the board or the meeting", nameof(AdoptedBy));
        }

        PartnershipId = partnershipId;
        AdoptedBy = adoptedBy.Trim();
        AdoptedOn = adoptedOn;
        FindingIds = [.. findingIds.Distinct()];
        Describe(title, why, null, null, null, null);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PriorityId { get; private set; } = Guid.CreateVersion7();

    public string Title { get; private set; } = "";

    /// <summary>Why the partnership works on it.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Who is accountable for it; none where nobody is named yet.</summary>
    public string? Lead { get; private set; }

    /// <summary>The user who leads it; none where the lead does not sign in here.</summary>
    public Guid? LeadId { get; private set; }

    /// <summary>The findings that it rests on; empty where it rests on none, which its page says.</summary>
    public IReadOnlyList<Guid> FindingIds { get; private set; } = [];

    public PriorityState State { get; private set; }

    public string AdoptedBy { get; private set; } = "";

    /// <summary>The meeting and its item, where that is told.</summary>
    public string? Meeting { get; private set; }

    public DateOnly AdoptedOn { get; private set; }

    /// <summary>The first day of the time that it is adopted for; none where nobody said.</summary>
    public DateOnly? StartsOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    /// <summary>The round in which it was ranked; none where it was adopted without one.</summary>
    public Guid? ScoringRoundId { get; private set; }

    /// <summary>The candidate of that round that it was.</summary>
    public Guid? CandidateId { get; private set; }

    /// <summary>In what its adoption goes against the ranking; none where it follows it.</summary>
    public string? AgainstRanking { get; private set; }

    /// <summary>Where it stands among the priorities, from 1.</summary>
    public int Position { get; private set; } = 1;

    public DateOnly? ClosedOn { get; private set; }

    public string? ClosedBecause { get; private set; }

    public long Version { get; private set; }

    public bool IsAdopted => State == PriorityState.Adopted;

    /// <summary>Whether it was ranked in a scoring round here; one from an earlier plan was not.</summary>
    public bool IsScored => ScoringRoundId is not null;

    public void Describe(string title, string why, string? lead, Guid? leadId, DateOnly? startsOn, DateOnly? endsOn)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > LongestTitle)
        {
            throw new RuleBrokenException($"Give the priority a title of at most {LongestTitle} characters", nameof(Title));
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            throw new RuleBrokenException("Say why the partnership works on it", nameof(Why));
        }

        if (startsOn is { } first && endsOn is { } last && last < first)
        {
            throw new RuleBrokenException($"The priority cannot run from {first:d MMMM yyyy} to {last:d MMMM yyyy}", nameof(EndsOn));
        }

        (Title, Why, StartsOn, EndsOn) = (title.Trim(), why.Trim(), startsOn, endsOn);
        (Lead, LeadId) = string.IsNullOrWhiteSpace(lead) ? (null, null) : (lead.Trim(), leadId);
    }

    /// <summary>Names the candidate that it was and how it was decided.</summary>
    public void ComesFrom(ScoringRound round, CandidateDecision decision, int position)
    {
        (ScoringRoundId, CandidateId) = (round.ScoringRoundId, decision.CandidateId);
        AgainstRanking = decision.AgainstRanking;
        StandAt(position, decision.Meeting);
    }

    /// <summary>Gives it its place among the priorities, and says where its adoption can be read.</summary>
    /// <param name="meeting">The meeting and its item, or the plan and its page; none where nobody said.</param>
    public void StandAt(int position, string? meeting) => (Position, Meeting) = (position, string.IsNullOrWhiteSpace(meeting) ? null : meeting.Trim());

    /// <summary>Rests it on other findings.</summary>
    public void RestOn(IReadOnlyList<Guid> findingIds) => FindingIds = [.. findingIds.Distinct()];

    public void Close(DateOnly on, string because)
    {
        if (State == PriorityState.Closed)
        {
            throw new RuleBrokenException($"The priority was closed on {ClosedOn:d MMMM yyyy} already");
        }

        if (string.IsNullOrWhiteSpace(because))
        {
            throw new RuleBrokenException("Say why the priority is closed: it is done, it became part of another, or the partnership turned to other things", "Because");
        }

        if (on < AdoptedOn)
        {
            throw new RuleBrokenException($"The priority was adopted on {AdoptedOn:d MMMM yyyy}, and cannot be closed before that", "On");
        }

        (State, ClosedOn, ClosedBecause) = (PriorityState.Closed, on, because.Trim());
    }

    /// <summary>Takes it up again.</summary>
    public void TakeUpAgain()
    {
        if (State != PriorityState.Closed)
        {
            throw new RuleBrokenException("The priority is not closed");
        }

        (State, ClosedOn, ClosedBecause) = (PriorityState.Adopted, null, null);
    }
}
