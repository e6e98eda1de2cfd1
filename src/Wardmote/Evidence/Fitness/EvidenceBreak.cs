using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>A break that somebody of the partnership knows of: from its first month on, or for as long as it lasts, numbers mean something else.</summary>
public sealed class EvidenceBreak
{
    private EvidenceBreak()
    {
    }

    /// <summary>A break with its reason, without which nobody could judge it.</summary>
    /// <param name="to">The last month that it concerns; none where it goes on.</param>
    /// <param name="types">The categories that it concerns; all where none is named.</param>
    public EvidenceBreak(Guid partnershipId, Period from, Period? to, string text, string why, IReadOnlyList<CrimeType> types, string who, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBrokenException("Say what changed, for example “The town centre team began to record shoplifting itself”", nameof(Text));
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            throw new RuleBrokenException("Say why numbers before and after it cannot be compared", nameof(Why));
        }

        if (to is { } last && last < from)
        {
            throw new RuleBrokenException($"The last month ({last}) lies before the first ({from})", "To");
        }

        (PartnershipId, FromMonth, ToMonth) = (partnershipId, from.First, to?.First);
        (Text, Why, Types, Who, At) = (text.Trim(), why.Trim(), types, who, at);
    }

    public Guid PartnershipId { get; private set; }

    public Guid EvidenceBreakId { get; private set; } = Guid.CreateVersion7();

    public DateOnly FromMonth { get; private set; }

    public DateOnly? ToMonth { get; private set; }

    public string Text { get; private set; } = "";

    public string Why { get; private set; } = "";

    public IReadOnlyList<CrimeType> Types { get; private set; } = [];

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    /// <summary>The same as caveats read it.</summary>
    public KnownBreak Known => new(EvidenceBreakId.ToString(), BreakKind.Break, FromMonth, Text, Why, $"{Who}, added by hand", Certainty.Own) { To = ToMonth, Types = Types };
}
