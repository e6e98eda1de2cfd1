using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>One page on which a person enters all of their values of a round.</summary>
[Requires(Permission.EnterValues)]
[UploadLimit(EvidenceFile.MostBytes)]
public sealed class MyReturnPage(AppDb db, CurrentUser user, EnterValues enterValues, WriteNarrative writeNarrative, AttachEvidence attachEvidence, IEnumerable<SubjectSection> sections, TimeProvider clock)
    : PageModel, IFormPage
{
    public const string Everybody = "all";

    private readonly Dictionary<string, string> _refusals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _conflicts = new(StringComparer.Ordinal);
    private bool _isSent;

    [BindProperty(SupportsGet = true)]
    public Guid RoundId { get; set; }

    /// <summary>Whose values: another person's key, or "all", for those who may enter for others; none for one's own.</summary>
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    [BindProperty]
    public List<ReturnRow> Rows { get; set; } = [];

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public IFormFile? Sheet { get; set; }

    [BindProperty]
    public IFormFile? Evidence { get; set; }

    [BindProperty]
    public string? EvidenceFor { get; set; }

    public Round Round { get; private set; } = null!;

    public IReadOnlyList<ReturnLine> Lines { get; private set; } = [];

    /// <summary>What was filled in from a paste or a file and is not saved yet, in a sentence; none where nothing was.</summary>
    public string? FilledIn { get; private set; }

    public IEnumerable<SubjectSection> Sections => sections;

    public int In => Lines.Count(line => line.Value is not null);

    public bool IsLate => Round.IsOpen && In < Lines.Count && Round.DueOn < BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ReceiveAsync(cancellationToken);
        List<NewValue> values = [];
        List<WriteNarrative.Story> stories = [];
        foreach ((ReturnRow row, ReturnLine line) in Pairs())
        {
            Try(line, () => values.AddRange(ValueOf(row, line)));
            if (!string.IsNullOrWhiteSpace(row.Story) && row.Story.Trim() != line.Narrative?.Text)
            {
                stories.Add(new(line.Indicator.IndicatorId, line.Period, row.Story));
            }
        }

        int saved = await SaveAsync(values, cancellationToken);
        saved += stories.Count == 0 ? 0 : await writeNarrative.RunAsync(new(stories), cancellationToken);
        if (_refusals.Count == 0)
        {
            TempData.SayNext(saved == 0 ? "Nothing was changed" : saved == 1 ? "One entry is saved" : $"{saved} entries are saved");
            return LocalRedirect(PerformanceLinks.MyReturn(RoundId, For));
        }

        return await AgainAsync(saved, cancellationToken);
    }

    public async Task<IActionResult> OnPostPasteAsync(CancellationToken cancellationToken)
    {
        await ReceiveAsync(cancellationToken);
        IReadOnlyList<IReadOnlyList<string>> rows = PastedValues.RowsOf(Pasted);
        if (Sheet is not null)
        {
            await using Stream content = Sheet.OpenReadStream();
            rows = PastedValues.RowsOf(SourceReader.Read(Sheet.FileName, content, cancellationToken));
        }

        if (rows.Count == 0)
        {
            throw new RuleBrokenException("Paste two columns, a code or title and a value, or choose a file", nameof(Pasted));
        }

        string[] before = [.. Rows.Select(row => $"{row.Value}|{row.Numerator}|{row.Denominator}")];
        IReadOnlyList<string> left = PastedValues.FillIn(rows, Lines, Rows);
        int filled = Rows.Where((row, i) => before[i] != $"{row.Value}|{row.Numerator}|{row.Denominator}").Count();
        FilledIn = $"{(filled == 1 ? "One value is" : $"{filled} values are")} filled in below and not saved yet: look at them, then save."
            + (left.Count == 0 ? "" : $" Not used, because they name none of these indicators: {ValueEntries.Told(left)}.");
        foreach ((ReturnRow row, ReturnLine line) in Pairs())
        {
            Try(line, () => row.Read(line));
        }

        ModelState.Clear();
        Explain();
        return Page();
    }

    public async Task<IActionResult> OnPostAttachAsync(CancellationToken cancellationToken)
    {
        await ReceiveAsync(cancellationToken);
        ReturnLine line = Lines.FirstOrDefault(one => one.Key == EvidenceFor) ?? throw new RuleBrokenException("Choose the indicator that the file belongs to", nameof(EvidenceFor));
        if (Evidence is null)
        {
            throw new RuleBrokenException("Choose the file", nameof(Evidence));
        }

        await using Stream content = Evidence.OpenReadStream();
        EvidenceFile file = await attachEvidence.RunAsync(new(line.Indicator.IndicatorId, line.Period, Evidence.FileName, content), cancellationToken);
        FilledIn = $"“{file.FileName}” is attached to {line.Indicator.Code}. What you typed below is not saved yet.";
        ModelState.Clear();
        return Page();
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.RoundAsync(RoundId, cancellationToken);
        IEnumerable<RoundItem> items = await db.CollectedByAsync(Round, cancellationToken);
        items = For is null ? items.Where(item => item.Indicator.Definition.IsOf(user.UserId)) : ForOthers(items);
        Lines = await db.LinesAsync([.. items], cancellationToken);
        if (!_isSent && Rows.Count == 0)
        {
            Rows = [.. Lines.Select(ReturnRow.Of)];
        }
    }

    /// <summary>The rows with their lines, in the order of the page.</summary>
    public IEnumerable<(ReturnRow Row, ReturnLine Line)> Pairs() => Lines.Select(line => (Rows.Find(row => row.Key == line.Key) ?? ReturnRow.Of(line), line));

    public string? RefusalOf(ReturnLine line) => _refusals.GetValueOrDefault(line.Key);

    private IEnumerable<RoundItem> ForOthers(IEnumerable<RoundItem> items)
    {
        user.Must(Permission.RunRounds);
        return For == Everybody ? items : items.Where(item => item.Indicator.Definition.AskedPerson is { } asked && (asked.UserId?.ToString() == For || asked.Name == For));
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        _isSent = true;
        await FillAsync(cancellationToken);
        Round.MustBeOpen();
        Rows = [.. Lines.Select(line => Rows.Find(row => row.Key == line.Key) ?? ReturnRow.Of(line))];
    }

    private static IEnumerable<NewValue> ValueOf(ReturnRow row, ReturnLine line)
    {
        if (!row.Differs(line))
        {
            return [];
        }

        if (row.Read(line) is { } entered)
        {
            return [new NewValue(line.Indicator.IndicatorId, line.Period, entered, row.Note, SeenText.Read(row.Seen))];
        }

        return line.Value is null && string.IsNullOrWhiteSpace(row.Note) ? [] : throw new RuleBrokenException(
            line.Value is null ? "A note stands here without a value" : $"Nothing stands in place of {line.ValueWords}. Write the number, or n/a or “not collected” where there is none");
    }

    /// <summary>Saves what can be saved; what somebody else changed meanwhile is set aside for the person to decide.</summary>
    private async Task<int> SaveAsync(List<NewValue> values, CancellationToken cancellationToken)
    {
        foreach (ReturnLine line in Lines)
        {
            if (values.Find(value => value.IndicatorId == line.Indicator.IndicatorId && value.Period == line.Period) is { } value && !value.Seen!.Holds(line.Value) && line.Value?.Says(value.Entered) != true)
            {
                values.Remove(value);
                _conflicts.Add(line.Key);
                _refusals[line.Key] = $"{line.Value?.EnteredBy ?? "Somebody"} entered {line.ValueWords} while you typed. Save again to put your value in its place";
            }
        }

        return values.Count == 0 ? 0 : (await enterValues.RunAsync(new(values, Subject: RoundId), cancellationToken)).Count(result => result.Outcome != ValueOutcome.Unchanged);
    }

    /// <summary>The page again: what was saved as it is kept, and what was not as it was typed.</summary>
    private async Task<IActionResult> AgainAsync(int saved, CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Rows = [.. Pairs().Select(pair => RefusalOf(pair.Line) is null ? ReturnRow.Of(pair.Line) : pair.Row)];
        foreach (ReturnRow row in Rows.Where(row => _conflicts.Contains(row.Key)))
        {
            row.Seen = SeenText.Of(Lines.First(line => line.Key == row.Key).Value);
        }

        FilledIn = saved == 0 ? null : saved == 1 ? "One entry is saved." : $"{saved} entries are saved.";
        ModelState.Clear();
        Explain();
        Response.StatusCode = _conflicts.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Explain()
    {
        foreach (ReturnLine line in Lines.Where(line => RefusalOf(line) is not null))
        {
            ModelState.AddModelError($"v-{line.Key}", $"{line.Indicator.Code}: {RefusalOf(line)}");
        }
    }

    private void Try(ReturnLine line, Action read)
    {
        try
        {
            read();
        }
        catch (RuleBrokenException refusal)
        {
            _refusals[line.Key] = refusal.Message;
        }
    }
}
