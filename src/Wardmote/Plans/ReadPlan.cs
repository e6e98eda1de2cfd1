using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans;

/// <summary>Reads a file into a plan to be reviewed. A file that cannot be read leaves nothing behind.</summary>
public sealed class ReadPlan(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 50 * 1024 * 1024;

    /// <summary>A file as it was chosen.</summary>
    public sealed record Request(string FileName, Stream Content);

    /// <summary>Returns the plan to be reviewed: the one that waits already, where the same file was read before and not kept yet.</summary>
    public async Task<Plan> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.CheckFiles);
        byte[] bytes = await BytesAsync(request, cancellationToken);
        string fingerprint = PlanSource.Fingerprint(bytes);
        Guid waiting = await db.PlanSources.Where(source => source.Sha256 == fingerprint)
            .Join(db.Plans.Where(plan => plan.State == PlanState.BeingReviewed), source => source.PlanId, plan => plan.PlanId, (source, plan) => plan.PlanId)
            .FirstOrDefaultAsync(cancellationToken);
        if (waiting != Guid.Empty)
        {
            return await db.PlanAsync(waiting, cancellationToken);
        }

        PlanContent content = Read(request.FileName, bytes, cancellationToken);
        var plan = new Plan(user.PartnershipId, content);
        db.Add(plan);
        AuditEntry entry = user.Did("plans.file-read", plan.PlanId, clock, request.FileName);
        db.Add(new PlanSource(plan, request.FileName, bytes, content, user.Name, entry.At));
        await db.SavePlanAsync(plan, entry, cancellationToken);
        return plan;
    }

    private static PlanContent Read(string fileName, byte[] bytes, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return PlanReader.Read(SourceReader.Read(fileName, stream, cancellationToken));
    }

    private static async Task<byte[]> BytesAsync(Request request, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read = await request.Content.ReadAsync(buffer, cancellationToken); read > 0; read = await request.Content.ReadAsync(buffer, cancellationToken))
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > LargestFile)
            {
                throw new UnreadableFileException($"“{request.FileName}” is larger than {LargestFile / 1024 / 1024} MB. Save it without its pictures, or split it, and choose it again");
            }
        }

        return copy.Length > 0 ? copy.ToArray() : throw new UnreadableFileException($"“{request.FileName}” is empty");
    }
}
