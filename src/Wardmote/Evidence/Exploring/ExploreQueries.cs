using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Exploring;

/// <summary>Finds and counts what a page of evidence asks for.</summary>
public static class ExploreQueries
{
    /// <summary>How far a page looks back where nobody chose a first month.</summary>
    private const int UsualMonths = 60;

    extension(AppDb db)
    {
        /// <summary>The set of areas that an address names by its id or as "ward-2019"; none where the text is neither.</summary>
        /// <exception cref="NotFoundException">It is written like a set, and the partnership has no such set.</exception>
        public async Task<AreaSet?> AreaSetNamedAsync(string? text, CancellationToken cancellationToken)
        {
            string named = text?.Trim() ?? "";
            List<AreaSet> sets = await db.AreaSets.AsNoTracking().ToListAsync(cancellationToken);
            bool isWrittenLikeOne = Guid.TryParse(named, out Guid _) || Enum.GetNames<AreaKind>().Any(kind => named.Split('-')[0].Equals(kind, StringComparison.OrdinalIgnoreCase));
            return Named(sets, named) ?? (isWrittenLikeOne ? throw new NotFoundException($"The set of areas “{named}”") : null);
        }

        /// <summary>What was chosen, counted; none where there are no police files or no areas to count them by yet.</summary>
        /// <param name="before">How many months before the first that is shown are counted too.</param>
        /// <param name="usualMonths">How many months are shown where nobody chose a first month.</param>
        /// <exception cref="NotFoundException">The address names a set, area, type or month that there is not.</exception>
        public async Task<ExploredEvidence?> ExploreAsync(ExploreChoices choices, string partnershipName, CancellationToken cancellationToken, int before = 0, int usualMonths = UsualMonths)
        {
            List<AreaSet> sets = await db.AreaSets.AsNoTracking().OrderBy(set => set.Kind).ThenByDescending(set => set.Year).ToListAsync(cancellationToken);
            DataFitness fitness = await db.FitnessAsync(cancellationToken);
            SourceMonth[] street = [.. fitness.Coverage.Rows.Where(row => row.Kind == SourceKind.Street).SelectMany(row => row.Cells).Select(cell => cell.Current).OfType<SourceMonth>()];
            if (sets.Count == 0 || street.Length == 0)
            {
                return null;
            }

            TypeChoice type = TypeChoice.Find(choices.Type) ?? throw new NotFoundException($"The type “{choices.Type}”");
            (Period First, Period Last) supplied = Supplied(street, fitness.HomeForce);
            (Period from, Period to, string[] remarks) = PeriodOf(choices, supplied, usualMonths);
            AreaSet set = SetOf(sets, choices.Set, to.Last);
            Counts counts = await db.CountsAsync(new(set.AreaSetId, Period.Of(PeriodKind.Month, from.First.AddMonths(-before)), to), cancellationToken);
            AreaChoice area = AreaChoice.Find(counts, partnershipName, choices.Area) ?? throw new NotFoundException($"The area “{choices.Area}” among {set.Title.ToLowerInvariant()}");
            return new(choices, set, sets, counts, fitness, area, type, partnershipName, VersionOf(street, set)) { Remarks = remarks, Supplied = supplied, Before = before };
        }
    }

    /// <summary>The set that was named; the wards that were in force at the end where none was, or whatever there is.</summary>
    private static AreaSet SetOf(IReadOnlyList<AreaSet> sets, string? slug, DateOnly last) => string.IsNullOrWhiteSpace(slug)
        ? AreaSet.InForce([.. sets.Where(set => set.Kind == AreaKind.Ward)], last) ?? sets[0]
        : Named(sets, slug) ?? throw new NotFoundException($"The set of areas “{slug}”");

    private static AreaSet? Named(IReadOnlyList<AreaSet> sets, string text) =>
        sets.FirstOrDefault(set => ExploredEvidence.Slug(set).Equals(text, StringComparison.OrdinalIgnoreCase) || set.AreaSetId.ToString().Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The months of the home force: another force's newer file makes no month of ours.</summary>
    private static (Period, Period) Supplied(SourceMonth[] street, string homeForce)
    {
        SourceMonth[] home = [.. street.Where(month => month.Force == homeForce)];
        SourceMonth[] asked = home.Length > 0 ? home : street;
        return (asked.Min(month => month.Period), asked.Max(month => month.Period));
    }

    private static (Period From, Period To, string[] Remarks) PeriodOf(ExploreChoices choices, (Period First, Period Last) supplied, int usualMonths)
    {
        Period to = AskedMonth.Of(choices.To) ?? supplied.Last;
        Period usual = Period.Of(PeriodKind.Month, to.First.AddMonths(1 - usualMonths));
        Period from = AskedMonth.Of(choices.From) ?? (usual < supplied.First && supplied.First <= to ? supplied.First : usual);
        return from <= to ? (from, to, []) : (to, from, [$"The first month lay after the last, so they were exchanged: {to} to {from} is shown"]);
    }

    private static string VersionOf(SourceMonth[] street, AreaSet set)
    {
        string all = string.Join(' ', street.Select(month => month.SourceMonthId).Order()) + $" {set.AreaSetId} {set.Revision}";
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(all)))[..8];
    }
}
