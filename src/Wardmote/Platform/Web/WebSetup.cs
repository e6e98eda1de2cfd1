using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web;

/// <summary>What every page shares: layout, assets, security headers, error pages.</summary>
public static class WebSetup
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    extension(WebApplicationBuilder builder)
    {
        /// <summary>Adds what every page needs: components, notices, headers, pictures.</summary>
        /// <param name="basemap">What lies below maps, of which pictures may come into our pages.</param>
        public WebApplicationBuilder AddWardmoteWeb(BasemapSettings basemap)
        {
            builder.Services.AddSingleton(basemap);
            // Without it an unpublished program outside Development answers compressed assets with an empty body.
            builder.WebHost.UseStaticWebAssets();
            builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
            // A form may ask about each of thousands of differences.
            builder.Services.Configure<FormOptions>(form => form.ValueCountLimit = 20_000);
            builder.Services.AddScoped<PageFrame>();
            builder.Services.AddExceptionHandler<UnexpectedErrors>();
            builder.Services.Configure<MvcOptions>(mvc =>
            {
                // A form may hold fields of which only some are sent; what must be filled in says so itself.
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                PlainWords.Use(mvc.ModelBindingMessageProvider);
            });
            builder.Services.Configure<RequestLocalizationOptions>(options =>
            {
                options.DefaultRequestCulture = new RequestCulture(British);
                options.SupportedCultures = [British];
                options.SupportedUICultures = [British];
                options.RequestCultureProviders = [];
            });
            return builder;
        }
    }

    extension(WebApplication app)
    {
        /// <summary>Comes first in the pipeline.</summary>
        public WebApplication UseWardmoteWeb()
        {
            app.UseSecurityHeaders();
            app.UseStatusCodePagesWithReExecute("/error/{0}");
            app.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                StatusCodeSelector = UnexpectedErrors.StatusOf,
                AllowStatusCode404Response = true,
                // What is a refusal needs no alarm, and UnexpectedErrors writes down the rest.
                SuppressDiagnosticsCallback = _ => true,
            });
            app.UseRequestLocalization();
            app.MapStaticAssets().AllowAnonymous();
            return app;
        }
    }
}
