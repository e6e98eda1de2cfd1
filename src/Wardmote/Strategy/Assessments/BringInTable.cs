using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments;

/// <summary>Brings in a partner's table, CSV or Excel, for a section of which there are no open data.</summary>
public sealed class BringInTable(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public const int LargestFile = 5 * 1024 * 1024;

    public sealed record Request(Guid AssessmentId, string Section, PartnerTableFacts Facts, string FileName, Stream Content);

    /// <summary>Reads the file and keeps it as a table.</summary>
    /// <exception cref="RuleBrokenException">The file holds no table that can be shown; the message names the place.</exception>
    public async Task<PartnerTable> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        SourceDocument document;
        try
        {
            document = SourceReader.Read(request.FileName, request.Content, cancellationToken);
        }
        catch (UnreadableFileException refusal)
        {
            throw new RuleBrokenException(refusal.Message, "TableFile");
        }

        (IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) = TableReading.Of(document);
        var table = new PartnerTable(user.PartnershipId, assessment.AssessmentId, request.Section, request.Facts, columns, rows);
        db.Add(table);
        await db.SaveAsync(user.Did("strategy.table-brought-in", assessment.AssessmentId, clock, table.Title), cancellationToken);
        return table;
    }
}
