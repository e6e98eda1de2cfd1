namespace Wardmote.Access;

/// <summary>An entry of the navigation bar, shown to those who may open it.</summary>
public sealed record NavigationItem(int Order, string Text, string Address, Permission Permission)
{
    /// <summary>The page on which somebody begins: the first of the bar that their role may open.</summary>
    public static string FirstPage(IEnumerable<NavigationItem> bar, Role? role) =>
        bar.Where(item => role?.Allows(item.Permission) == true).MinBy(item => item.Order)?.Address ?? "/";
}
