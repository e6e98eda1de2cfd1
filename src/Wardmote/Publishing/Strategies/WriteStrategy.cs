using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Reads all that a strategy tells and has its document written, for pages, the command line and publication alike.</summary>
public sealed class WriteStrategy(AppDb db, CurrentUser user, WriteReport writeReport, TimeProvider clock) : IUseCase
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Everything that the strategy's document and its gate look at.</summary>
    public async Task<StrategyContent> ContentAsync(PartnershipStrategy strategy, CancellationToken cancellationToken)
    {
        user.Must(Permission.ViewStrategy);
        return await StrategyContentQueries.OfAsync(db, strategy, user.PartnershipName, Today, cancellationToken);
    }

    /// <summary>The strategy's document as it stands now.</summary>
    public async Task<Document> DocumentAsync(PartnershipStrategy strategy, CancellationToken cancellationToken) => StrategyDocument.Of(await ContentAsync(strategy, cancellationToken));

    /// <summary>The document in one of <see cref="WriteReport.Formats"/>.</summary>
    public Task<byte[]> FileAsync(Document document, string format, CancellationToken cancellationToken) => writeReport.FileAsync(document, format, cancellationToken);
}
