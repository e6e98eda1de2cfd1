using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for all that is said of a duty.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectDutyPage(AppDb db, CorrectDuty correctDuty) : QuestionsPage<DutyEntry>(db, HorizonQuestions.Duty)
{
    [BindProperty(SupportsGet = true)]
    public Guid DutyId { get; set; }

    public Duty Duty { get; private set; } = null!;

    protected override async Task<(DutyEntry Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Duty = await Db.DutyAsync(DutyId, cancellationToken);
        return (Duty.Entry, Duty.Version);
    }

    protected override async Task<Saved> KeepAsync(DutyEntry typed, CancellationToken cancellationToken)
    {
        await correctDuty.RunAsync(new(DutyId, Seen, typed), cancellationToken);
        return new("The entry is saved", HorizonLinks.Duty(DutyId));
    }
}
