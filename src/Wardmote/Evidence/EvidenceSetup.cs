using Wardmote.Access;

namespace Wardmote.Evidence;

/// <summary>What the application must know of evidence before it starts.</summary>
public static class EvidenceSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddEvidence()
        {
            services.AddSingleton(new NavigationItem(200, "Evidence", EvidenceLinks.Overview, Permission.ViewEvidence));
            return services;
        }
    }
}
