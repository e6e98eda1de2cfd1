using Wardmote.Access;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>Whose scores a person may enter and read.</summary>
public static class RankingAccess
{
    extension(CurrentUser user)
    {
        /// <summary>One's own sheet; that of somebody who does not sign in here, for whoever runs the round.</summary>
        public bool MayFill(ScoreSheet sheet) => user.May(Permission.ScorePriorities)
            && (sheet.UserId is { } owner ? owner == user.UserId : user.May(Permission.DecidePriorities));

        public void MustFill(ScoreSheet sheet)
        {
            user.Must(Permission.ScorePriorities);
            if (!user.MayFill(sheet))
            {
                throw new ForbiddenException($"These are the scores of {sheet.Name}: only they can enter them.");
            }
        }

        /// <summary>While a round is open people score without seeing what others scored; afterwards everybody may read everything.</summary>
        public bool MayRead(ScoringRound round, ScoreSheet sheet) => round.State == ScoringState.Closed || user.MayFill(sheet);
    }
}
