namespace Wardmote.Strategy.Findings.Rules;

/// <summary>A stated rule that looks at evidence and proposes what it supports. The same evidence always gives the same proposals.</summary>
public interface IFindingRule
{
    RuleFindings Look(FindingEvidence evidence);
}
