using Wardmote.Access;

namespace Wardmote.Performance;

/// <summary>What the application must know of indicators and rounds before it starts.</summary>
public static class PerformanceSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddPerformance()
        {
            services.AddSingleton(new NavigationItem(500, "Performance", PerformanceLinks.Indicators, Permission.ViewPerformance));
            return services;
        }
    }
}
