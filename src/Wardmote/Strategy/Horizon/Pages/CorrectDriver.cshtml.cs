using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for all that is said of a driver.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectDriverPage(AppDb db, CorrectDriver correctDriver) : QuestionsPage<DriverEntry>(db, HorizonQuestions.Driver)
{
    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    public Driver Driver { get; private set; } = null!;

    protected override async Task<(DriverEntry Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Driver = await Db.DriverAsync(DriverId, cancellationToken);
        return (Driver.Entry, Driver.Version);
    }

    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(DriverEntry now, CancellationToken cancellationToken) => Db.PriorityAnswersAsync(cancellationToken);

    protected override async Task<Saved> KeepAsync(DriverEntry typed, CancellationToken cancellationToken)
    {
        await correctDriver.RunAsync(new(DriverId, Seen, typed), cancellationToken);
        return new("The entry is saved", HorizonLinks.Driver(DriverId));
    }
}
