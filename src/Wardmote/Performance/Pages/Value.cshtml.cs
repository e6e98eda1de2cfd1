using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>One indicator's value for one period: its versions, what was asked and answered about it, and where it comes from.</summary>
[Requires(Permission.ViewPerformance)]
[UploadLimit(EvidenceFile.MostBytes)]
public sealed class ValuePage(AppDb db, CurrentUser user, EnterValues enterValues, CorrectValue correctValue, ApproveValues approveValues, AskAboutValue askAboutValue, AnswerQuestion answerQuestion,
    WriteNarrative writeNarrative, AttachEvidence attachEvidence, RemoveEvidence removeEvidence) : PageModel, IFormPage
{
    private bool _isSent;

    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    /// <summary>The period's code, with a hyphen for the stroke that an address cannot hold.</summary>
    [BindProperty(SupportsGet = true, Name = "period")]
    public string PeriodCode { get; set; } = "";

    [BindProperty]
    public ReturnRow Row { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What is expected for the period, as it was typed.</summary>
    [BindProperty]
    public string? Expected { get; set; }

    /// <summary>Which state of the projection the form showed.</summary>
    [BindProperty]
    public string SeenProjection { get; set; } = "";

    [BindProperty]
    public IFormFile? Attached { get; set; }

    public ReturnLine Line { get; private set; } = null!;

    public Indicator Indicator => Line.Indicator;

    public Period Period => Line.Period;

    public IReadOnlyList<IndicatorValue> Versions { get; private set; } = [];

    /// <summary>What was expected; it stays beside the outturn when that is known.</summary>
    public IndicatorValue? Projection { get; private set; }

    public IReadOnlyList<IndicatorComment> Comments { get; private set; } = [];

    public IReadOnlyList<EvidenceRow> Evidence { get; private set; } = [];

    public bool MayEnter => user.MayEnter(Indicator) && !Indicator.Definition.IsComputed && Line.Value?.IsFrozen != true;

    /// <summary>Whether somebody may say what they expect: only before the outturn is known.</summary>
    public bool MayProject => user.MayEnter(Indicator) && !Indicator.Definition.IsComputed && Line.Value?.Number is null;

    public bool MayCorrect => user.May(Permission.RunRounds) && Line.Value?.IsFrozen == true;

    public bool MayAsk => user.MayApprove(Indicator) && Line.Value is { IsFrozen: false };

    public bool MayApprove => user.MayApprove(Indicator) && Line.Value is { IsFrozen: false, IsApproved: false } value && (value.EnteredById is null || value.EnteredById != user.UserId) && Line.Questions.Count == 0;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => FlowAsync("The value is saved", async () =>
    {
        EnteredNumber entered = Read();
        await enterValues.RunAsync(new([new(IndicatorId, Period, entered, Row.Note, SeenText.Read(Row.Seen))]), cancellationToken);
    }, cancellationToken);

    public Task<IActionResult> OnPostProjectAsync(CancellationToken cancellationToken) => FlowAsync("The projection is kept", async () =>
    {
        EnteredNumber entered = ReadExpected();
        await enterValues.RunAsync(new([new(IndicatorId, Period, entered, Seen: SeenText.Read(SeenProjection)) { Kind = ValueKind.Projection }]), cancellationToken);
    }, cancellationToken);

    public Task<IActionResult> OnPostCorrectAsync(CancellationToken cancellationToken) => FlowAsync(
        "The correction is saved as a new version",
        () => correctValue.RunAsync(new(IndicatorId, Period, Read(), Reason ?? "", Row.Note, SeenText.Read(Row.Seen)), cancellationToken),
        cancellationToken);

    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancellationToken) => FlowAsync("The value is approved", () => approveValues.RunAsync(new([SeenText.Read(Row.Seen)]), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancellationToken) => FlowAsync("The question is asked", () => askAboutValue.RunAsync(new(IndicatorId, Period, Text ?? ""), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAnswerAsync(Guid question, CancellationToken cancellationToken) => FlowAsync("The answer is kept", () => answerQuestion.RunAsync(new(question, Text ?? ""), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostStoryAsync(CancellationToken cancellationToken) => FlowAsync(
        "What lies behind it is kept", () => writeNarrative.RunAsync(new([new(IndicatorId, Period, Row.Story ?? "")]), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAttachAsync(CancellationToken cancellationToken) => FlowAsync("The file is attached", async () =>
    {
        if (Attached is null)
        {
            throw new RuleBrokenException("Choose the file", nameof(Attached));
        }

        await using Stream content = Attached.OpenReadStream();
        await attachEvidence.RunAsync(new(IndicatorId, Period, Attached.FileName, content), cancellationToken);
    }, cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(Guid file, CancellationToken cancellationToken) => FlowAsync("The file is removed", () => removeEvidence.RunAsync(new(file), cancellationToken), cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Indicator indicator = await db.IndicatorAsync(IndicatorId, cancellationToken);
        Period period = PeriodOf(indicator);
        Line = (await db.LinesAsync([new RoundItem(indicator, period)], cancellationToken))[0];
        Versions = await db.IndicatorValues.AsNoTracking()
            .Where(value => value.IndicatorId == IndicatorId && value.PeriodFirst == period.First && value.PeriodKind == period.Kind && value.Kind == ValueKind.Outturn)
            .OrderByDescending(value => value.VersionNumber).ToListAsync(cancellationToken);
        Projection = await db.IndicatorValues.AsNoTracking().FirstOrDefaultAsync(
            value => value.IndicatorId == IndicatorId && value.PeriodFirst == period.First && value.PeriodKind == period.Kind && value.Kind == ValueKind.Projection && value.IsCurrent, cancellationToken);
        Comments = await db.IndicatorComments.AsNoTracking()
            .Where(comment => comment.IndicatorId == IndicatorId && comment.PeriodFirst == period.First && comment.PeriodKind == period.Kind).OrderBy(comment => comment.At).ToListAsync(cancellationToken);
        Evidence = await db.EvidenceFiles.Where(file => file.SubjectId == IndicatorId && file.PeriodFirst == period.First && file.PeriodKind == period.Kind)
            .Select(file => new EvidenceRow(file.EvidenceFileId, file.FileName, file.Size, file.Who, file.At)).ToListAsync(cancellationToken);
        if (!_isSent)
        {
            Row = ReturnRow.Of(Line);
            Expected = ReturnLine.Plain(Projection?.Number);
            SeenProjection = SeenText.Of(Projection);
        }
    }

    /// <summary>The period that the address names, in the length that the indicator is collected by where both could be meant.</summary>
    private Period PeriodOf(Indicator indicator) => PeriodAddress.Read(PeriodCode, indicator.Frequency) ?? throw new NotFoundException($"A period “{PeriodCode}” of {indicator.Code}");

    private EnteredNumber Read()
    {
        try
        {
            return Row.Read(Line) ?? throw new RuleBrokenException("Write the number, or n/a or “not collected” where there is none");
        }
        catch (RuleBrokenException refusal)
        {
            throw new RuleBrokenException(refusal.Message, Line.Definition.HasParts ? "Row.Numerator" : "Row.Value");
        }
    }

    private EnteredNumber ReadExpected()
    {
        try
        {
            return NumberReader.Read(Indicator.Definition, Expected) ?? throw new RuleBrokenException("Write the number that you expect");
        }
        catch (RuleBrokenException refusal)
        {
            throw new RuleBrokenException(refusal.Message, nameof(Expected));
        }
    }

    private async Task<IActionResult> FlowAsync(string notice, Func<Task> change, CancellationToken cancellationToken)
    {
        _isSent = true;
        await FillAsync(cancellationToken);
        try
        {
            await change();
            TempData.SayNext(notice);
            return LocalRedirect(PerformanceLinks.Value(IndicatorId, Period));
        }
        catch (ChangedMeanwhileException)
        {
            await FillAsync(cancellationToken);
            ModelState.Clear();
            ModelState.AddModelError("", $"{Line.Value?.EnteredBy ?? "Somebody"} entered {Line.ValueWords} while you typed. What you typed stands below; save again to put it in its place");
            Row.Seen = SeenText.Of(Line.Value);
            SeenProjection = SeenText.Of(Projection);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    /// <summary>A file as the page lists it, without its bytes.</summary>
    public sealed record EvidenceRow(Guid EvidenceFileId, string FileName, int Size, string Who, DateTime At);
}
