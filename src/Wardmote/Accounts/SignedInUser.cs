using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Accounts;

/// <summary>Finds out, before a page is opened, who is at work for which partnership. A changed role counts at once.</summary>
public sealed class SignedInUser(RequestDelegate next)
{
    private const string PasswordPage = "/account/password";
    private const string SetUpPage = "/set-up";

    public async Task InvokeAsync(HttpContext context, AppDb db, CurrentUser current, PageFrame frame, IEnumerable<NavigationItem> navigation, WebAppMode mode, FirstRun firstRun)
    {
        frame.IsDemonstration = mode.IsDemonstration;
        if (context.User.Identity is { IsAuthenticated: true } && !IsAsset(context))
        {
            if (await PersonAsync(context.User, db, context.RequestAborted) is not { } user)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                await next(context);
                return;
            }

            await RecogniseAsync(user, db, current, frame, context.RequestAborted);
            frame.Links = [.. navigation.Where(item => current.May(item.Permission)).OrderBy(item => item.Order).Select(item => new FrameLink(item.Text, item.Address))];
            if (user.MustChangePassword && IsRefusedUntilPasswordIsChanged(context))
            {
                context.Response.Redirect(PasswordPage);
                return;
            }
        }

        if (firstRun.IsWaiting && !mode.IsDemonstration && context.Request.Path.Value is "/" or "/sign-in")
        {
            context.Response.Redirect(SetUpPage);
            return;
        }

        await next(context);
    }

    /// <summary>Who is signed in; nobody where the account is gone or its password was changed since, which ends a sign-in at once.</summary>
    private static async Task<User?> PersonAsync(ClaimsPrincipal principal, AppDb db, CancellationToken cancellationToken) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out Guid userId)
        && await db.Users.FindAsync([userId], cancellationToken) is { } user
        && user.SecurityStamp == principal.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType)
            ? user
            : null;

    private static async Task RecogniseAsync(User user, AppDb db, CurrentUser current, PageFrame frame, CancellationToken cancellationToken)
    {
        current.IsAt(user.UserId, user.Name);
        frame.PersonName = user.Name;
        IReadOnlyList<MemberOf> partnerships = await db.PartnershipsOfAsync(user.UserId, cancellationToken);
        if (user.Workplace(partnerships) is { } chosen)
        {
            current.WorkAs(user.UserId, user.Name, chosen.PartnershipId, chosen.Name, chosen.Role);
            frame.PartnershipName = chosen.Name;
            frame.HasOtherPartnerships = partnerships.Count > 1;
        }
    }

    private static bool IsRefusedUntilPasswordIsChanged(HttpContext context) => !IsAsset(context) && context.Request.Path.Value is not (PasswordPage or "/sign-out");

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}

/// <summary>Whether the demonstration is on.</summary>
public sealed record WebAppMode(bool IsDemonstration);
