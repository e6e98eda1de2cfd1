using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Mail;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Platform.Chores;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Maps;
using Wardmote.Publishing;
using Wardmote.Publishing.Strategies.Samples;
using Wardmote.Strategy;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Problems;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;
using Wardmote.Work;

namespace Wardmote;

/// <summary>How the web application is to run.</summary>
/// <param name="Urls">The addresses to listen on, as ASP.NET Core writes them.</param>
/// <param name="IsDemonstration">Whether the demonstration's accounts may sign in.</param>
/// <param name="SignInsPerMinute">How many tries to sign in one address has in a minute.</param>
public sealed record WebAppSettings(DatabaseSettings Database, string Urls, bool IsDemonstration = false, int SignInsPerMinute = 20)
{
    /// <summary>Through which server mail goes; no mail where none is set.</summary>
    public MailSettings Mail { get; init; } = MailSettings.None;

    /// <summary>When people are reminded of what waits for them.</summary>
    public DigestHours DigestHours { get; init; } = DigestHours.Usual;

    /// <summary>What lies below the maps; nothing where none is set.</summary>
    public BasemapSettings Basemap { get; init; } = BasemapSettings.None;

    /// <summary>Whether chores are done by themselves: mail is sent, people are reminded.</summary>
    public bool DoesChores { get; init; }

    /// <summary>What a test puts in the place of the clock, or beside the sources of work.</summary>
    public Action<IServiceCollection>? Furnish { get; init; }
}

/// <summary>The whole web application put together.</summary>
public static class WebApp
{
    /// <summary>Starts the application on a database that is up to date.</summary>
    public static async Task<WebApplication> StartAsync(WebAppSettings settings, CancellationToken cancellationToken = default)
    {
        WebApplication app = Build(settings.IsDemonstration && await IsInUseAsync(settings.Database, cancellationToken) ? settings with { IsDemonstration = false } : settings);
        await using (AsyncServiceScope scope = app.Services.CreateAsyncScope())
        {
            if (app.Services.GetRequiredService<WebAppMode>().IsDemonstration)
            {
                await scope.ServiceProvider.GetRequiredService<Demonstration>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleIndicators>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSamplePlans>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleProgress>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleEvidence>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleProgramme>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleHorizon>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleAssessment>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleProblems>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleRanking>().RunAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<KeepSampleStrategy>().RunAsync(cancellationToken);
            }
            else
            {
                scope.ServiceProvider.GetRequiredService<FirstRun>().Look(await scope.ServiceProvider.GetRequiredService<AppDb>().HasPeopleAsync(cancellationToken));
            }
        }

        await app.StartAsync(cancellationToken);
        return app;
    }

    /// <summary>A database in which people of a real partnership work is never turned into the demonstration.</summary>
    private static async Task<bool> IsInUseAsync(DatabaseSettings database, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        DataSetup.Use(options, database);
        await using var db = new AppDb(options.Options);
        return await db.HasPeopleAsync(cancellationToken);
    }

    private static WebApplication Build(WebAppSettings settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Named, because the tests start the application from a program of their own.
            ApplicationName = typeof(WebApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Keys lie in the database as they are; docs/running says how to guard it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.UseUrls(settings.Urls);
        builder.Services.AddSingleton(new WebAppMode(settings.IsDemonstration));
        builder.Services.AddWardmote(settings.Database, settings.Mail, settings.DigestHours);
        builder.Services.AddSignIn(settings.SignInsPerMinute);
        builder.Services.AddRazorPages(options => options.RootDirectory = "/").AddMvcOptions(options => options.Filters.Add<RefusalFilter>());
        builder.AddWardmoteWeb(settings.Basemap);
        if (settings.DoesChores)
        {
            builder.Services.AddChoreLoop();
            builder.Services.AddImportLoop();
            builder.Services.AddAssessmentLoop();
        }

        settings.Furnish?.Invoke(builder.Services);

        WebApplication app = builder.Build();
        app.UseWardmoteWeb();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<SignedInUser>();
        app.UseAuthorization();
        app.MapRazorPages().WithStaticAssets();
        app.MapPerformance();
        app.MapGet("/settings", () => Results.LocalRedirect("/settings/people")).RequireAuthorization(new RequiresAttribute(Permission.ManagePeople));
        return app;
    }

    extension(IServiceCollection services)
    {
        /// <summary>What the web pages and the command line both need.</summary>
        public IServiceCollection AddWardmote(DatabaseSettings database, MailSettings mail, DigestHours digestHours)
        {
            services.AddSingleton(TimeProvider.System);
            services.AddAppDb(database);
            services.AddAccess();
            services.AddAccounts();
            services.AddMail(mail);
            services.AddWork(digestHours);
            services.AddAreas();
            services.AddEvidence();
            services.AddPerformance();
            services.AddStrategy();
            services.AddPlans();
            services.AddPublishing();
            foreach (Type change in typeof(WebApp).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase))))
            {
                services.AddScoped(change);
            }

            return services;
        }
    }
}
