using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Accounts;
using Wardmote.Platform.Data;
using Wardmote.Tests;

namespace Wardmote.BrowserTests;

/// <summary>An address for each page that is about one thing, with the thing made first.</summary>
internal static class SampleAddresses
{
    public static Task<Dictionary<string, string>> MakeAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        Membership membership = await db.Memberships.OrderBy(member => member.Name).LastAsync();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/settings/people/{membershipId:guid}"] = $"/settings/people/{membership.MembershipId}",
        };
    });
}
