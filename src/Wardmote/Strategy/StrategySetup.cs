using Wardmote.Strategy.Findings;
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
            return services;
        }
    }
}
