namespace Wardmote.Platform.Web.Components;

/// <summary>One thing along the golden thread, beside the thing whose page is open.</summary>
/// <param name="Kind">What it is: "Finding", "Priority", "Action".</param>
/// <param name="State">Its state in a word or two; empty for none.</param>
public sealed record ThreadLink(string Kind, string Text, string Href, string State = "");
