using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>Puts another list in the place of one of a programme's: its board, workstreams, timeline, outputs.</summary>
public sealed class CorrectProgrammePart(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The programme, which of its lists it is, and all rows of that list as they were typed.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid ProgrammeId, long Seen, ProgrammePart Part, IReadOnlyList<TypedRow> Rows);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        AssessmentProgramme programme = await db.ProgrammeAsync(request.ProgrammeId, cancellationToken);
        db.MustStillBe(request.Seen, programme);
        request.Part.Put(programme, request.Rows, await db.NameablePeopleAsync(cancellationToken));
        await db.SaveAsync(user.Did("strategy.programme-corrected", programme.ProgrammeId, clock, request.Part.Title), cancellationToken);
    }
}
