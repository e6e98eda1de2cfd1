namespace Wardmote.Checks;

/// <summary>One rule that a plan, report or indicator table is checked by. No rule knows a council.</summary>
public interface IRule
{
    /// <summary>The rule's name in messages, addresses and files: "percent-range".</summary>
    string Id { get; }

    /// <summary>How grave its faults are unless a fault says otherwise.</summary>
    Severity Severity { get; }

    /// <summary>What it looks for, in one plain sentence.</summary>
    string Description { get; }

    IEnumerable<Fault> Check(CheckedPlan plan);
}
