using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Plans.Measuring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Takes a kept plan's indicators, values and targets into the indicators that the partnership follows. Taking them again adds what is missing and changes nothing else.</summary>
public sealed class DefineIndicators(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which plan.</summary>
    public sealed record Request(Guid PlanId);

    /// <summary>Returns the plan's rows beside the indicators as they were before.</summary>
    public async Task<MeasuredPlan> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DefineIndicators);
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        MeasuredPlan measured = await db.MeasuringAsync(plan, cancellationToken);
        AuditEntry audit = user.Did("plans.indicators-taken", plan.PlanId, clock);
        ILookup<string, Guid> people = await PeopleAsync(cancellationToken);
        IReadOnlyList<object> added = measured.Apply(
            place => new ValueEntry(audit.UserId, audit.Who, audit.At, ValueRoute.Plan, place),
            people.Where(person => person.Count() == 1).ToDictionary(person => person.Key, person => person.First(), StringComparer.OrdinalIgnoreCase));
        db.AddRange(added);
        db.RemoveRange(measured.Stale);
        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveAsync(audit, cancellationToken);
        }

        return measured;
    }

    /// <summary>Two people of one name are nobody: the owner stays a name.</summary>
    private async Task<ILookup<string, Guid>> PeopleAsync(CancellationToken cancellationToken) =>
        (await db.Memberships.Select(member => new { member.Name, member.UserId }).ToListAsync(cancellationToken))
            .ToLookup(member => member.Name, member => member.UserId, StringComparer.OrdinalIgnoreCase);
}
