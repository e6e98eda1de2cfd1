using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments;

/// <summary>Keeps what an analyst wrote for the parts of a section. Figures that the words cite must be known from the latest run.</summary>
public sealed class WriteSection(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The assessment, and the words of some of its parts.</summary>
    /// <param name="Seen">The version of the assessment that the person saw when they began.</param>
    /// <param name="Words">What was written, by the key of a part.</param>
    public sealed record Request(Guid AssessmentId, long Seen, IReadOnlyDictionary<string, string> Words);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        await CiteAsync(request, cancellationToken);
        bool isSame = request.Words.All(pair => assessment.Words.GetValueOrDefault(pair.Key, "") == pair.Value.ReplaceLineEndings("\n").Trim() && !assessment.Carried.Contains(pair.Key));
        if (isSame)
        {
            return;
        }

        db.MustStillBe(request.Seen, assessment);
        assessment.Write(request.Words);
        await db.SaveAsync(user.Did("strategy.section-written", assessment.AssessmentId, clock, string.Join(", ", request.Words.Keys.Select(AssessmentSections.NameOf))), cancellationToken);
    }

    private async Task CiteAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Words.Values.All(text => CitedText.KeysIn(text).Count == 0))
        {
            return;
        }

        AssessmentRun? run = await db.LatestRunAsync(request.AssessmentId, cancellationToken);
        IReadOnlyDictionary<string, Figure> book = run is null ? new Dictionary<string, Figure>(StringComparer.Ordinal) : await db.FiguresOfAsync(run.AssessmentRunId, cancellationToken);
        foreach ((string key, string text) in request.Words)
        {
            CitedText.MustBeKnown(text, [.. book.Keys], key);
        }
    }
}
