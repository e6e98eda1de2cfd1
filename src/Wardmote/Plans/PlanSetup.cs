using Wardmote.Access;
using Wardmote.Plans.Pages;
using Wardmote.Platform.Web;
using Wardmote.Plans.Measuring;
using Wardmote.Plans.Serving;
using Wardmote.Work;

namespace Wardmote.Plans;

/// <summary>What the application must know of plans before it starts.</summary>
public static class PlanSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddPlans()
        {
            services.AddSingleton(new NavigationItem(0, "Overview", "/", Permission.ViewPlans));
            services.AddSingleton(new NavigationItem(400, "Plans", PlanLinks.List, Permission.ViewPlans));
            services.AddScoped<ISearchSource, PlanSearchQueries>();
            services.AddScoped<ISearchSource, PlanLineSearchQueries>();
            services.AddScoped<IWorkSource, PlanWorkQueries>();
            services.AddScoped<IThreadSource, ActionThreadQueries>();
            services.AddScoped<IThreadSource, AnswerThreadQueries>();
            services.AddSingleton(new SubjectSection("round", typeof(MyActionsViewComponent)));
            services.AddSingleton(new SubjectSection("indicator", typeof(IndicatorUsesViewComponent)));
            services.AddSingleton(new SubjectSection("priority", typeof(PriorityActionsViewComponent)));
            services.AddSingleton(new SubjectSection("driver", typeof(DriverActionsViewComponent)));
            return services;
        }
    }
}
