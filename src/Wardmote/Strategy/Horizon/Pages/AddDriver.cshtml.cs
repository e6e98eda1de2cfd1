using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for a driver that is new.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AddDriverPage(AppDb db, AddDriver addDriver) : QuestionsPage<DriverEntry>(db, HorizonQuestions.Driver)
{
    protected override Task<(DriverEntry Now, long Version)> FindAsync(CancellationToken cancellationToken) => Task.FromResult((new DriverEntry("", ""), 0L));

    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(DriverEntry now, CancellationToken cancellationToken) => Db.PriorityAnswersAsync(cancellationToken);

    protected override async Task<Saved> KeepAsync(DriverEntry typed, CancellationToken cancellationToken)
    {
        Driver added = await addDriver.RunAsync(new(typed), cancellationToken);
        return new("The driver is on the horizon scan: say how far it has come", HorizonLinks.Stage(added.DriverId));
    }
}
