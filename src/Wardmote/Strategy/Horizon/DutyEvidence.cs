using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Horizon;

/// <summary>Where a duty can be seen to be met.</summary>
public enum EvidencePlace { PlanSection, Meeting, Indicator, Document }

/// <summary>One place where a duty is evidenced: a section of a plan, a meeting, an indicator or a document.</summary>
public sealed class DutyEvidence
{
    public const int LongestWords = 500;

    private DutyEvidence()
    {
    }

    /// <summary>Evidence that somebody names.</summary>
    /// <param name="on">The day of which it is: of the meeting, of the document. By it a yearly duty is found overdue.</param>
    public DutyEvidence(Guid partnershipId, Guid dutyId, EvidencePlace place, string words, string? link, Guid? indicatorId, DateOnly on, string who, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw new RuleBrokenException("Say what shows it, for example “Section 3 of the partnership plan”", nameof(Words));
        }

        if (words.Trim().Length > LongestWords)
        {
            throw new RuleBrokenException($"Say it in {LongestWords} characters at most", nameof(Words));
        }

        if (on > today)
        {
            throw new RuleBrokenException($"{on:d MMMM yyyy} is still to come: what has not happened yet shows nothing", nameof(On));
        }

        SafeLink.Must(link, nameof(Link));
        (PartnershipId, DutyId, Place, Words, Link, IndicatorId, On, Who) = (partnershipId, dutyId, place, words.Trim(), link, indicatorId, on, who);
    }

    public Guid PartnershipId { get; private set; }

    public Guid DutyEvidenceId { get; private set; } = Guid.CreateVersion7();

    public Guid DutyId { get; private set; }

    public EvidencePlace Place { get; private set; }

    public string Words { get; private set; } = "";

    public string? Link { get; private set; }

    public Guid? IndicatorId { get; private set; }

    public DateOnly On { get; private set; }

    public string Who { get; private set; } = "";

    public long Version { get; private set; }

    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Words} ({On:d MMMM yyyy})");
}
