using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Performance;

/// <summary>Attaches a file that shows where an indicator's value comes from.</summary>
public sealed class AttachEvidence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid IndicatorId, Period Period, string FileName, Stream Content);

    public async Task<EvidenceFile> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Indicator indicator = await db.IndicatorAsync(request.IndicatorId, cancellationToken);
        user.MustEnter(indicator);
        using var bytes = new MemoryStream();
        await request.Content.CopyToAsync(bytes, cancellationToken);
        var file = new EvidenceFile(user.PartnershipId, indicator.IndicatorId, request.Period, SourceReader.NameOf(request.FileName), bytes.ToArray(), user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(file);
        await db.SaveAsync(user.Did("performance.evidence-attached", indicator.IndicatorId, clock, $"“{file.FileName}” for {request.Period.Name}"), cancellationToken);
        return file;
    }
}
