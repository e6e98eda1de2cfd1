using Wardmote.Access;
using Wardmote.Work;

namespace Wardmote.Performance;

/// <summary>What the application must know of indicators and rounds before it starts.</summary>
public static class PerformanceSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddPerformance()
        {
            services.AddSingleton(new NavigationItem(500, "Performance", PerformanceLinks.Indicators, Permission.ViewPerformance));
            services.AddScoped<IWorkSource, RoundWork>();
            return services;
        }
    }
}
