using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Families;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>Counts what the rules look at, once for an assessment.</summary>
public static class FindingEvidenceQueries
{
    /// <summary>The fifths of the index that are compared: the two most and the two least deprived tenths.</summary>
    private const double MostDecile = 2, LeastDecile = 9;

    private const int FewestSmallAreas = 5;

    extension(AppDb db)
    {
        /// <summary>The evidence of a recipe; none where there are no police files or no areas yet.</summary>
        /// <exception cref="NotFoundException">The recipe names a set or an area that there is not.</exception>
        public async Task<FindingEvidence?> FindingEvidenceAsync(AssessmentRecipe recipe, string partnershipName, CancellationToken cancellationToken)
        {
            Period from = PeriodReader.Read(recipe.From)!.Value, to = PeriodReader.Read(recipe.To)!.Value;
            Period year = Period.Of(PeriodKind.Month, to.First.AddMonths(1 - Course.MonthsInYear));
            ExploreChoices whole = new() { Set = recipe.Set, Area = recipe.Area, From = from.Code, To = to.Code };
            ExploreChoices latest = whole with { From = (year > from ? year : from).Code };
            if (await db.ExploreAsync(whole, partnershipName, cancellationToken) is not { } explored
                || await db.ExploreAsync(latest, partnershipName, cancellationToken) is not { } ofYear
                || await db.ExploreAsync(latest, partnershipName, cancellationToken, ChangesFindings.MonthsBefore) is not { } ofYears)
            {
                return null;
            }

            FindingEvidence evidence = new(recipe, explored, ofYear, ofYears)
            {
                Types = TypeFindings.Of(explored),
                Changes = ChangedSeriesList.Of(ofYears),
                People = await db.DenominatorAsync(explored.Set, AreaSubject.Population, to.First.Year, cancellationToken),
                Harm = HarmRanks.Of(ofYear),
                Searches = await db.SearchEvidenceAsync(ofYear, cancellationToken),
                Family = await db.FamilyEvidenceAsync(partnershipName, explored.Area.Name, cancellationToken),
                Deprivation = await db.DeprivedPlacesAsync(ofYear, cancellationToken),
            };
            try
            {
                return evidence with { Points = await db.TypedPointsAsync(explored, [.. evidence.Types.Select(one => one.Type)], cancellationToken) };
            }
            catch (NoAnswerException refusal)
            {
                return evidence with { WhyNoPoints = refusal.Message };
            }
        }

        /// <summary>The indicators in use that have a target for the year of their latest value.</summary>
        public async Task<IReadOnlyList<TargetProspect>> TargetProspectsAsync(CancellationToken cancellationToken)
        {
            List<Indicator> indicators = [.. (await db.Indicators.AsNoTracking().Where(indicator => indicator.RetiredOn == null).OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken)).Where(indicator => indicator.Definition.Targets.Count > 0)];
            IReadOnlyDictionary<Guid, Series> series = await db.SeriesAsync(indicators, DateOnly.MinValue, cancellationToken);
            return [.. indicators.Where(indicator => series[indicator.IndicatorId].Latest is not null).Select(indicator => ProspectOf(indicator, series[indicator.IndicatorId]))];
        }

        private async Task<SearchEvidence?> SearchEvidenceAsync(ExploredEvidence explored, CancellationToken cancellationToken)
        {
            if (await db.SearchMonthsAsync(cancellationToken) is not { } months || months.First > explored.To || months.Last < explored.From)
            {
                return null;
            }

            Searches searches = await db.SearchesAsync(explored, explored.From, explored.To, cancellationToken);
            (IReadOnlyDictionary<EthnicGroup, double> people, string source) = await db.EthnicPeopleAsync(explored, cancellationToken);
            return new(searches, people, source, explored.Choices.Address(EvidenceLinks.StopAndSearch));
        }

