using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Answers a question about a value, which settles it. Whoever asked may settle it as well, and so withdraw it.</summary>
public sealed class AnswerQuestion(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid CommentId, string Text);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        IndicatorComment question = await db.IndicatorComments.FirstOrDefaultAsync(comment => comment.CommentId == request.CommentId, cancellationToken) ?? throw new NotFoundException("The question");
        Indicator indicator = await db.IndicatorAsync(question.IndicatorId, cancellationToken);
        if (question.UserId != user.UserId || user.UserId is null)
        {
            user.MustEnter(indicator);
        }

        if (!question.IsOpenQuestion)
        {
            throw new RuleBrokenException("That question is answered already", nameof(Request.Text));
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        db.Add(new IndicatorComment(indicator, question.Period, CommentKind.Answer, request.Text, user.UserId, user.Name, now, question.CommentId));
        question.Settle(now);
        await db.SaveAsync(user.Did("performance.question-answered", indicator.IndicatorId, clock, request.Text.Trim()), cancellationToken);
    }
}
