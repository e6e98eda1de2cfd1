namespace Wardmote.Platform.Web;

/// <summary>What every page shares: layout, assets, security headers, error pages.</summary>
public static class WebSetup
{
    extension(WebApplicationBuilder builder)
    {
        public WebApplicationBuilder AddWardmoteWeb()
        {
            builder.Services.AddScoped<PageFrame>();
            return builder;
        }
    }

    extension(WebApplication app)
    {
        /// <summary>Comes first in the pipeline. Assets are addresses too: they must be mapped with AllowAnonymous, for everything else is refused.</summary>
        public WebApplication UseWardmoteWeb() => app;
    }
}
