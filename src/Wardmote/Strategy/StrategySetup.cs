using Wardmote.Access;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;
using Wardmote.Work;
using Wardmote.Work.Waiting;

namespace Wardmote.Strategy;

/// <summary>What the application must know of the strategic year before it starts.</summary>
public static class StrategySetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddStrategy()
        {
            services.AddScoped<ISearchSource, FindingSearchQueries>();
            services.AddScoped<IWorkSource, ProgrammeWorkQueries>();
            services.AddScoped<IWorkSource, DatasetWorkQueries>();
            services.AddScoped<IWorkSource, DriverWorkQueries>();
            services.AddScoped<ISearchSource, DatasetSearchQueries>();
            services.AddScoped<ISearchSource, DriverSearchQueries>();
            services.AddScoped<IWorkSource, AssessmentWorkQueries>();
            services.AddSingleton<RunningWork<AssessmentProgress>>();
            services.AddSingleton<AssessmentLoop>();
            services.AddSingleton(new NavigationItem(300, "Priorities", StrategyLinks.Priorities, Permission.ViewStrategy));
            services.AddScoped<IWorkSource, RankingWork>();
            services.AddScoped<ISearchSource, PrioritySearchQueries>();
            services.AddScoped<IWorkSource, RiskWorkQueries>();
            services.AddScoped<IThreadSource, LogicThreadQueries>();
            services.AddScoped<IThreadSource, IndicatorThreadQueries>();
            services.AddScoped<IThreadSource, DriverThreadQueries>();
            services.AddSingleton(new SubjectSection("priority", typeof(PriorityMeasuresViewComponent)));
            return services;
        }

        /// <summary>Makes by itself the runs of assessments that were asked for; without it none is made from pages.</summary>
        public IServiceCollection AddAssessmentLoop() => services.AddHostedService(provider => provider.GetRequiredService<AssessmentLoop>());
    }
}
