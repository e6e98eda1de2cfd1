using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Asks whoever answers for a value about it; the value is not approved while the question is open.</summary>
public sealed class AskAboutValue(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid IndicatorId, Period Period, string Text);

    public async Task<IndicatorComment> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Indicator indicator = await db.IndicatorAsync(request.IndicatorId, cancellationToken);
        user.MustApprove(indicator);
        IndicatorValue value = await db.CurrentValueAsync(request.IndicatorId, request.Period, cancellationToken)
            ?? throw new RuleBrokenException($"{indicator.Code} has no value for {request.Period} yet to ask about", nameof(Request.Text));
        if (value.IsFrozen)
        {
            throw new RuleBrokenException($"The figures for {request.Period} are closed: a figure that is wrong is corrected", nameof(Request.Text));
        }

        var question = new IndicatorComment(indicator, request.Period, CommentKind.Question, request.Text, user.UserId, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(question);
        await db.SaveAsync(user.Did("performance.question-asked", indicator.IndicatorId, clock, question.Text), cancellationToken);
        return question;
    }
}
