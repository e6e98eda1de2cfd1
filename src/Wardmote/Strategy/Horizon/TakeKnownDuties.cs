using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Puts the duties that the program knows on the partnership's register, and brings those up to date that nobody here changed.</summary>
public sealed class TakeKnownDuties(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request;

    /// <summary>How many were added, and how many brought up to date.</summary>
    public sealed record Outcome(int Added, int Changed);

    public async Task<Outcome> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Dictionary<string, Duty> kept = await db.Duties.Where(duty => duty.Key != null).ToDictionaryAsync(duty => duty.Key!, StringComparer.Ordinal, cancellationToken);
        KnownDuty[] missing = [.. KnownDuty.All.Where(known => !kept.ContainsKey(known.Key))];
        db.AddRange(missing.Select(known => new Duty(user.PartnershipId, known.Key, known.Entry)));
        int changed = 0;
        foreach (KnownDuty known in KnownDuty.All.Where(known => kept.TryGetValue(known.Key, out Duty? duty) && !duty.IsOwnWords && !duty.Says(known.Entry)))
        {
            kept[known.Key].BringUpToDate(known.Entry);
            changed++;
        }

        if (missing.Length + changed > 0)
        {
            await db.SaveAsync(user.Did("strategy.known-duties-taken", user.PartnershipId, clock), cancellationToken);
        }

        return new(missing.Length, changed);
    }
}
