using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks which sections of a law come into force when.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CommencementsPage(AppDb db, CommenceSections commenceSections) : QuestionRowsPage(db)
{
    private static readonly Commencement Empty = new("", null, null);
    private static readonly IReadOnlyList<AskedQuestion> Blank = HorizonQuestions.Commencement.Of(Empty);

    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    public Driver Driver { get; private set; } = null!;

    protected override async Task<Saved> KeepAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Commencement> sections = [.. AskedRows.Typed(Request.Form, Blank).Select((row, at) => HorizonQuestions.Commencement.Read(Empty, row.Answers, [], $"Rows[{at}]."))];
        await commenceSections.RunAsync(new(DriverId, Seen, sections), cancellationToken);
        return new("The sections are saved", HorizonLinks.Driver(DriverId));
    }

    protected override async Task<AskedRows> AskAsync(CancellationToken cancellationToken)
    {
        Driver = await Db.DriverAsync(DriverId, cancellationToken);
        return AskedRows.Of([.. Driver.Commencements.Select(one => new AskedRow("", HorizonQuestions.Commencement.Of(one)))], Blank, Driver.Version, Request, []);
    }
}
