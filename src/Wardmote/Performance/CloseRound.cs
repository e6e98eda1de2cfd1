using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Closes a round and freezes its figures. What is missing stays missing and is told as such.</summary>
public sealed class CloseRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The round, and whether whoever closes it has seen what is missing.</summary>
    public sealed record Request(Guid RoundId, bool WithGaps = false);

    public async Task<IReadOnlyList<RoundItem>> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        Round round = await db.RoundAsync(request.RoundId, cancellationToken);
        round.MustBeOpen();
        IReadOnlyList<RoundItem> items = await db.CollectedByAsync(round, cancellationToken);
        CurrentValues values = await db.ValuesOfAsync(items, cancellationToken);
        List<RoundItem> missing = [.. items.Where(item => values.At(item.Indicator.IndicatorId, item.Period) is null)];
        if (missing.Count > 0 && !request.WithGaps)
        {
            throw new RuleBrokenException(
                $"{(missing.Count == 1 ? "One value is" : $"{missing.Count} values are")} missing: {ValueEntries.Told(missing.Select(item => $"{item.Indicator.Code} {item.Period.Code}"))}. Enter them, or close with gaps: reports will then say that they are missing",
                nameof(Request.WithGaps));
        }

        HashSet<Guid> asked = [.. items.Select(item => item.Indicator.IndicatorId)];
        if ((await db.OpenQuestionsAsync([.. items.Select(item => item.Period)], cancellationToken)).Count(question => asked.Contains(question.IndicatorId)) is > 0 and int open)
        {
            throw new RuleBrokenException(open == 1 ? "One question about a value is not answered yet: answer it, or withdraw it" : $"{open} questions about values are not answered yet: answer them, or withdraw them");
        }

        round.Close([.. items.Select(item => values.At(item.Indicator.IndicatorId, item.Period)).OfType<IndicatorValue>()], user.Name, clock.GetUtcNow().UtcDateTime);
        string told = missing.Count == 0 ? $"{round.Period.Name}, complete" : $"{round.Period.Name}, without {ValueEntries.Told(missing.Select(item => $"{item.Indicator.Code} {item.Period.Code}"))}";
        await db.SaveAsync(user.Did("performance.round-closed", round.RoundId, clock, told), cancellationToken);
        return missing;
    }
}
