namespace Wardmote.Work;

/// <summary>The addresses of what waits for a person, and of the search.</summary>
public static class WorkLinks
{
    public const string MyWork = "/my-work";

    public const string Reminders = "/account/reminders";

    /// <summary>The search page; the masthead of every page leads to it.</summary>
    public const string Search = "/search";
}
