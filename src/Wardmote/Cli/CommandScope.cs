using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Mail;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Cli;

/// <summary>What a command works with: the database, brought up to date where it is embedded, and the changes.</summary>
internal sealed class CommandScope : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;

    private CommandScope(ServiceProvider provider)
    {
        _provider = provider;
        _scope = provider.CreateAsyncScope();
    }

    public static async Task<CommandScope> OpenAsync(DatabaseSettings database, CancellationToken cancellationToken)
    {
        var migrator = new Migrator(database, TimeProvider.System);
        if (database.IsPostgres && (await migrator.MissingAsync(cancellationToken)).Count > 0)
        {
            throw new SettingException("The database’s schema is older than this program. Make a backup and run “wardmote migrate” with the same database setting.");
        }

        await migrator.MigrateAsync(cancellationToken);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddWardmote(database, MailSettings.None, DigestHours.Usual);
        var scope = new CommandScope(services.BuildServiceProvider());
        scope.Of<CurrentUser>().WorkAsProgram("The command line", Guid.Empty, "");
        return scope;
    }

    /// <summary>Goes to work for the partnership of that name.</summary>
    /// <exception cref="NotFoundException">No partnership has that name.</exception>
    public async Task WorkForAsync(string partnershipName, CancellationToken cancellationToken)
    {
        Partnership partnership = await Of<AppDb>().PartnershipNamedAsync(partnershipName, cancellationToken);
        Of<CurrentUser>().WorkAsProgram("The command line", partnership.PartnershipId, partnership.Name);
    }

    /// <summary>
    /// Goes to work for the partnership of that name; where none is named, for the only one that is not the demonstration's, or
    /// the demonstration's. An installation without any gets one.
    /// </summary>
    /// <exception cref="SettingException">None is named and there are several.</exception>
    public async Task WorkForNamedOrOnlyAsync(string? partnershipName, CancellationToken cancellationToken)
    {
        if (partnershipName is not null)
        {
            await WorkForAsync(partnershipName, cancellationToken);
            return;
        }

        IReadOnlyList<Partnership> all = await Of<AppDb>().AllPartnershipsAsync(cancellationToken);
        Partnership[] own = [.. all.Where(one => all.Count == 1 || one.Name != Demonstration.PartnershipName)];
        Partnership partnership = own switch
        {
            [] => await Of<BeginPartnership>().RunAsync(cancellationToken),
            [Partnership only] => only,
            _ => throw new SettingException($"There are several partnerships. Say which with --partnership: {string.Join(", ", own.Select(one => one.Name))}"),
        };
        Of<CurrentUser>().WorkAsProgram("The command line", partnership.PartnershipId, partnership.Name);
    }

    public T Of<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
    }
}
