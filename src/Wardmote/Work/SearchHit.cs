namespace Wardmote.Work;

/// <summary>One thing that a search found.</summary>
/// <param name="Kind">What sort of thing it is, as a heading over several: "Plans", "Actions".</param>
/// <param name="Title">What it is called.</param>
/// <param name="Snippet">Where it belongs, and the words around those that were found; none where the title says it all.</param>
/// <param name="Href">Its page.</param>
public sealed record SearchHit(string Kind, string Title, string? Snippet, string Href);
