using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;
using Wardmote.Work;

namespace Wardmote.Evidence.Pages;

/// <summary>Every file that was brought in, who did it, and what became of its rows.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class BatchesPage(AppDb db) : PageModel
{
    private const int PageSize = 50;

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    [FromQuery(Name = "kind")]
    public BatchKind? Kind { get; set; }

    [FromQuery(Name = "state")]
    public BatchState? State { get; set; }

    [FromQuery(Name = "words")]
    public string? Sought { get; set; }

    public int Count { get; private set; }

    public int Pages { get; private set; }

    /// <summary>Whether any was ever brought in, whatever the filters hide.</summary>
    public bool HasAny { get; private set; }

    public IReadOnlyList<BatchLine> Lines { get; private set; } = [];

    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<BatchKind>().Select(kind => new Choice(kind.ToString(), Title(kind)))];

    public static IReadOnlyList<Choice> States => [.. Enum.GetValues<BatchState>().Select(state => new Choice(state.ToString(), Words.Sentence(state.ToString())))];

    public IReadOnlyList<Crumb> Chosen =>
    [
        .. new[]
        {
            string.IsNullOrEmpty(Sought) ? null : new Crumb($"“{Sought}”", Address(1, null, Kind, State)),
            Kind is { } kind ? new Crumb(Title(kind), Address(1, Sought, null, State)) : null,
            State is { } state ? new Crumb(Words.Sentence(state.ToString()), Address(1, Sought, Kind, null)) : null,
        }.OfType<Crumb>(),
    ];

    public string Address(int page) => Address(page, Sought, Kind, State);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        IQueryable<Batch> batches = db.Batches.AsNoTracking();
        HasAny = await batches.AnyAsync(cancellationToken);
        var words = SearchWords.Of(Sought);
        batches = Kind is { } kind ? batches.Where(batch => batch.Kind == kind) : batches;
        batches = State is { } state ? batches.Where(batch => batch.State == state) : batches;
        batches = batches.Holding(words, batch => batch.FileName, batch => batch.Who);
        Count = await batches.CountAsync(cancellationToken);
        Pages = Math.Max(1, (Count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Lines = await batches.OrderByDescending(batch => batch.At).ThenByDescending(batch => batch.BatchId).Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(batch => new BatchLine(batch.BatchId, batch.FileName, batch.Kind, batch.State, batch.Who, batch.At, batch.Read, batch.Kept, batch.NotPlaced, batch.Refused)).ToListAsync(cancellationToken);
    }

    /// <summary>A kind of file as people call it.</summary>
    public static string Title(BatchKind kind) => kind switch
    {
        BatchKind.Street => "Crime and anti-social behaviour",
        BatchKind.Comparison => "Other partnerships",
        _ => Words.Sentence(kind.ToString()),
    };

    /// <summary>The colour of a state's tag.</summary>
    public static string Colour(BatchState state) => state switch { BatchState.Kept => "green", BatchState.Refused => "red", _ => "grey" };

    private static string Address(int page, string? words, BatchKind? kind, BatchState? state)
    {
        string query = string.Join('&', new[]
        {
            string.IsNullOrEmpty(words) ? null : $"words={Uri.EscapeDataString(words)}",
            kind is null ? null : $"kind={kind}",
            state is null ? null : $"state={state}",
            page == 1 ? null : $"page={page}",
        }.OfType<string>());
        return query.Length == 0 ? EvidenceLinks.Batches : $"{EvidenceLinks.Batches}?{query}";
    }

    /// <summary>A batch without its reasons.</summary>
    public sealed record BatchLine(Guid BatchId, string FileName, BatchKind Kind, BatchState State, string Who, DateTime At, long Read, long Kept, long NotPlaced, long Refused);
}
