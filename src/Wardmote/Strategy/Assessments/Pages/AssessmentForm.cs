using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>What is typed of an assessment: its title, areas and months.</summary>
public sealed class AssessmentForm
{
    public string? Title { get; set; }

    public string? Set { get; set; }

    public string? Area { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    /// <summary>The version that was seen.</summary>
    public long Seen { get; set; }

    public AssessmentRecipe Recipe => new(Tidy(Set), Tidy(Area), From?.Trim() ?? "", To?.Trim() ?? "");

    public static AssessmentForm Of(Assessment assessment) => new()
    {
        Title = assessment.Title, Set = assessment.Recipe.Set, Area = assessment.Recipe.Area, From = assessment.Recipe.From, To = assessment.Recipe.To, Seen = assessment.Version,
    };

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The fields of a recipe with what there is to choose from.</summary>
public sealed record RecipeFields(AssessmentForm Form, AssessmentChoices Choices);

/// <summary>What there is to choose from, and what data there are.</summary>
public sealed record AssessmentChoices(IReadOnlyList<Choice> Sets, IReadOnlyList<Choice> Areas, IReadOnlyList<string> There)
{
    public static async Task<AssessmentChoices> OfAsync(AppDb db, string partnershipName, CancellationToken cancellationToken)
    {
        List<AreaSet> sets = await db.AreaSets.AsNoTracking().OrderBy(set => set.Kind).ThenByDescending(set => set.Year).ToListAsync(cancellationToken);
        List<string> districts = await db.Areas.AsNoTracking().Where(area => area.DistrictName != "").Select(area => area.DistrictName).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);
        DataFitness fitness = await db.FitnessAsync(cancellationToken);
        bool hasPeople = (await db.TablesAboutAsync(AreaSubject.Population, cancellationToken)).Count > 0, hasIndex = (await db.TablesAboutAsync(AreaSubject.Deprivation, cancellationToken)).Count > 0;
        return new(
            [.. sets.Where(set => set.Kind is AreaKind.Ward or AreaKind.District or AreaKind.Msoa or AreaKind.Custom).Select(set => new Choice(ExploredEvidence.Slug(set), set.Title))],
            [.. districts.Select(name => new Choice(name, name))],
            [
                CoverageSummary.Sentence(fitness.Coverage),
                sets.Count == 0 ? "No borders are here: bring in wards first." : $"Areas: {string.Join(", ", sets.Select(set => set.Title))}.",
                hasPeople ? "Residents are here, so that rates can be given." : "No residents are here, so that no rates can be given.",
                hasIndex ? "The Index of Multiple Deprivation is here." : "The Index of Multiple Deprivation is not here.",
                await db.SearchMonthsAsync(cancellationToken) is { } searches ? $"Stop and search: {searches.First} to {searches.Last}." : "No files of stop and search are here.",
                await db.ComparisonAsync(cancellationToken) is null ? "No table of all partnerships is here, so that nothing is compared with similar ones." : "The table of all partnerships is here.",
            ]);
    }
}
