using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>All that one person says in a scoring round: a draft until it is handed in.</summary>
public sealed class ScoreSheet
{
    private ScoreSheet()
    {
    }

    /// <summary>The empty sheet of somebody who is asked to score.</summary>
    public ScoreSheet(ScoringRound round, Guid? userId, string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RuleBrokenException("Say whose scores these are", "Name");
        }

        PartnershipId = round.PartnershipId;
        ScoringRoundId = round.ScoringRoundId;
        UserId = userId;
        Name = name.Trim();
    }

    public Guid PartnershipId { get; private set; }

    public Guid ScoreSheetId { get; private set; } = Guid.CreateVersion7();

    public Guid ScoringRoundId { get; private set; }

    /// <summary>The user who scores; none for somebody whose scores another person enters.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The scorer's name as it was when they were asked.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<Score> Scores { get; private set; } = [];

    /// <summary>When it was handed in; none while it is a draft, which no result counts.</summary>
    public DateTime? HandedInAt { get; private set; }

    /// <summary>Why its scores are left out of the result; none where they count.</summary>
    public string? LeftOutBecause { get; private set; }

    public string? LeftOutBy { get; private set; }

    public long Version { get; private set; }

    public bool IsHandedIn => HandedInAt is not null;

    public bool IsLeftOut => LeftOutBecause is not null;

    public Score? At(Guid candidateId, Guid criterionId) => Scores.FirstOrDefault(score => score.CandidateId == candidateId && score.CriterionId == criterionId);

    /// <summary>Keeps what was filled in so far. Boxes that stay empty have no score.</summary>
    public void Fill(ScoringRound round, IReadOnlyList<Score> scores)
    {
        round.MustBeOpen();
        foreach (Score score in scores)
        {
            round.MustTake(score);
        }

        Scores = [.. scores];
        HandedInAt = null;
    }

    /// <summary>Hands the sheet in: from now on its scores count.</summary>
    /// <param name="emptyIsNoView">Whether boxes that were left empty are said to mean "no view".</param>
    public void HandIn(ScoringRound round, bool emptyIsNoView, DateTime at)
    {
        round.MustBeOpen();
        int empty = round.Boxes.Count(box => At(box.Candidate.CandidateId, box.Criterion.CriterionId) is null);
        if (empty > 0 && !emptyIsNoView)
        {
            throw new RuleBrokenException($"{(empty == 1 ? "One box is" : $"{empty} boxes are")} empty. Score {(empty == 1 ? "it" : "them")}, or say that you have no view where you left a box empty: that is missing, and never counts as zero", "EmptyIsNoView");
        }

        if (!Scores.Any(score => score.Value is not null))
        {
            throw new RuleBrokenException("Nothing is scored yet: score at least one box before you hand the sheet in");
        }

        Scores = [.. Scores, .. round.Boxes.Where(box => At(box.Candidate.CandidateId, box.Criterion.CriterionId) is null).Select(box => new Score(box.Candidate.CandidateId, box.Criterion.CriterionId, null))];
        HandedInAt = at;
    }

    /// <summary>Leaves the sheet out of the result; it stays readable, and the result with it stays shown.</summary>
    public void LeaveOut(string because, string who)
    {
        if (string.IsNullOrWhiteSpace(because))
        {
            throw new RuleBrokenException($"Say why {Name}’s scores are left out: it stands beside the result", "Because");
        }

        (LeftOutBecause, LeftOutBy) = (because.Trim(), who);
    }

    /// <summary>Counts it again.</summary>
    public void TakeBackIn() => (LeftOutBecause, LeftOutBy) = (null, null);
}
