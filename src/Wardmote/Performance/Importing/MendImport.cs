using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Importing;

/// <summary>Uses a file's columns in another way, or mends some of its cells.</summary>
public sealed class MendImport(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>One cell of the file with what should stand in it; nothing leaves it out.</summary>
    public sealed record Cell(int Sheet, int Row, int Column, string Text);

    public sealed record Request(Guid ImportDraftId, ColumnMap? Map = null, IReadOnlyList<Cell>? Cells = null);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        ImportDraft draft = await db.ImportDraftAsync(request.ImportDraftId, cancellationToken);
        if (request.Map is { } map)
        {
            draft.Use(map);
        }

        foreach (Cell cell in request.Cells ?? [])
        {
            draft.Mend(cell.Sheet, cell.Row, cell.Column, cell.Text);
        }

        await db.SaveAsync(user.Did("performance.import-mended", draft.ImportDraftId, clock, draft.FileName), cancellationToken);
    }
}
