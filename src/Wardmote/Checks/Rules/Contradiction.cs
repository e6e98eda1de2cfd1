using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices two parts of a document that cannot both be true.</summary>
public sealed class Contradiction : IRule
{
    public string Id => "contradiction";

    public Severity Severity => Severity.Warning;

    public string Description => "Two parts of the document cannot both be true";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => ContradictoryAmounts.In(plan.Content)
            .Concat(ContradictoryValues.In(plan.Content))
            .Concat(ContradictoryTimes.In(plan.Content))
            .Concat(SwappedPartners.In(plan.Content))
            .Select(found => this.Found(found.Subject, found.Where, found.Seen, found.Expected, found.Message));
}

/// <summary>Two statements that exclude each other, and what to do about them.</summary>
internal sealed record Conflict(string Subject, Origin Where, string Seen, string Expected, string Message);
