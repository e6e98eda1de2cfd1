using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Strategy.Assessments;

/// <summary>Finds assessments, their runs and the tables of partners.</summary>
public static class AssessmentQueries
{
    extension(AppDb db)
    {
        public DbSet<Assessment> Assessments => db.Set<Assessment>();

        public DbSet<AssessmentRun> AssessmentRuns => db.Set<AssessmentRun>();

        public DbSet<RunFile> RunFiles => db.Set<RunFile>();

        public DbSet<PartnerTable> PartnerTables => db.Set<PartnerTable>();

        /// <summary>One of the partnership's assessments.</summary>
        /// <exception cref="NotFoundException">The partnership has no such assessment.</exception>
        public async Task<Assessment> AssessmentAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.Assessments.SingleOrDefaultAsync(assessment => assessment.AssessmentId == assessmentId, cancellationToken) ?? throw new NotFoundException("The assessment");

        /// <summary>The runs of an assessment, the newest first.</summary>
        public async Task<IReadOnlyList<AssessmentRun>> RunsOfAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.AssessmentRuns.AsNoTracking().Where(run => run.AssessmentId == assessmentId).OrderByDescending(run => run.At).ThenByDescending(run => run.AssessmentRunId).ToListAsync(cancellationToken);

        /// <summary>The newest run of an assessment that came to its end; none where none did.</summary>
        public Task<AssessmentRun?> LatestRunAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            db.AssessmentRuns.AsNoTracking().Where(run => run.AssessmentId == assessmentId && run.State == RunState.Done).OrderByDescending(run => run.At).ThenByDescending(run => run.AssessmentRunId).FirstOrDefaultAsync(cancellationToken);

        /// <summary>A run of the partnership.</summary>
        /// <exception cref="NotFoundException">The partnership has no such run.</exception>
        public async Task<AssessmentRun> AssessmentRunAsync(Guid assessmentRunId, CancellationToken cancellationToken) =>
            await db.AssessmentRuns.SingleOrDefaultAsync(run => run.AssessmentRunId == assessmentRunId, cancellationToken) ?? throw new NotFoundException("The run");

        /// <summary>A file that a run yielded.</summary>
        /// <exception cref="NotFoundException">It yielded no such file.</exception>
        public async Task<byte[]> RunFileAsync(Guid assessmentRunId, string name, CancellationToken cancellationToken) =>
            (await db.RunFiles.AsNoTracking().SingleOrDefaultAsync(file => file.AssessmentRunId == assessmentRunId && file.Name == name, cancellationToken) ?? throw new NotFoundException($"The file “{name}” of the run")).Unpack();

        /// <summary>The figures that a run yielded, by the keys under which words cite them.</summary>
        public async Task<IReadOnlyDictionary<string, Figure>> FiguresOfAsync(Guid assessmentRunId, CancellationToken cancellationToken) =>
            JsonSerializer.Deserialize<Dictionary<string, Figure>>(await db.RunFileAsync(assessmentRunId, AssessmentFiles.Figures, cancellationToken), JsonSerializerOptions.Web)!;

        /// <summary>What a run computed for each section, as HTML.</summary>
        public async Task<IReadOnlyDictionary<string, string>> ComputedByAsync(Guid assessmentRunId, CancellationToken cancellationToken) =>
            JsonSerializer.Deserialize<Dictionary<string, string>>(await db.RunFileAsync(assessmentRunId, AssessmentFiles.Computed, cancellationToken), JsonSerializerOptions.Web)!;

        /// <summary>The tables of partners of an assessment, in the order in which they came.</summary>
        public async Task<IReadOnlyList<PartnerTable>> PartnerTablesOfAsync(Guid assessmentId, CancellationToken cancellationToken) =>
            await db.PartnerTables.AsNoTracking().Where(table => table.AssessmentId == assessmentId).OrderBy(table => table.PartnerTableId).ToListAsync(cancellationToken);

        /// <summary>A table of a partner.</summary>
        /// <exception cref="NotFoundException">The partnership has no such table.</exception>
        public async Task<PartnerTable> PartnerTableAsync(Guid partnerTableId, CancellationToken cancellationToken) =>
            await db.PartnerTables.SingleOrDefaultAsync(table => table.PartnerTableId == partnerTableId, cancellationToken) ?? throw new NotFoundException("The table");

        /// <summary>The runs of all partnerships that wait or were interrupted, the oldest first: for the loop that makes them.</summary>
        public async Task<IReadOnlyList<DueRun>> DueRunsAsync(DateTime now, CancellationToken cancellationToken)
        {
            DateTime left = now - AssessmentRun.Patience;
            return await db.AssessmentRuns.IgnoreQueryFilters([AppDb.PartnershipFilter])
                .Where(run => run.State == RunState.Waiting || (run.State == RunState.Running && run.BegunAt < left)).OrderBy(run => run.At)
                .Select(run => new DueRun(run.PartnershipId, run.AssessmentRunId, run.UserId, run.Who)).ToListAsync(cancellationToken);
        }
    }
}

/// <summary>A run whose turn it is, and the person who asked for it.</summary>
public sealed record DueRun(Guid PartnershipId, Guid AssessmentRunId, Guid UserId, string Who) : DueWork(PartnershipId, UserId, Who);
