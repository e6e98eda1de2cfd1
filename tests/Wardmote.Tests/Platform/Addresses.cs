using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;

namespace Wardmote.Tests.Platform;

/// <summary>An address of the running application and who may open it.</summary>
/// <param name="Permission">What a role must allow; none where no role is asked for.</param>
/// <param name="IsForAnybody">Whether one need not sign in.</param>
/// <param name="SaysWho">Whether the page itself says who may open it.</param>
internal sealed record Address(string Path, bool CanBeFetched, Permission? Permission, bool IsForAnybody, bool SaysWho)
{
    /// <summary>Where .NET looks for style sheets that are not published yet.</summary>
    private const string DevelopmentAssets = "/{**path:file}";

    /// <summary>The addresses of all pages and downloads, without the style sheet, script and pictures.</summary>
    public static IReadOnlyList<Address> All(RunningApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(Of).Where(address => address.Path != DevelopmentAssets).Distinct().OrderBy(address => address.Path, StringComparer.Ordinal),
    ];

    /// <summary>The address with something in each of its gaps.</summary>
    public string Example => Regex.Replace(Path, @"\{[^}]*\}", gap => gap.Value.Contains(":int", StringComparison.Ordinal) ? "1" : Guid.Empty.ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));

    public string Who => IsForAnybody ? "anybody, without signing in"
        : Permission is { } permission ? string.Join(", ", Enum.GetValues<Role>().Where(role => role.Allows(permission)).Select(role => role.Title.ToLowerInvariant()))
        : "everybody signed in";

    private static Address Of(RouteEndpoint endpoint) => new(
        "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains("GET"),
        endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Permission,
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null);
}
