using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Families;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Finds what an assessment compares with: searches by ethnic group, and the partnerships most like this one.</summary>
internal static class ComparisonQueries
{
    extension(AppDb db)
    {
        /// <summary>The same with stop and search of the last twelve months of which searches are here, within the recipe's period.</summary>
        public async Task<AssessedEvidence> WithSearchesAsync(AssessedEvidence evidence, CancellationToken cancellationToken)
        {
            ExploredEvidence year = evidence.Year;
            if (await db.SearchMonthsAsync(cancellationToken) is not { } supplied)
            {
                return evidence with { WhyNoSearches = "No files of stop and search were brought in: they come in the same archive as those of crime" };
            }

            Period to = supplied.Last < year.To ? supplied.Last : year.To;
            Period from = Period.Of(PeriodKind.Month, to.First.AddMonths(1 - Course.MonthsInYear));
            from = from < supplied.First ? supplied.First : from;
            if (to < evidence.Whole.From || from > to)
            {
                return evidence with { WhyNoSearches = $"Files of stop and search are here from {supplied.First} to {supplied.Last}, which is outside the period of this assessment" };
            }

            Searches searches = await db.SearchesAsync(year, from, to, cancellationToken);
            (IReadOnlyDictionary<EthnicGroup, double> people, string source) = await db.EthnicPeopleAsync(year, cancellationToken);
            ExploreChoices choices = year.Choices with { Type = null, From = from.Code, To = to.Code };
            Answer By(bool isSelf) => SearchAnswer.Of(year, searches, people, source, isSelf, (choices with { By = isSelf ? "self" : null }).Address(EvidenceLinks.StopAndSearch));
            return evidence with { Searches = new(searches, By(isSelf: false), By(isSelf: true), from, to) };
        }

        /// <summary>The same with the comparison with similar partnerships, a group of offences at a time.</summary>
        public async Task<AssessedEvidence> WithFamilyAsync(AssessedEvidence evidence, string partnershipName, CancellationToken cancellationToken)
        {
            if (evidence.Whole.Area.IsOneArea)
            {
                return evidence with { WhyNoFamily = "A single area has no family of partnerships" };
            }

            if (await db.AllPartnershipsAsync(partnershipName, cancellationToken) is not (AreaTable table, AllPartnerships all, var named))
            {
                return evidence with { WhyNoFamily = "No table of all partnerships was brought in: see “wardmote import comparison”" };
            }

            if ((evidence.Recipe.Area is { Length: > 0 } area ? all.Find(area) ?? named : named) is not { } own)
            {
                return evidence with { WhyNoFamily = $"Which row of the table of all partnerships is {evidence.AreaName} cannot be told from its name. Choose it on the page of the family" };
            }

            PartnershipFamily? given = await db.PartnershipFamilies.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
            Batch batch = await db.BatchAsync(table.BatchId, cancellationToken);
            try
            {
                var similar = SimilarPartnerships.Of(all);
                IReadOnlyList<Peer> family = given is null ? similar.Nearest(own) : [.. given.Codes.Select(all.Find).OfType<AreaTableRow>().Where(row => row.Code != own.Code).Select(row => similar.PeerOf(own, row))];
                FamilyComparison[] compared = [.. all.Groups.Where(group => group.IsOfMix).Select(group => Compared(own, family, group)).OfType<FamilyComparison>()];
                FamilyComparison? most = compared.MaxBy(one => one.Higher);
                return evidence with { Family = compared, FamilyAnswer = most is null ? null : FamilyAnswer.Of(table, most, given, similar, batch.FileName), WhyNoFamily = most is null ? "The table has no figures for this partnership" : "" };
            }
            catch (NoAnswerException refusal)
            {
                return evidence with { WhyNoFamily = refusal.Message };
            }
        }
    }

    private static FamilyComparison? Compared(AreaTableRow own, IReadOnlyList<Peer> family, OffenceGroup group)
    {
        try
        {
            return FamilyComparison.Of(own, family, group);
        }
        catch (NoAnswerException)
        {
            // A group without a figure is left out of the table; the others stand.
            return null;
        }
    }
}
