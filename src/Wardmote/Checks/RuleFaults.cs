using Wardmote.Platform.Common;

namespace Wardmote.Checks;

/// <summary>How a rule says what it found: the fault carries the rule's id, and its severity unless this one is milder or graver.</summary>
public static class RuleFaults
{
    extension(IRule rule)
    {
        public Fault Found(string subject, Origin where, string seen, string expected, string message, string? suggestion = null, Severity? severity = null)
            => new(rule.Id, severity ?? rule.Severity, subject, where, seen, expected, message) { Suggestion = suggestion };
    }
}
