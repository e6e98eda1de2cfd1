using Microsoft.Extensions.DependencyInjection;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Tests.Strategy.Ranking;

/// <summary>A round with the eight criteria that two people scored, made through the same changes as anybody's.</summary>
public static class SampleRound
{
    /// <summary>A closed round; the sheets are of people who do not sign in.</summary>
    public static async Task<(ScoringRound Round, IReadOnlyList<ScoreSheet> Sheets)> ClosedAsync(IServiceProvider services, string title = "Priorities 2026 to 2029", string template = "eight-criteria")
    {
        ScoringRound round = await services.GetRequiredService<BeginScoringRound>().RunAsync(new(title, template, Seed: 7));
        IReadOnlyList<ScoreSheet> sheets = await services.GetRequiredService<AskScorers>().RunAsync(new(round.ScoringRoundId, [], ["Fire and rescue", "Probation"]));
        await services.GetRequiredService<MoveScoringRound>().RunAsync(new(round.ScoringRoundId, ScoringMove.Open));
        foreach ((int number, ScoreSheet sheet) in sheets.Index())
        {
            Score[] scores = [.. round.Boxes.Select((box, at) => new Score(box.Candidate.CandidateId, box.Criterion.CriterionId, 1 + (at * 7 + number * (at % 3)) % (int)box.Criterion.Scale!.To))];
            await services.GetRequiredService<FillScoreSheet>().RunAsync(new(sheet.ScoreSheetId, sheet.Version, scores, HandIn: true));
        }

        await services.GetRequiredService<MoveScoringRound>().RunAsync(new(round.ScoringRoundId, ScoringMove.Close));
        return (round, sheets);
    }

    /// <summary>A closed round whose first place is adopted and whose last is rejected; the priority that came of it.</summary>
    public static async Task<(ScoringRound Round, ScoreSheet Sheet, Priority Priority)> DecidedAsync(IServiceProvider services)
    {
        (ScoringRound round, IReadOnlyList<ScoreSheet> sheets) = await ClosedAsync(services);
        RoundResult result = RoundResult.Of(round, sheets);
        IReadOnlyList<Priority> adopted = await services.GetRequiredService<DecideCandidates>().RunAsync(new(round.ScoringRoundId, round.Version, "The board", new(2026, 3, 12), null,
        [
            new(result.Rows[0].Candidate.CandidateId, DecisionKind.Adopted, "It ranks first", Lead: "Somebody from outside"),
            new(result.Rows[^1].Candidate.CandidateId, DecisionKind.Rejected, "Others work on it"),
        ]));
        return (round, sheets[0], adopted[0]);
    }
}
