using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Work;

namespace Wardmote.Strategy;

/// <summary>What the application must know of the strategic year before it starts.</summary>
public static class StrategySetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddStrategy()
        {
            services.AddScoped<ISearchSource, FindingSearchQueries>();
            services.AddScoped<IWorkSource, DatasetWorkQueries>();
            services.AddScoped<IWorkSource, DriverWorkQueries>();
            services.AddScoped<ISearchSource, DatasetSearchQueries>();
            services.AddScoped<ISearchSource, DriverSearchQueries>();
            return services;
        }
    }
}
