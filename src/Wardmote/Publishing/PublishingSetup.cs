using Wardmote.Access;

namespace Wardmote.Publishing;

/// <summary>What the application must know of reports before it starts.</summary>
public static class PublishingSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddPublishing()
        {
            services.AddSingleton(new NavigationItem(900, "Reports", PublishingLinks.Reports, Permission.ViewPerformance));
            return services;
        }
    }
}
