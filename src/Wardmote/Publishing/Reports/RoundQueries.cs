using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Publishing.Reports;

/// <summary>Says how far a report's figures can be relied on: whether their round is closed.</summary>
internal static class RoundQueries
{
    public static async Task<string> OfAsync(AppDb db, Period period, CancellationToken cancellationToken)
    {
        Round? round = await db.Rounds.AsNoTracking().FirstOrDefaultAsync(one => one.PeriodFirst == period.First && one.PeriodKind == period.Kind, cancellationToken);
        return round switch
        {
            null => $"No round was opened for {period}: the figures are those entered so far.",
            { ClosedAt: { } at } => $"The round for {period} was closed on {Day(at)} by {round.ClosedBy}. Later corrections are told at the end.",
            _ => $"The round for {period} is still open until {round.DueOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: figures may change and some are missing.",
        };
    }

    private static string Day(DateTime at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
