using Wardmote.Access;
using Wardmote.Performance.Pages;
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
            services.AddRateLimiter(options =>
            {
                options.AddPolicy(ValuesApi.Limit, ValuesApi.PartitionOf);
                options.OnRejected = (context, cancellationToken) => ValuesApi.RejectAsync(context.HttpContext, context.Lease, cancellationToken);
            });
            services.AddScoped<ISearchSource, IndicatorSearchQueries>();
            return services;
        }
    }

    extension(WebApplication app)
    {
        /// <summary>The addresses at which other systems feed values.</summary>
        public WebApplication MapPerformance()
        {
            ValuesApi.Map(app);
            return app;
        }
    }
}
