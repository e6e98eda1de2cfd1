using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Strategies;

/// <summary>The risks that a person owns and that are to be reviewed.</summary>
public sealed class RiskWorkQueries(AppDb db) : IWorkSource
{
    private const int SoonDays = 14;

    public string Heading => "Risks to review";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly soon = today.AddDays(SoonDays);
        List<StrategyRisk> due = await db.StrategyRisks.AsNoTracking().Where(risk => risk.OwnerId == userId && risk.IsOpen && risk.ReviewOn != null && risk.ReviewOn <= soon).OrderBy(risk => risk.ReviewOn).ToListAsync(cancellationToken);
        return [.. due.Select(risk => new WorkItem(
            $"Review the risk “{risk.Title}”",
            StrategiesLinks.Risk(risk.StrategyId, risk.RiskId),
            risk.ReviewOn < today ? Urgency.Late : Urgency.DueSoon,
            risk.ReviewOn,
            string.Create(CultureInfo.InvariantCulture, $"Last looked at on {risk.SeenOn:d MMMM yyyy}")))];
    }
}
