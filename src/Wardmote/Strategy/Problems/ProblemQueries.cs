using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Problems;

/// <summary>Finds problem profiles, and what the evidence says for their parts.</summary>
public static class ProblemQueries
{
    private const int TopAreas = 5;

    extension(AppDb db)
    {
        public DbSet<ProblemProfile> ProblemProfiles => db.Set<ProblemProfile>();

        /// <summary>One of the partnership's problem profiles.</summary>
        /// <exception cref="NotFoundException">The partnership has no such profile.</exception>
        public async Task<ProblemProfile> ProblemAsync(Guid profileId, CancellationToken cancellationToken) =>
            await db.ProblemProfiles.SingleOrDefaultAsync(profile => profile.ProblemProfileId == profileId, cancellationToken) ?? throw new NotFoundException("The problem profile");

        /// <summary>The profile that a person is about to change.</summary>
        /// <param name="seen">The version that the person saw; none for whatever stands.</param>
        /// <exception cref="ChangedMeanwhileException">Somebody else changed it since then.</exception>
        internal async Task<ProblemProfile> ProblemToChangeAsync(Guid profileId, long? seen, CancellationToken cancellationToken)
        {
            ProblemProfile profile = await db.ProblemAsync(profileId, cancellationToken);
            if (seen is { } version)
            {
                db.MustStillBe(version, profile);
            }

            return profile;
        }

        /// <summary>What the evidence proposes to write for a part; empty where it has nothing to say about it.</summary>
        public async Task<string> ProposedWordsAsync(ProblemProfile profile, AssessmentRecipe recipe, string part, string partnershipName, CancellationToken cancellationToken)
        {
            if (part is not ("locations" or "times") || await db.ExploreAsync(ChoicesOf(profile, recipe), partnershipName, cancellationToken) is not { } explored)
            {
                return "";
            }

            return part == "locations" ? Locations(explored) : Times(explored);
        }

        /// <summary>Counts what a study compares.</summary>
        /// <exception cref="RuleBrokenException">The plan cannot be compared, or there is nothing to count.</exception>
        public async Task<ResponseStudy> StudyOfAsync(StudyPlan plan, AssessmentRecipe recipe, string partnershipName, CancellationToken cancellationToken)
        {
            (Period beforeFrom, Period beforeTo, Period afterFrom, Period afterTo) = plan.Months();
            ExploreChoices choices = new() { Set = recipe.Set, Type = plan.TypeSlug, From = beforeFrom.Code, To = afterTo.Code };
            if (await db.ExploreAsync(choices, partnershipName, cancellationToken) is not { } explored)
            {
                throw new RuleBrokenException("No police file, or no set of areas, was brought in yet: there is nothing to compare");
            }

            (int Index, string Name)[] Find(IReadOnlyList<string> codes) => [.. codes.Select(code => explored.Counts.Areas.FirstOrDefault(area => area.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? throw new RuleBrokenException($"There is no area {code} among {explored.Set.Title}")).Select(area => (area.Index, area.Name))];
            (int Index, string Name)[] target = Find(plan.Target), comparison = Find(plan.Comparison), buffer = Find(plan.Buffer);
            double[] Of((int Index, string Name)[] areas, Period from, Period to) => areas.Length == 0 ? [] : [.. Course.Of(explored.Counts, new("", "", [.. areas.Select(area => area.Index)]), explored.Type.Types) is var course ? Enumerable.Range(0, course.Months.Count).Where(month => course.Months[month] >= from && course.Months[month] <= to).Select(month => course.Counts[month]) : []];
            StudiedMonths months = new(
                $"Recorded {Findings.Rules.TypeWords.Of(explored.Type)}", string.Join(" and ", target.Select(area => area.Name)),
                Of(target, beforeFrom, beforeTo), Of(target, afterFrom, afterTo), Of(comparison, beforeFrom, beforeTo), Of(comparison, afterFrom, afterTo), Of(buffer, beforeFrom, beforeTo), Of(buffer, afterFrom, afterTo));
            string period = $"{beforeFrom} to {beforeTo} and {afterFrom} to {afterTo}", address = explored.Choices.Address(EvidenceLinks.Trend, ("area", plan.Target[0]));
            return StudyWords.Of(plan, months, (text, what) => explored.Figure(text, what, period, address) with { Area = $"{months.Place} against {string.Join(", ", comparison.Select(area => area.Name))}" }, [.. Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Time, isByArea: true)).Select(caveat => caveat.Sentence)]) with { Course = StudyCourse.Of(plan, months, NumberWords.List([.. comparison.Select(area => area.Name)])) };
        }
    }

    private static ExploreChoices ChoicesOf(ProblemProfile profile, AssessmentRecipe recipe) => new() { Set = recipe.Set, Area = profile.Area ?? recipe.Area, Type = profile.TypeSlug, From = recipe.From, To = recipe.To };

    private static string Locations(ExploredEvidence explored)
    {
        if (explored.Area.IsOneArea)
        {
            return "";
        }

        (string Name, int Count)[] areas = [.. explored.Area.Indexes.Select(index => (explored.Counts.Areas[index].Name, explored.Counts.Total(index, explored.Type.Types))).OrderByDescending(area => area.Item2).ThenBy(area => area.Name, StringComparer.Ordinal)];
        int all = areas.Sum(area => area.Count);
        return all == 0 ? "" : $"Of {NumberWords.Count(all)} recorded in {explored.Area.Name}, {explored.PeriodText}, {NumberWords.Share((double)areas.Take(TopAreas).Sum(area => area.Count) / all)} lie in {Math.Min(TopAreas, areas.Length)} of {areas.Length} areas: {string.Join(", ", areas.Take(TopAreas).Select(area => $"{area.Name} ({NumberWords.Count(area.Count)})"))}. Where a crime is recorded is the map point nearest to it, approximate to about a street.";
    }

    private static string Times(ExploredEvidence explored)
    {
        var season = SeasonOfYear.Of(explored.Course, explored.Breaks());
        const string Only = "Open police data give months alone: days and hours need the police’s own records.";
        if (!season.IsTold)
        {
            return $"No season is told: {season.WhyNone.LowerFirst.TrimEnd('.')}. {Only}";
        }

        (string Month, double Factor)[] months = [.. season.Factors.Select((factor, month) => (CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month + 1), factor)).OrderByDescending(month => month.factor)];
        string Said((string Month, double Factor) month) => string.Create(CultureInfo.InvariantCulture, $"{month.Month} ({100 * (month.Factor - 1):+0;\u22120;0} %)");
        return $"Days allowed for, the most is recorded in {string.Join(", ", months.Take(3).Select(Said))}, the least in {string.Join(", ", months.TakeLast(3).Reverse().Select(Said))}, against an average month ({explored.PeriodText}). {Only}";
    }
}
