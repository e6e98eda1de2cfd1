namespace Wardmote.Platform.Web;

/// <summary>What the layout shows around every page: who is signed in, for which partnership, and where they may go.</summary>
public sealed class PageFrame
{
    /// <summary>The name of the person signed in; none where nobody is.</summary>
    public string? PersonName { get; set; }

    public string? PartnershipName { get; set; }

    /// <summary>The period in work: "2025/26". None until there is one.</summary>
    public string? Period { get; set; }

    /// <summary>Whether the person may change to another partnership.</summary>
    public bool HasOtherPartnerships { get; set; }

    /// <summary>Whether this is the demonstration.</summary>
    public bool IsDemonstration { get; set; }

    public IReadOnlyList<FrameLink> Links { get; set; } = [];
}

/// <summary>One entry of the navigation bar.</summary>
public sealed record FrameLink(string Text, string Address);
