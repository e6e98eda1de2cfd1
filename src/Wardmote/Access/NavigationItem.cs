namespace Wardmote.Access;

/// <summary>An entry of the navigation bar, shown to those who may open it.</summary>
public sealed record NavigationItem(int Order, string Text, string Address, Permission Permission);
