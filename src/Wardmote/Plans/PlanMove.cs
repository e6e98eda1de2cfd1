namespace Wardmote.Plans;

/// <summary>What can be done with a plan as a whole.</summary>
public enum PlanMove { Keep, Discard, Publish, Reopen, Retire }
