using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for all that the resourcing plan says of a stream of money.</summary>
[Requires(Permission.EditStrategy)]
public sealed class ResourcePage(AppDb db, KeepResource keep, RemoveResource remove) : StrategyEntryPage<ResourceEntry>(db, StrategyQuestions.Resource)
{
    /// <summary>Which one; none for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "resourceId")]
    public Guid? ResourceId { get; set; }

    public string RemoveAddress => $"{StrategiesLinks.Resource(StrategyId, ResourceId!.Value)}&handler=Remove";

    protected override async Task<(ResourceEntry Now, long Version)> FindEntryAsync(CancellationToken cancellationToken) =>
        ResourceId is { } id && await Db.ResourceAsync(id, cancellationToken) is var kept ? (kept.Entry, kept.Version) : (new(""), 0);

    protected override async Task<Saved> KeepAsync(ResourceEntry typed, CancellationToken cancellationToken)
    {
        await keep.RunAsync(new(StrategyId, ResourceId, Seen, typed), cancellationToken);
        return new("The stream of money is saved", StrategiesLinks.Resources(StrategyId));
    }

    protected override async Task<Saved> RemoveAsync(CancellationToken cancellationToken)
    {
        await remove.RunAsync(new(ResourceId ?? throw new NotFoundException("The stream of money"), Seen), cancellationToken);
        return new("The stream of money is taken out", StrategiesLinks.Resources(StrategyId));
    }
}
