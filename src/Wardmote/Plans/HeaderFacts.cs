using Wardmote.Checks.Content;

namespace Wardmote.Plans;

/// <summary>Finds the facts at a plan's head that every plan has, whatever the plan calls them.</summary>
public static class HeaderFacts
{
    private static readonly string[] ServiceNames = ["service", "service area", "team", "department", "division", "directorate"];

    private static readonly string[] OwnerNames = ["plan owner", "owner", "head of service", "service head", "lead officer", "lead", "author", "service manager", "manager", "managers"];

    public static string? Service(PlanContent content) => First(content, ServiceNames);

    public static string? Owner(PlanContent content) => First(content, OwnerNames);

    private static string? First(PlanContent content, string[] names) => names
        .SelectMany(name => content.Header.Where(fact => fact.Name.Trim().TrimEnd(':').Equals(name, StringComparison.OrdinalIgnoreCase)))
        .Select(fact => fact.Value.Trim())
        .FirstOrDefault(value => value.Length > 0);
}
