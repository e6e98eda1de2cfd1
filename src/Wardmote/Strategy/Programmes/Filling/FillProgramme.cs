using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>
/// Fills the programme, the registers of datasets and drivers, and a scoring round from a document. Run again it adds nothing twice, and never
/// overwrites what a person wrote, reworded or removed.
/// </summary>
public sealed class FillProgramme(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(PlanContent Content);

    /// <summary>Whether criteria and candidates are taken, too: a scoring round is begun by those who decide on priorities.</summary>
    private bool MayRank => user.May(Permission.DecidePriorities);

    /// <summary>Fills in what is missing and says what it added.</summary>
    /// <returns>What was added, part by part.</returns>
    public async Task<ProgrammeFilling> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        ProgrammeFilling filling = await db.ProgrammeFillingAsync(request.Content, cancellationToken);
        if (!filling.Document.IsProgramme && filling.IsEmpty && filling.Known == 0)
        {
            throw new RuleBrokenException("This document says nothing about a programme: it names no board, workstreams, months, datasets or drivers");
        }

        if (filling.IsEmpty)
        {
            return filling;
        }

        AssessmentProgramme programme = await OpenAsync(filling.Document.Head.Title, cancellationToken);
        Fill(programme, filling.Document);
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        db.AddRange(filling.Document.Datasets.Select(entry => new Dataset(user.PartnershipId, entry)));
        db.AddRange(filling.Document.Drivers.Select(entry => new Driver(user.PartnershipId, entry, today)));
        AddReport(programme, filling.Document);
        AddRound(filling.Document);
        programme.Take(ProgrammeFilling.KeysOf(MayRank ? filling.Document : filling.Document with { Criteria = [], Candidates = [] }));
        await db.SaveAsync(user.Did("strategy.programme-filled", programme.ProgrammeId, clock, request.Content.Title), cancellationToken);
        return filling;
    }

    private async Task<AssessmentProgramme> OpenAsync(string title, CancellationToken cancellationToken)
    {
        if (await db.Programmes.FirstOrDefaultAsync(one => one.ClosedOn == null, cancellationToken) is { } running)
        {
            return running;
        }

        var programme = new AssessmentProgramme(user.PartnershipId, title, clock.GetUtcNow().UtcDateTime);
        db.Add(programme);
        return programme;
    }

    private static void Fill(AssessmentProgramme programme, ProgrammeDocument document)
    {
        ProgrammeHead now = programme.Head;
        programme.Describe(now with
        {
            Purpose = now.Purpose ?? document.Head.Purpose,
            Objectives = [.. now.Objectives, .. document.Head.Objectives],
            Sponsor = now.Sponsor ?? document.Head.Sponsor,
            Owner = now.Owner ?? document.Head.Owner,
        });
        programme.Seat([.. programme.Members, .. document.Members]);
        programme.Divide([.. programme.Workstreams, .. document.Workstreams]);
        programme.Schedule([.. programme.Timeline, .. document.Timeline]);
        programme.Yield([.. programme.Outputs, .. document.Outputs]);
        programme.MeasureBy([.. programme.Measures, .. document.Measures]);
        programme.Intend([.. programme.Activities, .. document.Activities]);
        programme.Route([.. programme.SignOff, .. document.SignOff]);
    }

    private void AddReport(AssessmentProgramme programme, ProgrammeDocument document)
    {
        if (document.Report is { } written)
        {
            var report = new CommitteeReport(user.PartnershipId, programme.ProgrammeId, written.Head);
            report.Write(written.Head, written.Sections, written.Equality);
            report.Recommend(document.Recommendations);
            db.Add(report);
        }
    }

    /// <summary>A draft of a scoring round. Criteria by the usual names get the usual scales and weights as a proposal; another stays without a scale until somebody gives it one.</summary>
    private void AddRound(ProgrammeDocument document)
    {
        if (document.Criteria.Count == 0 || !MayRank)
        {
            return;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        string title = $"Priorities from “{document.Head.Title}”";
        var round = new ScoringRound(user.PartnershipId, title.Length <= ScoringRound.LongestTitle ? title : title[..ScoringRound.LongestTitle], seed: 1, user.Name, now);
        round.UseCriteria([.. document.Criteria.Select(name => Usual(name) ?? new Criterion(Guid.CreateVersion7(), name, ""))]);
        round.UseCandidates([.. document.Candidates.Select(name => UsualCandidates.Eight.FirstOrDefault(candidate => SameName(candidate.Title, name)) is { } usual
            ? usual with { CandidateId = Guid.CreateVersion7(), Title = name }
            : new Candidate(Guid.CreateVersion7(), name, ""))]);
        db.Add(round);
    }

    private static Criterion? Usual(string name) =>
        UsualCriteria.Eight.FirstOrDefault(criterion => SameName(criterion.Title, name)) is { } usual ? usual with { CriterionId = Guid.CreateVersion7(), Title = name } : null;

    /// <summary>Names that differ only in how they are shortened are the same.</summary>
    private static bool SameName(string one, string other) => string.Equals(Spelt(one), Spelt(other), StringComparison.OrdinalIgnoreCase);

    private static string Spelt(string name) => name.Replace("&", "and", StringComparison.Ordinal)
        .Replace("VAWG", "violence against women and girls", StringComparison.Ordinal).Replace("ASB", "anti-social behaviour", StringComparison.Ordinal);
}
