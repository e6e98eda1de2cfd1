using Microsoft.AspNetCore.Authorization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;

namespace Wardmote.Access;

/// <summary>Refuses every page and address that does not say who may open it.</summary>
public static class AccessSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddAccess()
        {
            services.AddScoped<CurrentUser>();
            services.AddScoped<IAuthorizationHandler, RequiresHandler>();
            services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsNoAddressAtAll).Build());
            return services;
        }
    }

    /// <summary>An address that does not exist may go on to be answered with "not found"; one that exists must open itself.</summary>
    private static bool IsNoAddressAtAll(AuthorizationHandlerContext context) => context.Resource is HttpContext http && http.GetEndpoint() is null;

    private sealed class RequiresHandler(CurrentUser user) : AuthorizationHandler<RequiresAttribute>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
        {
            if (user.May(requirement.Permission))
            {
                context.Succeed(requirement);
            }
            else if (context.Resource is HttpContext http)
            {
                Refusal.Remember(http, new ForbiddenException(user.WhyNot));
            }

            return Task.CompletedTask;
        }
    }
}
