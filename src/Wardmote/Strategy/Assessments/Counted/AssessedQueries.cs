using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Counts everything that an assessment tells.</summary>
public static class AssessedQueries
{
    /// <summary>Steps beside those of the types: counting, places, people, outcomes, searches, family.</summary>
    private const int OtherSteps = 6;

    extension(AppDb db)
    {
        /// <summary>All that the recipe asks for.</summary>
        /// <exception cref="RuleBrokenException">There is nothing to count, or no area has the name; the message says what to do.</exception>
        public async Task<AssessedEvidence> AssessedAsync(AssessmentRecipe recipe, string partnershipName, IProgress<AssessmentProgress>? progress, CancellationToken cancellationToken)
        {
            recipe.Check();
            int steps = OtherSteps + 1, done = 0;
            void Tell(string what) => progress?.Report(new(what, done++, steps));
            Tell("Counting");
            ExploredEvidence whole = await db.WholeAsync(recipe, partnershipName, cancellationToken);
            ExploreChoices lastYear = whole.Choices with { From = FirstOfYear(whole).Code };
            ExploredEvidence year = (await db.ExploreAsync(lastYear, partnershipName, cancellationToken))!;
            TypeChoice[] types = [.. TypeChoice.All.Where(type => whole.CourseOf(type).Counts.Any(count => count > 0))];
            steps += types.Length;

            Denominator? people = await db.DenominatorAsync(whole.Set, AreaSubject.Population, whole.To.First.Year, cancellationToken);
            Tell("Trends and forecasts");
            TypeMaps maps = await db.TypeMapsAsync(year, whole, cancellationToken);

            // Trends and forecasts of types know nothing of one another; in which order they are worked out changes no number.
            AssessedType[] counted = [.. types.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(type => Counted(whole, year, type, people))];
            List<AssessedType> assessed = [];
            foreach (AssessedType type in counted)
            {
                Tell(type.Name);
                assessed.Add(await maps.DrawnAsync(type, cancellationToken));
            }

            Tell("People");
            Denominator? households = await db.DenominatorAsync(whole.Set, AreaSubject.Households, whole.To.First.Year, cancellationToken);
            AssessedDeprivation? deprivation = await db.DeprivationAsync(whole, maps.Places, cancellationToken);
            Tell("Outcomes");
            (CrimeOutcomes outcomes, bool hasFiles) = await db.OutcomesAsync(year, cancellationToken);
            var evidence = new AssessedEvidence(recipe, whole, year, assessed, await maps.ConcentratedAsync(cancellationToken))
            {
                AtAGlance = TypeFindings.Of(whole),
                People = people,
                Households = households,
                Deprivation = deprivation,
                Harm = HarmRanks.Of(whole),
                Outcomes = outcomes.Total == 0 ? null : outcomes,
                HasOutcomeFiles = hasFiles,
            };
            Tell("Stop and search");
            evidence = await db.WithSearchesAsync(evidence, cancellationToken);
            Tell("Similar partnerships");
            evidence = await db.WithFamilyAsync(evidence, partnershipName, cancellationToken);
            progress?.Report(new("Writing", steps, steps));
            return evidence;
        }

        private async Task<ExploredEvidence> WholeAsync(AssessmentRecipe recipe, string partnershipName, CancellationToken cancellationToken)
        {
            var choices = new ExploreChoices { Set = recipe.Set, From = recipe.From, To = recipe.To };
            ExploredEvidence all = await db.ExploreAsync(choices, partnershipName, cancellationToken)
                ?? throw new RuleBrokenException("There is nothing to assess yet. Bring in police files (“wardmote import incidents”, or Evidence, Bring in files) and the borders of wards (“wardmote import boundaries”) first");
            AreaChoice area = AreaChoice.Find(all.Counts, partnershipName, recipe.Area) ?? throw new RuleBrokenException(NearAreas.Sentence(all.Counts, recipe.Area!), nameof(recipe.Area));
            Course course = Course.Of(all.Counts, area, [.. CrimeTypeNames.All]);
            return course.KnownMonths == 0
                ? throw new RuleBrokenException($"No police file of {area.Name} from {all.From} to {all.To} is here; there are files from {all.Supplied.First} to {all.Supplied.Last}. Choose other months, or bring in those files", nameof(recipe.From))
                : all with { Area = area, Choices = choices with { Set = ExploredEvidence.Slug(all.Set), Area = area.Value.Length == 0 ? null : area.Value } };
        }
    }

    /// <summary>The first of the last twelve months, or of as many as there are.</summary>
    private static Period FirstOfYear(ExploredEvidence whole) => whole.Counts.Months[Math.Max(0, whole.Counts.Months.Count - Course.MonthsInYear)];

    private static AssessedType Counted(ExploredEvidence allWhole, ExploredEvidence allYear, TypeChoice type, Denominator? people)
    {
        ExploredEvidence whole = Of(allWhole, type), year = Of(allYear, type);
        (Course course, Period? beganIn) = TypeBeginning.Of(whole.Course);
        var trend = TrendFindings.Of(course, whole.Breaks());
        return new AssessedType(whole, year, trend, CourseForecast.Of(course, whole.Area.IsOneArea), ComparedAreas.Of(year, people), ChangesFindings.LatestByArea(whole), people) { BeganIn = beganIn };
    }

    private static ExploredEvidence Of(ExploredEvidence all, TypeChoice type) => all with { Type = type, Choices = all.Choices with { Type = type == TypeChoice.AllCrime ? null : type.Slug } };
}
