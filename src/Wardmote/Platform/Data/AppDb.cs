using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Data;

/// <summary>
/// The database. It names no table: each capability adds its own. It shows only the current partnership's rows,
/// and saves only together with an entry in the history.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    /// <summary>The name of the filter that shows only the current partnership's rows.</summary>
    public const string PartnershipFilter = "partnership";

    /// <summary>The partnership whose rows are seen and written; empty shows none.</summary>
    public Guid PartnershipId { get; set; }

    /// <summary>Saves what was changed as one transaction with its entry in the history.</summary>
    /// <exception cref="ChangedMeanwhileException">Somebody else saved one of the things after it was read here.</exception>
    public async Task SaveAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        RefuseOtherPartnerships();
        entry.Record(ChangeRecorder.Changes(ChangeTracker));
        RaiseVersions();
        Add(entry);
        try
        {
            await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken);
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new ChangedMeanwhileException(conflict.Entries.Count > 0 ? ChangeRecorder.NameOf(conflict.Entries[0]) : "This");
        }
        catch (DbUpdateException conflict) when (Conflicts.IsOne(conflict))
        {
            throw new ChangedMeanwhileException(conflict.Entries.Count > 0 ? ChangeRecorder.NameOf(conflict.Entries[0]) : "This");
        }
    }

    /// <summary>Refuses to go on where the person saw an older version than the one that was just read.</summary>
    public void MustStillBe(long seenVersion, object thing)
    {
        EntityEntry entry = Entry(thing);
        if (!seenVersion.Equals(entry.Property(ModelConventions.Version).CurrentValue))
        {
            throw new ChangedMeanwhileException(ChangeRecorder.NameOf(entry));
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw NoHistory();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => throw NoHistory();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ModelConventions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        ModelConventions.Apply(modelBuilder, this);
    }

    private static InvalidOperationException NoHistory() => new("Save with SaveAsync and an audit entry: no change goes without one");

    private void RaiseVersions()
    {
        foreach (EntityEntry entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Modified && entry.Metadata.FindProperty(ModelConventions.Version) is not null))
        {
            PropertyEntry version = entry.Property(ModelConventions.Version);
            version.CurrentValue = (long)version.OriginalValue! + 1;
        }
    }

    private void RefuseOtherPartnerships()
    {
        foreach (EntityEntry entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (entry.Metadata.FindProperty(nameof(PartnershipId)) is { } property && !PartnershipId.Equals(entry.Property(property).CurrentValue))
            {
                throw new InvalidOperationException($"{ChangeRecorder.NameOf(entry)} does not belong to the current partnership");
            }
        }
    }
}
