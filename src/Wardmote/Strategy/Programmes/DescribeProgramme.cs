using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Says what a programme is for, who answers for it, and when it starts.</summary>
public sealed class DescribeProgramme(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The programme with its new head.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid ProgrammeId, long Seen, ProgrammeHead Head);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        AssessmentProgramme programme = await db.ProgrammeAsync(request.ProgrammeId, cancellationToken);
        db.MustStillBe(request.Seen, programme);
        programme.Describe(request.Head);
        await db.SaveAsync(user.Did("strategy.programme-described", programme.ProgrammeId, clock), cancellationToken);
    }
}
