using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>One page on which one person scores every candidate on every criterion, with the evidence beside each box.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class SheetPage(AppDb db, CurrentUser user, FillScoreSheet fillScoreSheet) : PageModel, IFormPage
{
    private IReadOnlyList<Finding> _findings = [];

    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ScoreSheetId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public List<ScoreRow> Rows { get; set; } = [];

    [BindProperty]
    public bool EmptyIsNoView { get; set; }

    public ScoringRound Round { get; private set; } = null!;

    public ScoreSheet Sheet { get; private set; } = null!;

    public BoxEvidence Evidence { get; private set; } = null!;

    public bool IsMine => Sheet.UserId is not null && Sheet.UserId == user.UserId;

    public bool MayFill => Round.State == ScoringState.Open && user.MayFill(Sheet);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Seen = Sheet.Version;
        Rows = [.. Round.Boxes.Select(box => ScoreRow.Of(box.Candidate.CandidateId, box.Criterion.CriterionId, Sheet.At(box.Candidate.CandidateId, box.Criterion.CriterionId)))];
    }

    public async Task<IActionResult> OnPostAsync(string? handIn, CancellationToken cancellationToken)
    {
        try
        {
            await fillScoreSheet.RunAsync(new(ScoreSheetId, Seen, [.. Rows.Select(row => row.Read()).OfType<Score>()], handIn is not null, EmptyIsNoView), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Sheet.Version;
            return this.ComeBack(refusal, "What you typed stands below: save again to keep it in the place of what was saved meanwhile");
        }

        TempData.SayNext(handIn is not null ? "Your scores are handed in" : "The draft is saved. It counts once you hand it in");
        return LocalRedirect(handIn is not null ? PriorityLinks.Round(ScoringRoundId) : PriorityLinks.Sheet(ScoringRoundId, ScoreSheetId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.ScoringRoundAsync(ScoringRoundId, cancellationToken);
        Sheet = await db.ScoreSheetAsync(ScoreSheetId, cancellationToken);
        if (Sheet.ScoringRoundId != ScoringRoundId)
        {
            throw new NotFoundException("The sheet of scores");
        }

        if (!user.MayRead(Round, Sheet))
        {
            throw new ForbiddenException($"The scores of {Sheet.Name} can be read once the round is closed: until then everybody scores without seeing what others scored.");
        }

        _findings = await db.FindingsByIdAsync([.. Round.Candidates.SelectMany(candidate => candidate.FindingIds)], cancellationToken);
        Evidence = await db.BoxEvidenceAsync(Round, user.PartnershipName, cancellationToken);
    }

    public ScoreRow RowOf(Candidate candidate, Criterion criterion) =>
        Rows.Find(row => row.Candidate == candidate.CandidateId && row.Criterion == criterion.CriterionId) ?? ScoreRow.Of(candidate.CandidateId, criterion.CriterionId, null);

    public IReadOnlyList<Finding> FindingsOf(Candidate candidate) => [.. _findings.Where(finding => candidate.FindingIds.Contains(finding.FindingId))];

    public string ScoredOf(Candidate candidate)
    {
        int all = Round.ScoredCriteria.Count(), scored = Sheet.Scores.Count(score => score.CandidateId == candidate.CandidateId);
        return scored == all ? "done" : $"{scored} of {all}";
    }

    public static string Told(ScoreRow row) => string.IsNullOrEmpty(row.Value) ? "Not scored" : row.Value == ScoreRow.NoView ? "No view" : row.Value;
}
