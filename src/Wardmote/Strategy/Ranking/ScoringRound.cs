using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>Whether a round is still being set up, being scored, or over.</summary>
public enum ScoringState { Draft, Open, Closed }

/// <summary>One ranking of candidates: the criteria, the candidates, the time in which people score them, and what was decided on the result.</summary>
public sealed class ScoringRound
{
    public const int LongestTitle = 160;

    /// <summary>Weights may miss 100 by this much: thirds do not add up exactly.</summary>
    private const double Rounding = 0.01;

    private ScoringRound()
    {
    }

    public ScoringRound(Guid partnershipId, string title, int seed, string openedBy, DateTime at)
    {
        PartnershipId = partnershipId;
        Seed = seed;
        (BegunBy, BegunAt) = (openedBy, at);
        Describe(title, null, Middle.Mean, Combination.WeightedSum, null);
    }

    public Guid PartnershipId { get; private set; }

    public Guid ScoringRoundId { get; private set; } = Guid.CreateVersion7();

    public string Title { get; private set; } = "";

    /// <summary>The assessment whose findings are the evidence; none where there is none yet.</summary>
    public Guid? AssessmentId { get; private set; }

    public Combination Combination { get; private set; }

    /// <summary>How the scores of several people become one.</summary>
    public Middle Middle { get; private set; }

    public IReadOnlyList<Criterion> Criteria { get; private set; } = [];

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public IReadOnlyList<CandidateDecision> Decisions { get; private set; } = [];

    /// <summary>The day by which scores are to be in; none where nobody said.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>From which the random weightings of its sensitivity start: the same seed gives the same result.</summary>
    public int Seed { get; private set; }

    public ScoringState State { get; private set; }

    public string BegunBy { get; private set; } = "";

    public DateTime BegunAt { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>The criteria that have a scale; the others are named, and are in no total until they have one.</summary>
    public IEnumerable<Criterion> ScoredCriteria => Criteria.Where(criterion => criterion.CanBeScored);

    /// <summary>Each candidate on each criterion that can be scored, candidate by candidate.</summary>
    public IEnumerable<(Candidate Candidate, Criterion Criterion)> Boxes => Candidates.SelectMany(candidate => ScoredCriteria.Select(criterion => (candidate, criterion)));

    public double SumOfWeights => Criteria.Sum(criterion => criterion.Weight);

    public bool WeightsSum => Combination == Combination.Product || Math.Abs(SumOfWeights - 100) <= Rounding;

    public Candidate Candidate(Guid candidateId) => Candidates.FirstOrDefault(candidate => candidate.CandidateId == candidateId) ?? throw new NotFoundException("The candidate");

    public CandidateDecision? DecisionOn(Guid candidateId) => Decisions.FirstOrDefault(decision => decision.CandidateId == candidateId);

    public void Describe(string title, DateOnly? dueOn, Middle middle, Combination combination, Guid? assessmentId)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > LongestTitle)
        {
            throw new RuleBrokenException($"Give the round a title of at most {LongestTitle} characters, like “Priorities 2026 to 2029”", nameof(Title));
        }

        if (combination != Combination && State != ScoringState.Draft)
        {
            throw new RuleBrokenException("How scores are put together is settled before anybody scores: begin another round to do it differently", nameof(Combination));
        }

