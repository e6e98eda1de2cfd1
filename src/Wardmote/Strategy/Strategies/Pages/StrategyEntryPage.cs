using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for an entry of one of a strategy's registers, a new one or one that is kept, and takes it out again.</summary>
/// <typeparam name="TEntry">What the register says of one thing.</typeparam>
public abstract class StrategyEntryPage<TEntry>(AppDb db, QuestionList<TEntry> questions) : QuestionsPage<TEntry>(db, questions)
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) => this.SaveAsync(() => RemoveAsync(cancellationToken), cancellationToken);

    protected sealed override async Task<(TEntry Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Strategy = await Db.StrategyAsync(StrategyId, cancellationToken);
        return await FindEntryAsync(cancellationToken);
    }

    protected sealed override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(TEntry now, CancellationToken cancellationToken) => Db.StrategyOffersAsync(cancellationToken);

    /// <summary>The entry as it stands, with its version; as a new one begins, with 0.</summary>
    protected abstract Task<(TEntry Now, long Version)> FindEntryAsync(CancellationToken cancellationToken);

    protected abstract Task<Saved> RemoveAsync(CancellationToken cancellationToken);
}
