using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for one of a programme's lists, row by row.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectPartPage(AppDb db, CorrectProgrammePart correctPart) : QuestionRowsPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    public ProgrammePart Chosen => ProgrammePart.Named(Part);

    public AssessmentProgramme Programme { get; private set; } = null!;

    protected override async Task<Saved> KeepAsync(CancellationToken cancellationToken)
    {
        await correctPart.RunAsync(new(ProgrammeId, Seen, Chosen, AskedRows.Typed(Request.Form, Chosen.Blank)), cancellationToken);
        return new($"{Chosen.Title}: saved", $"{ProgrammeLinks.Of(ProgrammeId)}#{Part}");
    }

    protected override async Task<AskedRows> AskAsync(CancellationToken cancellationToken)
    {
        Programme = await Db.ProgrammeAsync(ProgrammeId, cancellationToken);
        IReadOnlyList<AskedRow> now = [.. Chosen.Rows(Programme).Select(row => new AskedRow(row.Key, row.Questions))];
        return AskedRows.Of(now, Chosen.Blank, Programme.Version, Request, await Db.NameablePeopleAsync(cancellationToken), await OffersAsync(cancellationToken));
    }

    /// <summary>What may be chosen that has to be looked up: the programme's workstreams, the partnership's indicators.</summary>
    private async Task<Dictionary<string, IReadOnlyList<Answer>>> OffersAsync(CancellationToken cancellationToken)
    {
        List<Answer> indicators = Part != "measures" ? [] : await Db.Indicators.AsNoTracking().OrderBy(indicator => indicator.Code)
            .Select(indicator => new Answer(indicator.IndicatorId.ToString(), indicator.Code + " " + indicator.Title)).ToListAsync(cancellationToken);
        return new(StringComparer.Ordinal)
        {
            [nameof(WorkstreamStep.Workstream)] = [new("", "Choose a workstream"), .. Programme.Workstreams.Select(stream => new Answer(stream.Title, stream.Title))],
            [nameof(SuccessMeasure.IndicatorId)] = [new("", "Nothing measures it yet"), .. indicators],
        };
    }
}
