using Wardmote.Platform.Common;

namespace Wardmote.Work;

/// <summary>Whether a person wants to be reminded by e-mail of what waits for them in a partnership, and when they last were.</summary>
public sealed class Reminders(Guid partnershipId, Guid userId)
{
    public Guid PartnershipId { get; private set; } = partnershipId;

    public Guid UserId { get; private set; } = userId;

    /// <summary>Whether the person wants none.</summary>
    public bool AreOff { get; private set; }

    /// <summary>The day of the last digest; none before the first.</summary>
    public DateOnly? LastDigestOn { get; private set; }

    public long Version { get; private set; }

    public void Switch(bool on) => AreOff = !on;

    public bool MayRemindOn(DateOnly today) => !AreOff && (LastDigestOn is null || LastDigestOn < today);

    /// <summary>Notes that the day's digest goes out: nobody is reminded twice on one day.</summary>
    public void Remind(DateOnly today)
    {
        if (!MayRemindOn(today))
        {
            throw new RuleBrokenException("This person was reminded today, or does not want to be");
        }

        LastDigestOn = today;
    }
}
