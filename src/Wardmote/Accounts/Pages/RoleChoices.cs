using Wardmote.Access;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Accounts.Pages;

/// <summary>The roles with a sentence on each.</summary>
public static class RoleChoices
{
    public static IReadOnlyList<Choice> All { get; } =
    [
        Of(Role.Administrator, "Adds people, and may do everything that the others may"),
        Of(Role.PlanOwner, "Reads plans in, changes, checks and publishes them"),
        Of(Role.Contributor, "Keeps actions and indicators up to date, and reads files to check them"),
        Of(Role.Analyst, "Reads everything and checks files without keeping them"),
        Of(Role.Reader, "Reads and downloads"),
    ];

    private static Choice Of(Role role, string hint) => new(role.ToString(), role.Title, hint);
}
