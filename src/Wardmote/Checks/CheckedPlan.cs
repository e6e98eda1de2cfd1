using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>A plan on the checker's desk: what it says, and the day on which it is looked at.</summary>
public sealed record CheckedPlan(PlanContent Content, DateOnly Today);
