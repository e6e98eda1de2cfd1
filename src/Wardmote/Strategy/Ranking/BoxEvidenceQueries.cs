using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Ranking;

/// <summary>Reads the evidence that stands beside the boxes of a round.</summary>
public static class BoxEvidenceQueries
{
    extension(AppDb db)
    {
        /// <summary>The evidence of the round's assessment, or of the latest months where it has none. People can score without it, so that its lack is told and not refused.</summary>
        public async Task<BoxEvidence> BoxEvidenceAsync(ScoringRound round, string partnershipName, CancellationToken cancellationToken)
        {
            AssessmentRecipe? recipe = round.AssessmentId is { } assessmentId ? (await db.AssessmentAsync(assessmentId, cancellationToken)).Recipe : null;
            ExploreChoices choices = recipe is null ? new() : new() { Set = recipe.Set, Area = recipe.Area, From = recipe.From, To = recipe.To };
            try
            {
                ExploredEvidence? explored = await db.ExploreAsync(choices, partnershipName, cancellationToken);
                return new(explored, explored is null ? "There are no police files or areas yet, so that no figure can stand beside the boxes." : "");
            }
            catch (NotFoundException refusal)
            {
                return new(null, $"No figures stand beside the boxes: {refusal.Message}.");
            }
        }
    }
}
