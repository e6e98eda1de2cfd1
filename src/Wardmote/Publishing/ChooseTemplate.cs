using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Publishing;

/// <summary>Takes the council's own Word file as the template of reports. A file that Wardmote cannot write into is refused.</summary>
public sealed class ChooseTemplate(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The file that was chosen.</summary>
    public sealed record Request(string FileName, Stream Content);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ManagePartnership);
        using var bytes = new MemoryStream();
        await request.Content.CopyToAsync(bytes, cancellationToken);
        bytes.Position = 0;
        _ = WordTemplate.Read(request.FileName, bytes, cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (await db.ReportTemplates.FirstOrDefaultAsync(cancellationToken) is { } template)
        {
            template.Replace(request.FileName, bytes.ToArray(), user.Name, now);
        }
        else
        {
            db.Add(new ReportTemplate(user.PartnershipId, request.FileName, bytes.ToArray(), user.Name, now));
        }

        await db.SaveAsync(user.Did("publishing.template-chosen", user.PartnershipId, clock, request.FileName), cancellationToken);
    }
}
