using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Removes a file from an indicator's evidence. Evidence of a closed figure stays: others relied on it.</summary>
public sealed class RemoveEvidence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid EvidenceFileId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        EvidenceFile file = await db.EvidenceFiles.FirstOrDefaultAsync(one => one.EvidenceFileId == request.EvidenceFileId, cancellationToken) ?? throw new NotFoundException("The file");
        Indicator indicator = await db.IndicatorAsync(file.SubjectId, cancellationToken);
        user.MustEnter(indicator);
        if (file is { PeriodKind: { } kind, PeriodFirst: { } first } && await db.CurrentValueAsync(indicator.IndicatorId, Period.StartingOn(kind, first), cancellationToken) is { IsFrozen: true })
        {
            throw new RuleBrokenException($"“{file.FileName}” is evidence of a closed figure and stays with it");
        }

        db.Remove(file);
        await db.SaveAsync(user.Did("performance.evidence-removed", indicator.IndicatorId, clock, $"“{file.FileName}”"), cancellationToken);
    }
}
