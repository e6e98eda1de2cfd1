namespace Wardmote.Strategy.Findings.Pages;

/// <summary>A finding as the list shows it.</summary>
/// <param name="MayDecide">Whether the person may accept and reject here.</param>
/// <param name="Back">The address of the list as it is filtered.</param>
public sealed record FindingCard(Finding Finding, bool MayDecide, string Back);
