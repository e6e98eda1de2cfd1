namespace Wardmote.Access;

/// <summary>What a person is in a partnership.</summary>
public enum Role
{
    Administrator,
    PlanOwner,
    PerformanceOfficer,
    Contributor,
    Analyst,
    Reader,
}
