using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Accounts;

namespace Wardmote.Strategy.Ranking;

/// <summary>Asks people to score a round: members of the partnership, and others whose scores somebody enters for them.</summary>
public sealed class AskScorers(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The round, and the people who are asked besides those who were asked before.</summary>
    /// <param name="UserIds">Members, by their user.</param>
    /// <param name="Names">People who do not sign in here.</param>
    public sealed record Request(Guid ScoringRoundId, IReadOnlyList<Guid> UserIds, IReadOnlyList<string> Names);

    public async Task<IReadOnlyList<ScoreSheet>> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        if (round.State == ScoringState.Closed)
        {
            round.MustBeOpen();
        }

        IReadOnlyList<ScoreSheet> there = await db.SheetsOfAsync(round.ScoringRoundId, cancellationToken);
        List<Guid> asked = [.. request.UserIds.Except(there.Select(sheet => sheet.UserId).OfType<Guid>())];
        List<Membership> members = await db.Memberships.Where(member => asked.Contains(member.UserId)).ToListAsync(cancellationToken);
        if (members.FirstOrDefault(member => !member.Role.Allows(Permission.ScorePriorities)) is { } reader)
        {
            throw new RuleBrokenException($"{reader.Name} may read and not score: ask an administrator to give them another role", "UserIds");
        }

        ScoreSheet[] sheets =
        [
            .. members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => new ScoreSheet(round, member.UserId, member.Name)),
            .. request.Names.Select(name => name.Trim()).Where(name => name.Length > 0 && there.All(sheet => !sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new ScoreSheet(round, null, name)),
        ];
        if (sheets.Length == 0)
        {
            throw new RuleBrokenException("Choose at least one person who is not asked yet", "UserIds");
        }

        db.AddRange(sheets);
        await db.SaveAsync(user.Did("strategy.scorers-asked", round.ScoringRoundId, clock, RankingWords.Listed(sheets.Select(sheet => sheet.Name))), cancellationToken);
        return sheets;
    }
}
