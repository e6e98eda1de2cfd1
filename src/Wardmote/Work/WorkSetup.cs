using Wardmote.Access;
using Wardmote.Platform.Chores;

namespace Wardmote.Work;

/// <summary>What the application must know of what waits for people before it starts.</summary>
public static class WorkSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddWork(DigestHours hours)
        {
            services.AddSingleton(hours);
            services.AddSingleton<LastDigests>();

            // First of all: it is also the first page after signing in.
            services.AddSingleton(new NavigationItem(-100, "My work", WorkLinks.MyWork, Permission.HaveWork));
            return services.AddChore<SendDigests>();
        }
    }
}
