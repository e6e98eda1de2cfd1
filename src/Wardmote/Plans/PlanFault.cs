using Wardmote.Checks;

namespace Wardmote.Plans;

/// <summary>A fault of a plan, and what somebody said who let it stand.</summary>
public sealed record PlanFault(Fault Fault, AcceptedFault? Acceptance)
{
    public bool IsAccepted => Acceptance is not null;

    public bool Blocks => Fault.Severity == Severity.Blocking && !IsAccepted;
}
