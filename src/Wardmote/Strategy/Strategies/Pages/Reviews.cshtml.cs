using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks when the strategy is reviewed and what came of each review.</summary>
[Requires(Permission.EditStrategy)]
public sealed class ReviewsPage(AppDb db, ReviewStrategy reviewStrategy) : PageModel, IFormPage
{
    private static readonly StrategyReview Blank = new(ReviewKind.Annual, default);

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public AskedRows Rows { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        StrategyReview[] typed = [.. AskedRows.Typed(Request.Form, StrategyQuestions.Review.Of(Blank))
            .Select((row, at) => StrategyQuestions.Review.Read(Blank, row.Answers, people, string.Create(CultureInfo.InvariantCulture, $"Rows[{at}].")))];
        return await this.SaveAsync(
            async () =>
            {
                await reviewStrategy.RunAsync(new(StrategyId, Seen, typed), cancellationToken);
                return StrategiesLinks.Strategy(StrategyId);
            },
            "The reviews are saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        IReadOnlyList<AskedRow> now = [.. Strategy.Reviews.Select((review, at) => new AskedRow(at.ToString(CultureInfo.InvariantCulture), StrategyQuestions.Review.Of(review)))];
        Rows = AskedRows.Of(now, StrategyQuestions.Review.Of(Blank), Strategy.Version, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
