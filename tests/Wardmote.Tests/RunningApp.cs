using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Mail;
using Wardmote.Platform.Data;

namespace Wardmote.Tests;

/// <summary>The database engines that the tests run on.</summary>
public enum Engine { Sqlite, Postgres }

/// <summary>The real application on a free port with a new database and one partnership, Northmere, that has nobody in it yet.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    /// <summary>The variable with the connection string of a PostgreSQL server on which tests may make databases.</summary>
    public const string PostgresVariable = "WARDMOTE_TEST_POSTGRES";

    public const string Password = "a long password for tests";

    private readonly WebApplication _app;
    private readonly TestDatabase _database;

    private RunningApp(WebApplication app, TestDatabase database)
    {
        _app = app;
        _database = database;
    }

    /// <summary>Both engines, for [MemberData]: `[Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]`.</summary>
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    public Uri Address => new(_app.Urls.First());

    public IServiceProvider Services => _app.Services;

    public DatabaseSettings Database => _database.Settings;

    public Guid PartnershipId { get; private set; }

    /// <summary>Starts the application; skips the test aloud where the engine is not on this machine.</summary>
    /// <param name="furnish">What stands in the place of the clock, or beside the sources of work.</param>
    public static async Task<RunningApp> StartAsync(Engine engine = Engine.Sqlite, bool isDemonstration = false, bool isEmpty = false, MailSettings? mail = null, Action<IServiceCollection>? furnish = null)
    {
        TestDatabase database = await TestDatabase.CreateAsync(engine);
        await new Migrator(database.Settings, TimeProvider.System).MigrateAsync();
        WebApplication app = await WebApp.StartAsync(new WebAppSettings(database.Settings, "http://127.0.0.1:0", isDemonstration, SignInsPerMinute: 10_000) { Mail = mail ?? MailSettings.None, Furnish = furnish });
        var running = new RunningApp(app, database);
        if (!isEmpty)
        {
            FirstRun firstRun = app.Services.GetRequiredService<FirstRun>();
            firstRun.Take(firstRun.Code ?? "");
            running.PartnershipId = await running.AddPartnershipAsync("Northmere");
        }

        return running;
    }

    /// <summary>Runs something with the application's own services, at work for a partnership (Northmere where none is named).</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work, Guid? partnershipId = null)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().WorkAsProgram("The tests", partnershipId ?? PartnershipId, "Northmere");
        return await work(scope.ServiceProvider);
    }

    /// <summary>Runs something with the application's own services, at work for a partnership.</summary>
    public Task InsideAsync(Func<IServiceProvider, Task> work, Guid? partnershipId = null) => InsideAsync(
        async services =>
        {
            await work(services);
            return true;
        },
        partnershipId);

    public async Task<Guid> AddPartnershipAsync(string name)
    {
        var partnership = new Partnership(Guid.CreateVersion7(), name);
        await InsideAsync(
            async services =>
            {
                AppDb db = services.GetRequiredService<AppDb>();
                db.Add(partnership);
                await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.partnership-added", partnership.PartnershipId, TimeProvider.System));
            },
            partnership.PartnershipId);
        return partnership.PartnershipId;
    }

    /// <summary>A person with a role, by default in Northmere; the password is <see cref="Password"/>.</summary>
    public Task<User> AddPersonAsync(string name, Role role, Guid? partnershipId = null) => InsideAsync(
        async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            CurrentUser current = services.GetRequiredService<CurrentUser>();
            var user = new User(name, $"{name.ToLowerInvariant().Replace(' ', '.')}@northmere.example");
            IdentityResult result = await services.GetRequiredService<UserManager<User>>().CreateAsync(user, Password);
            Assert.True(result.Succeeded, string.Join("; ", result.Errors.Select(error => error.Description)));
            db.Add(new Membership(current.PartnershipId, user.UserId, user.Name, role));
            await db.SaveAsync(current.Did("accounts.person-added", user.UserId, TimeProvider.System));
            return user;
        },
        partnershipId);

    /// <summary>A browser of somebody with that role in Northmere, signed in through the sign-in page.</summary>
    public async Task<Browser> SignInAsAsync(Role role)
    {
        User user = await AddPersonAsync($"{role} {Guid.CreateVersion7():n}"[..30], role);
        return await SignInAsync(user.Email, Password);
    }

    /// <summary>A browser in which somebody signed in with email address and password.</summary>
    public async Task<Browser> SignInAsync(string email, string password)
    {
        Browser browser = NewBrowser();
        using HttpResponseMessage response = await browser.PostFormAsync("/sign-in", new() { ["Email"] = email, ["Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return browser;
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser NewBrowser() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }
}
