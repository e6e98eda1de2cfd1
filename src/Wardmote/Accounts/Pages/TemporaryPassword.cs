namespace Wardmote.Accounts.Pages;

/// <summary>What an administrator is shown once, to pass on to a person.</summary>
public sealed record TemporaryPassword(string Heading, string Name, string? Password);
