using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Importing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>A file of values on its way in: what becomes of each, and what can be mended.</summary>
[Requires(Permission.RunRounds)]
public sealed class ImportPage(AppDb db, ImportValues importValues, MendImport mendImport, KeepValueMap keepValueMap, DiscardImport discardImport, TimeProvider clock) : PageModel, IFormPage
{
    private const int MostShown = 200;

    private IReadOnlyList<ImportRow> _rows = [];

    [BindProperty(SupportsGet = true)]
    public Guid ImportDraftId { get; set; }

    [BindProperty(SupportsGet = true, Name = "all")]
    public bool ShowAll { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Otherwise { get; set; }

    [BindProperty]
    public string? MapName { get; set; }

    public ImportDraft Draft { get; private set; } = null!;

    public IReadOnlyList<string> Defined { get; private set; } = [];

    public IReadOnlyList<ColumnUse> Columns { get; private set; } = [];

    public IReadOnlyList<ImportRow> Shown { get; private set; } = [];

    /// <summary>How many more rows there are than the page shows.</summary>
    public int Left { get; private set; }

    public int NewTargets => _rows.Count(row => row.TargetOutcome == TargetOutcome.New && row.Outcome != ImportOutcome.Refused);

    /// <summary>The codes, or titles, that no indicator has, with how many values wait for each.</summary>
    public IReadOnlyList<(string Name, string Title, int Count)> UnknownNames => [.. _rows.Where(row => row.Outcome == ImportOutcome.Unknown)
        .GroupBy(row => ImportValues.NameOf(row.Source)).Select(group => (group.Key, group.First().Source.Code.Length > 0 ? group.First().Source.Title : "", group.Count()))];

    public int Of(ImportOutcome outcome) => _rows.Count(row => row.Outcome == outcome && (row.Entered is not null || outcome != ImportOutcome.Unchanged));

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string[] define, CancellationToken cancellationToken)
    {
        Defined = define;
        IReadOnlyList<ImportRow> rows = await importValues.RunAsync(new(ImportDraftId, define, Reason), cancellationToken);
        TempData.SayNext(ImportValues.Words(rows));
        return LocalRedirect(PerformanceLinks.Import(ImportDraftId));
    }

    public async Task<IActionResult> OnPostMendAsync([FromForm(Name = "cells")] Dictionary<string, MendedCell?>? cells, CancellationToken cancellationToken)
    {
        await mendImport.RunAsync(new(ImportDraftId, Cells: [.. (cells ?? []).Values.OfType<MendedCell>().Where(cell => (cell.Text ?? "") != (cell.Was ?? "")).Select(cell => cell.Read())]), cancellationToken);
        return LocalRedirect($"{PerformanceLinks.Import(ImportDraftId)}#rows");
    }

    public async Task<IActionResult> OnPostMapAsync(List<TypedColumn> columns, CancellationToken cancellationToken)
    {
        var map = new ColumnMap
        {
            Columns = [.. columns.Select(column => new ColumnUse(column.Heading ?? "", column.Role, PeriodCode(column.Period)))],
            Otherwise = PeriodCode(Otherwise),
        };
        await mendImport.RunAsync(new(ImportDraftId, map), cancellationToken);
        if (!string.IsNullOrWhiteSpace(MapName))
        {
            await keepValueMap.RunAsync(new(MapName, map with { Otherwise = null }), cancellationToken);
        }

        return LocalRedirect(PerformanceLinks.Import(ImportDraftId));
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        await discardImport.RunAsync(new(ImportDraftId), cancellationToken);
        TempData.SayNext("The file is put away");
        return LocalRedirect(PerformanceLinks.ImportValues);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Draft = await db.ImportDraftAsync(ImportDraftId, cancellationToken);
        _rows = await db.CheckAsync(Draft.Values, await db.Indicators.AsNoTracking().ToListAsync(cancellationToken), BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
        Columns = Draft.Map.For(Draft.Sheets.SelectMany(sheet => sheet.Headings)).Columns;
        Otherwise ??= Draft.Map.Otherwise;
        List<ImportRow> wanted = [.. _rows.Where(row => ShowAll || row.Outcome is ImportOutcome.Refused or ImportOutcome.Unknown or ImportOutcome.Closed || row.Doubts.Count > 0)];
        Shown = [.. wanted.Take(MostShown)];
        Left = wanted.Count - Shown.Count;
    }

    /// <summary>The place of a cell, as the form carries it.</summary>
    public static string CellName(FileValue value, int column) => string.Create(CultureInfo.InvariantCulture, $"{value.SheetIndex}.{value.Row}.{column}");

    public static string Title(ImportRow row) => row.Outcome switch
    {
        ImportOutcome.New when row.Doubts.Count > 0 => "Look again",
        ImportOutcome.New => "New",
        ImportOutcome.Replaces => "In place of another",
        ImportOutcome.Unchanged => "Unchanged",
        ImportOutcome.Closed => "Closed",
        ImportOutcome.Unknown => "Not known",
        _ => "Not taken",
    };

    public static string Colour(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New or ImportOutcome.Replaces => "green",
        ImportOutcome.Unchanged => "grey",
        ImportOutcome.Closed => "purple",
        ImportOutcome.Unknown => "orange",
        _ => "red",
    };

    private static string? PeriodCode(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : PeriodReader.Read(typed)?.Code ?? throw new RuleBrokenException($"“{typed}” is no period. Write 2025-Q2, 2025-06 or 2025/26", nameof(Otherwise));

    /// <summary>A cell as the form sends it.</summary>
    public sealed class MendedCell
    {
        public string? At { get; set; }

        public string? Was { get; set; }

        public string? Text { get; set; }

        public MendImport.Cell Read() => At?.Split('.') is [var sheet, var row, var column]
            && int.TryParse(sheet, NumberStyles.None, CultureInfo.InvariantCulture, out int s) && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out int r) && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out int c)
            ? new(s, r, c, Text ?? "")
            : throw new NotFoundException("The cell of the file");
    }

    /// <summary>A column as the form sends it.</summary>
    public sealed class TypedColumn
    {
        public string? Heading { get; set; }

        public ColumnRole Role { get; set; }

        public string? Period { get; set; }
    }
}
