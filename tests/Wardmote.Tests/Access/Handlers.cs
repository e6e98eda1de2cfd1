using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Plans;

namespace Wardmote.Tests.Access;

/// <summary>Something that an address of the running application answers: a page that is opened, or a form that is sent.</summary>
/// <param name="Route">The address with its gaps, and the name of the form where a page has several.</param>
/// <param name="Permission">What a role must allow; none where no role is asked for.</param>
internal sealed partial record Handler(string Route, bool IsPost, Permission? Permission)
{
    /// <summary>Everything that pages answer.</summary>
    public static async Task<IReadOnlyList<Handler>> AllAsync(RunningApp app)
    {
        List<Handler> handlers = [];
        var loader = app.Services.GetRequiredService<Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure.PageLoader>();
        foreach (RouteEndpoint endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                continue;
            }

            CompiledPageActionDescriptor compiled = await loader.LoadAsync(page, endpoint.Metadata);
            string route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            Permission? permission = endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Permission
                ?? compiled.EndpointMetadata?.OfType<RequiresAttribute>().FirstOrDefault()?.Permission;
            handlers.Add(new(route, IsPost: false, permission));
            handlers.AddRange(compiled.HandlerMethods.Where(method => method.HttpMethod == "Post")
                .Select(method => new Handler(method.Name is null ? route : $"{route}?handler={method.Name}", IsPost: true, permission)));
        }

        return [.. handlers.Distinct().OrderBy(handler => handler.Route, StringComparer.Ordinal)];
    }

    /// <summary>The address with things of one partnership in its gaps.</summary>
    public string At(Plan plan, Guid membershipId) => AnyId().Replace(Route
        .Replace("{planId:guid}", plan.PlanId.ToString(), StringComparison.Ordinal)
        .Replace("{actionId:guid}", plan.Actions[0].ActionId.ToString(), StringComparison.Ordinal)
        .Replace("{indicatorId:guid}", plan.Indicators[0].IndicatorId.ToString(), StringComparison.Ordinal)
        .Replace("{membershipId:guid}", membershipId.ToString(), StringComparison.Ordinal)
        .Replace("{slug}", "burglary", StringComparison.Ordinal)
        .Replace("{format}", "docx", StringComparison.Ordinal)
        .Replace("{period}", "2025-Q2", StringComparison.Ordinal)
        .Replace("{kind}", "json", StringComparison.Ordinal)
        .Replace("{part}", "sections", StringComparison.Ordinal)
        .Replace("{index:int}", "0", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal)
        .Replace("{section}", "overview", StringComparison.Ordinal)
        .Replace("{name}", "assessment.docx", StringComparison.Ordinal)
        .Replace("{code}", "E00000000", StringComparison.Ordinal)
        .Replace("{code:int?}", "404", StringComparison.Ordinal), Guid.Empty.ToString());

    /// <summary>A gap for a thing of which the partnership has none.</summary>
    [GeneratedRegex(@"\{\w+:guid\}", RegexOptions.None, 1000)]
    private static partial Regex AnyId();

    public override string ToString() => $"{(IsPost ? "POST" : "GET")} {Route}";
}
