using Wardmote.Platform.Common;

namespace Wardmote.Strategy;

/// <summary>Which addresses may stand behind a link that a person typed: a page of Wardmote, or a page on the web. Anything else a browser could run or open as something else.</summary>
public static class SafeLink
{
    public const int Longest = 2_000;

    /// <summary>Whether an address may be linked to; nothing typed is allowed.</summary>
    public static bool Is(string? link) => link is null || (link.Length <= Longest && (IsOurs(link) || IsWeb(link)));

    /// <summary>Refuses another address.</summary>
    public static void Must(string? link, string field)
    {
        if (!Is(link))
        {
            throw new RuleBrokenException($"“{(link!.Length <= 80 ? link : string.Concat(link.AsSpan(0, 79), "…"))}” cannot be linked to. Give an address that begins with https:// or http://, or a page of Wardmote such as /plans", field);
        }
    }

    /// <summary>Refuses anything but a page on the web: a source that others can look up.</summary>
    public static void MustBeWeb(string? link, string field)
    {
        if (link is not null && (link.Length > Longest || !IsWeb(link)))
        {
            throw new RuleBrokenException("A source is a page on the web: give an address that begins with https:// or http://", field);
        }
    }

    private static bool IsOurs(string link) =>
        link is ['/', ..] && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains('\\', StringComparison.Ordinal) && !link.Any(char.IsControl);

    private static bool IsWeb(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0 && !link.Any(char.IsControl);
}
