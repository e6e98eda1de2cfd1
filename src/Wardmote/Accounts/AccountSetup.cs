using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Wardmote.Access;

namespace Wardmote.Accounts;

/// <summary>Local accounts with ASP.NET Core Identity: passwords, lockout and the sign-in cookie.</summary>
public static class AccountSetup
{
    /// <summary>The name of the limit on tries to sign in.</summary>
    public const string SignInLimit = "sign-in";

    extension(IServiceCollection services)
    {
        public IServiceCollection AddAccounts()
        {
            services.AddIdentityCore<User>(options =>
            {
                // A long password of any kind is safer than a short one with a digit in it.
                options.Password = new PasswordOptions { RequiredLength = Passwords.MinimumLength, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                options.Lockout.MaxFailedAccessAttempts = 6;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
            }).AddUserStore<AccountStore>();
            return services;
        }

        public IServiceCollection AddSignIn(int triesPerMinute)
        {
            services.AddHttpContextAccessor();
            services.AddSingleton<FirstRun>();
            services.AddSingleton(new NavigationItem(900, "Settings", "/settings", Permission.ManagePeople));
            services.AddScoped<SignInManager<User>>();
            services.AddScoped<ISecurityStampValidator, SecurityStampValidator<User>>();
            services.AddScoped<IUserClaimsPrincipalFactory<User>, UserClaimsPrincipalFactory<User>>();
            services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
            services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.Cookie.Name = "wardmote";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromHours(10);
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "next";
                options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
            services.AddRateLimiter(options =>
            {
                options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                options.AddPolicy(SignInLimit, http => HttpMethods.IsPost(http.Request.Method)
                    ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = triesPerMinute, Window = TimeSpan.FromMinutes(1) })
                    : RateLimitPartition.GetNoLimiter(""));
            });
            services.AddDataProtection().SetApplicationName("Wardmote");
            services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysWithTheData>();
            return services;
        }
    }
}
