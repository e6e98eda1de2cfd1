using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks when the strategy is reviewed and what came of each review.</summary>
[Requires(Permission.EditStrategy)]
public sealed class ReviewsPage(AppDb db, ReviewStrategy reviewStrategy) : QuestionRowsPage(db)
{
    private static readonly StrategyReview Blank = new(ReviewKind.Annual, default);

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    protected override async Task<Saved> KeepAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonName> people = await Db.NameablePeopleAsync(cancellationToken);
        StrategyReview[] typed = [.. AskedRows.Typed(Request.Form, StrategyQuestions.Review.Of(Blank))
            .Select((row, at) => StrategyQuestions.Review.Read(Blank, row.Answers, people, string.Create(CultureInfo.InvariantCulture, $"Rows[{at}].")))];
        await reviewStrategy.RunAsync(new(StrategyId, Seen, typed), cancellationToken);
        return new("The reviews are saved", StrategiesLinks.Strategy(StrategyId));
    }

    protected override async Task<AskedRows> AskAsync(CancellationToken cancellationToken)
    {
        Strategy = await Db.StrategyAsync(StrategyId, cancellationToken);
        IReadOnlyList<AskedRow> now = [.. Strategy.Reviews.Select((review, at) => new AskedRow(at.ToString(CultureInfo.InvariantCulture), StrategyQuestions.Review.Of(review)))];
        return AskedRows.Of(now, StrategyQuestions.Review.Of(Blank), Strategy.Version, Request, await Db.NameablePeopleAsync(cancellationToken));
    }
}