        private async Task<FamilyEvidence?> FamilyEvidenceAsync(string partnershipName, string areaName, CancellationToken cancellationToken)
        {
            if (await db.AllPartnershipsAsync(partnershipName, cancellationToken) is not var (table, all, known) || (known ?? all.Find(areaName)) is not { } own)
            {
                return null;
            }

            PartnershipFamily? given = await db.PartnershipFamilies.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
            try
            {
                var similar = SimilarPartnerships.Of(all);
                Peer[] peers = given is null ? [.. similar.Nearest(own)] : [.. given.Codes.Select(all.Find).OfType<AreaTableRow>().Where(row => row.Code != own.Code).Select(row => similar.PeerOf(own, row))];
                return new(table, table.Title, own.Code, given is not null, [.. all.Groups.Where(group => group.IsOfMix).Select(group => Compared(own, peers, group)).OfType<FamilyComparison>()]);
            }
            catch (NoAnswerException)
            {
                return null;
            }
        }

        private async Task<DeprivedPlaces?> DeprivedPlacesAsync(ExploredEvidence explored, CancellationToken cancellationToken)
        {
            AreaTable? index = (await db.TablesAboutAsync(AreaSubject.Deprivation, cancellationToken)).FirstOrDefault(table => table.Codes == "LSOA" && DecileColumn(table) >= 0);
            AreaSet? lsoas = index is null ? null : explored.Sets.FirstOrDefault(set => set.Kind == AreaKind.Lsoa && set.Year == index.CodeYear);
            if (index is null || lsoas is null || explored.Area.IsOneArea)
            {
                return null;
            }

            string? district = explored.Choices.Area is { Length: > 0 } named ? named : null;
            Counts counts = await db.CountsAsync(new(lsoas.AreaSetId, explored.From, explored.To) { District = district }, cancellationToken);
            Denominator? people = await db.DenominatorAsync(lsoas, AreaSubject.Population, explored.To.First.Year, cancellationToken);
            int at = DecileColumn(index);
            Dictionary<string, double> deciles = index.Unpack().Where(row => row.Values[at] is not null).ToDictionary(row => row.Code, row => row.Values[at]!.Value, StringComparer.Ordinal);
            CountedArea[] known = [.. counts.Areas.Where(area => deciles.ContainsKey(area.Code) && people?.Of(area.Code) > 0)];
            CountedArea[] most = [.. known.Where(area => deciles[area.Code] <= MostDecile)], least = [.. known.Where(area => deciles[area.Code] >= LeastDecile)];
            string why = known.Length == 0 ? "No small area here has both a place in the index and people"
                : most.Length < FewestSmallAreas || least.Length < FewestSmallAreas ? $"{most.Length} small areas are among the most deprived fifth of England and {least.Length} among the least; {FewestSmallAreas} of each are needed" : "";
            int Total(CountedArea[] areas, TypeChoice type) => areas.Sum(area => counts.Total(area.Index, type.Types));
            return new(
                index.Title, people?.Says ?? "", most.Length, least.Length, most.Sum(area => people!.Of(area.Code)!.Value), least.Sum(area => people!.Of(area.Code)!.Value), counts.MonthsPresent,
                [.. TypeChoice.All.Select(type => (type, Total(most, type), Total(least, type)))]) { WhyNone = why };
        }
    }

    private static int DecileColumn(AreaTable table) => table.Columns.Index()
        .Where(column => column.Item.Contains("IMD", StringComparison.OrdinalIgnoreCase) && column.Item.Contains("decile", StringComparison.OrdinalIgnoreCase)).Select(column => column.Index).FirstOrDefault(-1);

    private static FamilyComparison? Compared(AreaTableRow own, Peer[] peers, OffenceGroup group)
    {
        try
        {
            return FamilyComparison.Of(own, peers, group);
        }
        catch (NoAnswerException)
        {
            return null;
        }
    }

    private static TargetProspect ProspectOf(Indicator indicator, Series series)
    {
        SeriesPoint latest = series.Latest!;
        Period year = TargetResolution.YearOf(latest.Period);
        return new(indicator, YearEndProjection.Of(series, year), TargetResolution.Of(series, year), IndicatorFigures.Of(indicator, series, latest.Period, latest));
    }
}
