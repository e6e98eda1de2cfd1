using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Plans;

/// <summary>Reads a file into a plan to be reviewed. A file that cannot be read leaves nothing behind.</summary>
public sealed class ReadPlan(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = ReadingLimits.FileBytes;

    /// <summary>A file as it was chosen.</summary>
    public sealed record Request(string FileName, Stream Content);

    /// <summary>Returns the plan to be reviewed: the one that waits already, where the same file was read before and not kept yet.</summary>
    public async Task<Plan> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.CheckFiles);
        string fileName = SourceReader.NameOf(request.FileName);
        byte[] bytes = await BytesAsync(fileName, request.Content, cancellationToken);
        string fingerprint = PlanSource.Fingerprint(bytes);
        Guid waiting = await db.PlanSources.Where(source => source.Sha256 == fingerprint)
            .Join(db.Plans.Where(plan => plan.State == PlanState.BeingReviewed), source => source.PlanId, plan => plan.PlanId, (source, plan) => plan.PlanId)
            .FirstOrDefaultAsync(cancellationToken);
        if (waiting != Guid.Empty)
        {
            return await db.PlanAsync(waiting, cancellationToken);
        }

        PlanContent content = Read(fileName, bytes, cancellationToken);
        var plan = new Plan(user.PartnershipId, content);
        db.Add(plan);
        AuditEntry entry = user.Did("plans.file-read", plan.PlanId, clock, fileName);
        db.Add(new PlanSource(plan, fileName, bytes, content, user.Name, entry.At));
        await db.SavePlanAsync(plan, entry, cancellationToken);
        return plan;
    }

    private static PlanContent Read(string fileName, byte[] bytes, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return PlanFileReader.Read(fileName, stream, cancellationToken);
    }

    private static async Task<byte[]> BytesAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read = await content.ReadAsync(buffer, cancellationToken); read > 0; read = await content.ReadAsync(buffer, cancellationToken))
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > LargestFile)
            {
                throw new UnreadableFileException($"“{fileName}” is larger than {LargestFile / 1024 / 1024} MB. Save it without its pictures, or split it, and choose it again");
            }
        }

        return copy.Length > 0 ? copy.ToArray() : throw new UnreadableFileException($"“{fileName}” is empty");
    }
}
