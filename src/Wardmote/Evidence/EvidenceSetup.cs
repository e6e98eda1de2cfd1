using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;

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
            services.AddSingleton<RememberedForecasts>();
            services.AddSingleton(MapPlane.Grid);
            return services;
        }
    }
}
