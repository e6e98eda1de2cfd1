using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for a duty that is new.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AddDutyPage(AppDb db, AddDuty addDuty) : QuestionsPage<DutyEntry>(db, HorizonQuestions.Duty)
{
    protected override Task<(DutyEntry Now, long Version)> FindAsync(CancellationToken cancellationToken) => Task.FromResult((new DutyEntry(""), 0L));

    protected override async Task<Saved> KeepAsync(DutyEntry typed, CancellationToken cancellationToken)
    {
        Duty added = await addDuty.RunAsync(new(typed), cancellationToken);
        return new("The duty is on the register: say where it is evidenced", HorizonLinks.Duty(added.DutyId));
    }
}
