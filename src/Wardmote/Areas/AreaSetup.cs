using Wardmote.Access;
using Wardmote.Batches;

namespace Wardmote.Areas;

/// <summary>What the application must know of areas before it starts.</summary>
public static class AreaSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddAreas()
        {
            services.AddSingleton(new NavigationItem(250, "Areas", AreaLinks.Areas, Permission.ViewEvidence));
            services.AddScoped<IBatchKeeper, TakeBackAreas>();
            return services;
        }
    }
}
