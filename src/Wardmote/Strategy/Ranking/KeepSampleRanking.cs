using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Gives Northmere, which is made up, a round that five people scored and its board decided on. It does nothing where there is a round already.</summary>
public sealed class KeepSampleRanking(
    AppDb db, CurrentUser user, TimeProvider clock, BeginScoringRound begin, UseCandidates useCandidates, AskScorers ask, MoveScoringRound move, FillScoreSheet fill, DecideCandidates decide) : IUseCase
{
    private const int Seed = 2029;

    private const string Owner = "Imogen Farthing";

    private const string Board = "Northmere Community Safety Partnership Board";

    /// <summary>What the scorers would say if they were one, on the eight criteria in their order; each strays from it a little.</summary>
    private static readonly Dictionary<string, int[]> Scores = new(StringComparer.Ordinal)
    {
        ["serious-violence"] = [5, 2, 4, 4, 4, 4, 4, 5],
        ["vawg"] = [5, 3, 3, 4, 5, 3, 3, 4],
        ["youth-safety"] = [4, 2, 3, 4, 4, 4, 4, 3],
        ["asb-neighbourhood"] = [2, 5, 3, 5, 3, 4, 4, 4],
        ["hate-cohesion"] = [3, 1, 3, 3, 5, 3, 2, 3],
        ["substance-misuse"] = [4, 3, 3, 3, 3, 4, 4, 3],
        ["reoffending"] = [3, 3, 2, 2, 3, 3, 4, 2],
        ["safeguarding"] = [4, 2, 3, 2, 4, 2, 2, 2],
        ["safe-places"] = [3, 4, 3, 4, 3, 4, 4, 4],
    };

    private static readonly Dictionary<string, (DecisionKind Kind, string Reason, string? Lead)> Decided = new(StringComparer.Ordinal)
    {
        ["serious-violence"] = (DecisionKind.Adopted, "The gravest harm, a duty of its own in law, and partners who are ready to act together.", "Tobias Quill"),
        ["vawg"] = (DecisionKind.Adopted, "High harm that is under-reported; survivors told the consultation that they wait too long for help.", "Imogen Farthing"),
        ["youth-safety"] = (DecisionKind.Merged, "What harms young people here is nearly always violence or exploitation: one plan serves both.", null),
        ["asb-neighbourhood"] = (DecisionKind.Adopted, "What residents name first in every ward, and where the partnership’s powers reach furthest.", "Beatrix Holm"),
        ["hate-cohesion"] = (DecisionKind.Adopted, "Few incidents are recorded because few are reported. The board owes those whom it falls on more than their number.", "Beatrix Holm"),
        ["substance-misuse"] = (DecisionKind.Adopted, "It stands behind much of the violence and theft, and treatment is known to work.", "Northmere Public Health"),
        ["safe-places"] = (DecisionKind.Rejected, "The town centre group works on it already and reports to this board; a second plan would double its work.", null),
        ["reoffending"] = (DecisionKind.Rejected, "The reducing reoffending board holds the plan; this board asks for its figures each quarter.", null),
        ["safeguarding"] = (DecisionKind.Rejected, "The safeguarding adults board leads; exploitation of adults is taken up under serious violence.", null),
    };

    private static readonly string[] Outsiders = ["Northmere Integrated Care Board"];


    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (await db.ScoringRounds.AnyAsync(cancellationToken))
        {
            return;
        }

        (string name, Guid partnershipId, string partnershipName) = (user.Name, user.PartnershipId, user.PartnershipName);
        List<Membership> people = await db.Memberships.AsNoTracking().Where(member => member.Role != Role.Reader && member.Role != Role.Administrator).ToListAsync(cancellationToken);
        WorkAs(people, Owner);
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        DateOnly starts = new(today.Month >= 4 ? today.Year : today.Year - 1, 4, 1);
        Guid? assessmentId = (await db.LatestAssessmentAsync(cancellationToken))?.AssessmentId;
        ScoringRound round = await begin.RunAsync(new($"Priorities {starts.Year} to {starts.Year + 3}", "eight-criteria", null, assessmentId, WithThematic: true, Seed), cancellationToken);
        await useCandidates.RunAsync(new(round.ScoringRoundId, round.Version, [.. round.Candidates.Where(candidate => Scores.ContainsKey(candidate.Key))]), cancellationToken);
        IReadOnlyList<ScoreSheet> sheets = await ask.RunAsync(new(round.ScoringRoundId, [.. people.Select(member => member.UserId)], Outsiders), cancellationToken);
        await move.RunAsync(new(round.ScoringRoundId, ScoringMove.Open), cancellationToken);
        foreach ((int number, ScoreSheet sheet) in sheets.Index())
        {
            WorkAs(people, sheet.UserId is null ? Owner : sheet.Name);
            await fill.RunAsync(new(sheet.ScoreSheetId, sheet.Version, [.. ScoresOf(round, sheet, new Random(Seed + number))], HandIn: true, EmptyIsNoView: true), cancellationToken);
        }

        WorkAs(people, Owner);
        await move.RunAsync(new(round.ScoringRoundId, ScoringMove.Close), cancellationToken);
        await decide.RunAsync(
            new(round.ScoringRoundId, round.Version, Board, today, "its meeting of that day, item 6", [.. await ChoicesAsync(round, cancellationToken)], starts, starts.AddYears(3).AddDays(-1)), cancellationToken);
        db.ChangeTracker.Clear();
        user.WorkAsProgram(name, partnershipId, partnershipName);
    }

    private void WorkAs(List<Membership> people, string name)
    {
        Membership person = people.First(member => member.Name == name);
        user.WorkAs(person.UserId, person.Name, person.PartnershipId, user.PartnershipName, person.Role);
    }

    /// <summary>One scorer's scores: near the common ones. Somebody from outside the council now and then has no view.</summary>
    private static IEnumerable<Score> ScoresOf(ScoringRound round, ScoreSheet scorer, Random random)
    {
        Criterion[] criteria = [.. round.ScoredCriteria];
        foreach (Candidate candidate in round.Candidates)
        {
            for (int k = 0; k < criteria.Length; k++)
            {
                int stray = random.Next(10) switch { 0 or 1 => -1, 2 or 3 => 1, _ => 0 };
                bool hasView = scorer is { UserId: not null } || random.Next(20) > 0;
                yield return new(candidate.CandidateId, criteria[k].CriterionId, hasView ? Math.Clamp(Scores[candidate.Key][k] + stray, 1, 5) : null) { Confidence = (Confidence)random.Next(3) };
            }
        }
    }

    private async Task<IEnumerable<DecideCandidates.Choice>> ChoicesAsync(ScoringRound round, CancellationToken cancellationToken)
    {
        Dictionary<string, Guid> members = (await db.Memberships.AsNoTracking().Select(member => new { member.Name, member.UserId }).ToListAsync(cancellationToken)).DistinctBy(member => member.Name).ToDictionary(member => member.Name, member => member.UserId, StringComparer.Ordinal);
        Guid violence = round.Candidates.First(candidate => candidate.Key == "serious-violence").CandidateId;
        return round.Candidates.Select(candidate =>
        {
            (DecisionKind kind, string reason, string? lead) = Decided[candidate.Key];
            return new DecideCandidates.Choice(candidate.CandidateId, kind, reason, kind == DecisionKind.Merged ? violence : null, lead, lead is not null && members.TryGetValue(lead, out Guid userId) ? userId : null);
        });
    }
}
