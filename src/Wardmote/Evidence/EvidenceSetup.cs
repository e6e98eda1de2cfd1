using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Importing;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Chores;
using Wardmote.Platform.Web.Maps;
using Wardmote.Work;
using Wardmote.Work.Waiting;

namespace Wardmote.Evidence;

/// <summary>What the application must know of evidence before it starts.</summary>
public static class EvidenceSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddEvidence()
        {
            services.AddSingleton(new NavigationItem(200, "Evidence", EvidenceLinks.Overview, Permission.ViewEvidence));
            services.AddScoped<IBatchKeeper, TakeBackMonths>();
            services.AddScoped<IBatchKeeper, TakeBackTables>();
            services.AddSingleton<RememberedForecasts>();
            services.AddSingleton(provider => new MapPlane(provider.GetRequiredService<BasemapSettings>().Tiles));
            services.AddScoped<IWorkSource, ImportWork>();
            services.AddSingleton<RunningWork<ImportProgress>>();
            services.AddSingleton<WaitingFolder>();
            services.AddSingleton<ImportLoop>();
            services.AddChore<CountWaitingAreas>();
            return services;
        }

        /// <summary>Brings in by itself what waits; without it nothing is brought in from pages.</summary>
        public IServiceCollection AddImportLoop() => services.AddHostedService(provider => provider.GetRequiredService<ImportLoop>());
    }
}
