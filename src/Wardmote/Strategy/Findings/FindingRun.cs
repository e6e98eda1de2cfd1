namespace Wardmote.Strategy.Findings;

/// <summary>The last time that the rules looked at the evidence of an assessment: by which state of the data, and what they could not look at.</summary>
public sealed class FindingRun
{
    private FindingRun()
    {
    }

    public FindingRun(Guid partnershipId, Guid assessmentId) => (PartnershipId, AssessmentId) = (partnershipId, assessmentId);

    public Guid PartnershipId { get; private set; }

    public Guid AssessmentId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The state of the police data; empty where there was none.</summary>
    public string DataVersion { get; private set; } = "";

    /// <summary>How many proposals there were.</summary>
    public int Proposals { get; private set; }

    public IReadOnlyList<NotProposed> Not { get; private set; } = [];

    public long Version { get; private set; }

    public void Looked(DateTime at, string dataVersion, FindingProposals proposals) => (At, DataVersion, Proposals, Not) = (at, dataVersion, proposals.Proposed.Count, proposals.Not);
}