        (Title, DueOn, Middle, Combination, AssessmentId) = (title.Trim(), dueOn, middle, combination, assessmentId);
    }

    /// <summary>Takes other criteria. Once people score, only a criterion without a scale may still get one: anything else would change what was scored.</summary>
    public void UseCriteria(IReadOnlyList<Criterion> criteria)
    {
        MustNotBeClosed();
        foreach (Criterion criterion in criteria)
        {
            criterion.MustBeSound();
        }

        if (criteria.GroupBy(criterion => criterion.Title.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleBrokenException($"Two criteria are called “{twice.Key}”: it would count twice", nameof(Criteria));
        }

        if (State == ScoringState.Open && !OnlyGivesScales(criteria))
        {
            throw new RuleBrokenException("People score this round already: its criteria and weights stay as they are. A criterion without a scale may still get one; for anything else begin another round", nameof(Criteria));
        }

        Criteria = [.. criteria];
    }

    /// <summary>Brings the weights to a sum of 100, each in proportion, and its range with it.</summary>
    public void ScaleWeights()
    {
        double sum = SumOfWeights;
        if (!(sum > 0))
        {
            throw new RuleBrokenException("All weights are 0: nothing can be scaled to 100. Say how much each criterion counts", nameof(Criteria));
        }

        UseCriteria([.. Criteria.Select(criterion => criterion with
        {
            Weight = criterion.Weight * 100 / sum,
            WeightLow = criterion.WeightLow * 100 / sum,
            WeightHigh = Math.Min(100, criterion.WeightHigh * 100 / sum),
        })]);
    }

    public void UseCandidates(IReadOnlyList<Candidate> candidates)
    {
        MustNotBeClosed();
        if (candidates.FirstOrDefault(candidate => string.IsNullOrWhiteSpace(candidate.Title) || candidate.Title.Length > Ranking.Candidate.LongestTitle) is not null)
        {
            throw new RuleBrokenException($"Give each candidate a title of at most {Ranking.Candidate.LongestTitle} characters", nameof(Candidates));
        }

        if (candidates.GroupBy(candidate => candidate.Title.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleBrokenException($"Two candidates are called “{twice.Key}”", nameof(Candidates));
        }

        if (State == ScoringState.Open && Candidates.FirstOrDefault(candidate => candidates.All(other => other.CandidateId != candidate.CandidateId)) is { } lost)
        {
            throw new RuleBrokenException($"People score this round already: “{lost.Title}” stays in it. It can be rejected when the round is decided", nameof(Candidates));
        }

        Candidates = [.. candidates];
    }

    /// <summary>Lets people score.</summary>
    public void Open(int scorers, DateTime at)
    {
        if (State != ScoringState.Draft)
        {
            throw new RuleBrokenException($"The round is {(State == ScoringState.Open ? "open" : "closed")} already");
        }

        if (Candidates.Count < 2)
        {
            throw new RuleBrokenException("A ranking needs at least two candidates", nameof(Candidates));
        }

        if (!ScoredCriteria.Any())
        {
            throw new RuleBrokenException("No criterion has a scale: nothing could be scored", nameof(Criteria));
        }

        if (!WeightsSum)
        {
            throw new RuleBrokenException($"The weights sum to {SumOfWeights:0.##}, and must sum to 100. Change them, or have them scaled to 100", nameof(Criteria));
        }

        if (Combination == Combination.WeightedSum && !ScoredCriteria.Any(criterion => criterion.Weight > 0))
        {
            throw new RuleBrokenException("All criteria that have a scale weigh 0: every total would be nothing", nameof(Criteria));
        }

        if (scorers == 0)
        {
            throw new RuleBrokenException("Nobody is asked to score yet: ask at least one person", "Scorers");
        }

        (State, OpenedAt) = (ScoringState.Open, at);
    }

    /// <summary>Ends the scoring: from now on everybody sees the result.</summary>
    public void Close(string who, DateTime at)
    {
        MustBeOpen();
        (State, ClosedBy, ClosedAt) = (ScoringState.Closed, who, at);
    }

    /// <summary>Lets people score again, as long as nothing was decided on the result.</summary>
    public void Reopen()
    {
        if (State != ScoringState.Closed || Decisions.Count > 0)
        {
            throw new RuleBrokenException(State == ScoringState.Closed ? "Something was decided on this result already: begin another round" : "The round is not closed");
        }

        (State, ClosedBy, ClosedAt) = (ScoringState.Open, null, null);
    }

    /// <summary>Takes what was decided; what stood there about the same candidates gives way.</summary>
    public void Decide(IReadOnlyList<CandidateDecision> decisions)
    {
        if (State != ScoringState.Closed)
        {
            throw new RuleBrokenException("Close the round first: a decision rests on its result");
        }

        DecisionRules.MustHold(this, decisions);
        Decisions = [.. Decisions.Where(old => decisions.All(made => made.CandidateId != old.CandidateId)), .. decisions];
    }

    public void MustBeOpen()
    {
        if (State != ScoringState.Open)
        {
            throw new RuleBrokenException(State == ScoringState.Draft ? "The round is not open for scoring yet" : $"The round was closed on {ClosedAt:d MMMM yyyy} by {ClosedBy}: its scores stay as they are");
        }
    }

    /// <summary>Refuses a score that its criterion does not allow.</summary>
    public void MustTake(Score score)
    {
        Criterion criterion = Criteria.FirstOrDefault(one => one.CriterionId == score.CriterionId) ?? throw new NotFoundException("The criterion");
        Candidate candidate = Candidate(score.CandidateId);
        if (criterion.Scale is not { } scale)
        {
            throw new RuleBrokenException($"“{criterion.Title}” has no scale, and cannot be scored until it has one");
        }

        if (score.Value is { } value && !scale.Holds(value))
        {
            throw new RuleBrokenException($"{value:0.####} is no score for “{candidate.Title}” on “{criterion.Title}”: its scale is {scale.Name}");
        }

        if (score.Note?.Length > Score.LongestNote)
        {
            throw new RuleBrokenException($"The note on “{candidate.Title}”, “{criterion.Title}” is longer than {Score.LongestNote} characters");
        }
    }

    private void MustNotBeClosed()
    {
        if (State == ScoringState.Closed)
        {
            throw new RuleBrokenException($"The round was closed on {ClosedAt:d MMMM yyyy} by {ClosedBy}: what was scored stays as it is");
        }
    }

    private bool OnlyGivesScales(IReadOnlyList<Criterion> criteria) =>
        criteria.Count == Criteria.Count && criteria.Zip(Criteria).All(pair => Same(pair.First, pair.Second)
            || (!pair.Second.CanBeScored && Same(pair.First with { Scale = null, Anchors = [] }, pair.Second with { Anchors = [] })));

    /// <summary>Records compare their lists by reference, so that anchors are compared one by one.</summary>
    private static bool Same(Criterion one, Criterion other) => one.Anchors.SequenceEqual(other.Anchors) && one with { Anchors = other.Anchors } == other;
}
