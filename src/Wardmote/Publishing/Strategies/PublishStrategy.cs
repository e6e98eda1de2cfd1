using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Publishes an agreed strategy: it is kept in all formats as it was given out. Where the completeness gate finds something missing, only for a reason.</summary>
public sealed class PublishStrategy(AppDb db, CurrentUser user, WriteStrategy writeStrategy, TimeProvider clock) : IUseCase
{
    /// <summary>The agreed strategy, and why it is given out in spite of gaps.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    /// <param name="Though">Why it is published though something is missing; none where nothing is.</param>
    public sealed record Request(Guid StrategyId, long Seen, string? Though);

    public async Task<IssuedReport> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        PartnershipStrategy strategy = await db.StrategyAsync(request.StrategyId, cancellationToken);
        db.MustStillBe(request.Seen, strategy);
        StrategyContent content = await writeStrategy.ContentAsync(strategy, cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        strategy.Publish(DateOnly.FromDateTime(now), PriorityGate.Gaps(content.Gate), request.Though);
        Document document = StrategyDocument.Of(content);
        var files = new ReportFiles(
            await writeStrategy.FileAsync(document, "html", cancellationToken), await writeStrategy.FileAsync(document, "docx", cancellationToken), await writeStrategy.FileAsync(document, "xlsx", cancellationToken));
        var issued = new IssuedReport(user.PartnershipId, new ReportRequest(ReportKind.Strategy), document.Title, "Publication of the strategy", files, user.Name, now);
        db.Add(issued);
        await db.SaveAsync(user.Did("publishing.strategy-published", strategy.StrategyId, clock, strategy.PublishedThough ?? strategy.Title), cancellationToken);
        return issued;
    }
}
