namespace Wardmote.Strategy.Pages;

/// <summary>What follows when a form was saved.</summary>
/// <param name="Notice">What the next page says of it.</param>
/// <param name="Next">The address of the next page.</param>
public sealed record Saved(string Notice, string Next);
