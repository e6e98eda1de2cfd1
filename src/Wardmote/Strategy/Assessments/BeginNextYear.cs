using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Begins the assessment of the year after from one that there is: its recipe with the months moved on, its words to be checked, its findings to be compared.</summary>
public sealed class BeginNextYear(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The assessment of the year before, and the title of the new one.</summary>
    /// <param name="Recipe">The next year's recipe; that of the assessment with its months moved on by a year where none is given.</param>
    public sealed record Request(Guid AssessmentId, string Title, AssessmentRecipe? Recipe = null);

    public async Task<Assessment> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment earlier = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        Assessment next = earlier.Next(request.Title, request.Recipe);
        db.Add(next);
        await db.SaveAsync(user.Did("strategy.assessment-begun", next.AssessmentId, clock, $"{next.Title}, from “{earlier.Title}”"), cancellationToken);
        return next;
    }
}
